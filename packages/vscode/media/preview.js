// @ts-check
// Runs inside the preview: puts what is new in a text in the place of what is old, and leaves the rest of the page as it stands.

/**
 * @typedef {{ html: string, title: string, form: 'du' | 'borgeren', lix: number, sections: { id: string, lix: number }[], goal?: number }} Text
 * @typedef {{ form?: 'du' | 'borgeren', easy?: boolean }} Choices
 * @typedef {{ toolbar: string, voice: string, du: string, borgeren: string, easy: string, law: string, lix: string, goal: string, above: string,
 *   grades: string[], jump: string }} Words
 * @typedef {{ kind: 'text', text: Text, uri: string, number: number, choices: Choices, day: string, texts: Words, language: string }} TextMessage
 * @typedef {{ kind: 'note', text: string }} NoteMessage what stands over an outdated text
 * @typedef {{ kind: 'line', line: number, from: number }} LineMessage where the cursor is, and the heading that it stands under, from 1
 */

// @ts-expect-error acquireVsCodeApi is given by the editor to every webview
const editor = acquireVsCodeApi();
const styles = new CSSStyleSheet();
document.adoptedStyleSheets = [styles];
const bar = /** @type {HTMLElement} */ (document.getElementById('kvast-bar'));
const body = /** @type {HTMLElement} */ (document.getElementById('kvast-text'));
const note = document.createElement('p');
note.id = 'kvast-note';
note.setAttribute('role', 'status');
/** Above it each grade of readability begins, from easy to hard. */
const GRADES = [25, 35, 45, 55];
let line = 0;
let heading = 0;
let style = '';
/** @type {Element | undefined} */
let marked;
/**
 * The one that the Tab key reaches; the arrows go from there.
 * @type {Element | undefined}
 */
let reached;

window.addEventListener('message', ({ data }) => {
  /** @type {TextMessage | NoteMessage | LineMessage} */
  const message = data;
  if (message.kind === 'text') {
    show(message);
    // For the next start, when the view is put back where it stood.
    editor.setState({ uri: message.uri });
    editor.postMessage({ kind: 'shown', number: message.number });
  } else if (message.kind === 'note') {
    note.textContent = message.text;
    document.body.append(note);
  } else {
    line = message.line;
    heading = message.from;
    mark(true);
  }
});
// The page has a light and a dark dress of its own; the editor decides which, not the computer.
new MutationObserver(dress).observe(document.body, { attributes: true, attributeFilter: ['class'] });
editor.postMessage({ kind: 'ready' });

/** @param {TextMessage} message */
function show({ text, choices, day, texts, language }) {
  note.remove();
  const page = new DOMParser().parseFromString(text.html, 'text/html');
  style = [...page.querySelectorAll('style')].map((one) => one.textContent).join('\n');
  dress();
  body.lang = page.documentElement.lang;
  body.className = page.documentElement.className;
  for (const { id, lix } of text.sections) {
    page.getElementById(id)?.append(' ', readability(page, lix, text.goal, texts));
  }
  for (const element of page.querySelectorAll('[data-line]')) element.setAttribute('tabindex', '-1');
  marked?.removeAttribute('aria-current');
  marked = undefined;
  reach(undefined);
  become(body, page.body);
  showBar({ text, choices, day, texts, language });
  mark(false);
}

/**
 * Lets `old` have the children of `fresh`: those that are the same before and after a change stay, and of two that stand in the same place
 * and are of the same kind, only the inside changes. What is selected, scrolled to or focused in the rest stays so.
 * @param {Element} old @param {Element} fresh
 */
function become(old, fresh) {
  const before = [...old.childNodes];
  const after = [...fresh.childNodes];
  while (before[0] && after[0] && before[0].isEqualNode(after[0])) {
    before.shift();
    after.shift();
  }
  let behind = 0;
  while (before.at(-1)?.isEqualNode(after.at(-1) ?? null)) {
    before.pop();
    after.pop();
    behind++;
  }
  const place = old.childNodes[old.childNodes.length - behind] ?? null;
  for (const node of after) {
    const match = before[0];
    if (match instanceof Element && node instanceof Element && match.tagName === node.tagName) {
      before.shift();
      for (const { name } of [...match.attributes]) if (!node.hasAttribute(name)) match.removeAttribute(name);
      for (const { name, value } of node.attributes) match.setAttribute(name, value);
      become(match, node);
    } else {
      if (match && node.nodeType === match.nodeType) before.shift()?.remove();
      old.insertBefore(node, before[0] ?? place);
    }
  }
  for (const node of before) node.remove();
}

function dress() {
  const { classList } = document.body;
  const dark =
    classList.contains('vscode-dark') ||
    (classList.contains('vscode-high-contrast') && !classList.contains('vscode-high-contrast-light'));
  const scheme = (/** @type {boolean} */ shown) => (shown ? '(min-width: 0px)' : '(max-width: 0px)');
  styles.replaceSync(
    style
      .replaceAll('(prefers-color-scheme: dark)', scheme(dark))
      .replaceAll('(prefers-color-scheme: light)', scheme(!dark)),
  );
}

/** @param {Omit<TextMessage, 'kind' | 'number'>} message */
function showBar({ text, choices, day, texts, language }) {
  bar.lang = language;
  const fresh = document.createElement('div');
  const tools = document.createElement('div');
  tools.setAttribute('role', 'toolbar');
  tools.setAttribute('aria-label', texts.toolbar);
  const voices = document.createElement('span');
  voices.setAttribute('role', 'group');
  voices.setAttribute('aria-label', texts.voice);
  for (const form of /** @type {const} */ (['du', 'borgeren'])) {
    voices.append(button(`voice-${form}`, texts[form], text.form === form));
  }
  tools.append(voices, button('easy', texts.easy, choices.easy === true));
  const facts = document.createElement('span');
  facts.className = 'kvast-facts';
  facts.append(`${texts.law} ${day} · `, readability(document, text.lix, text.goal, texts));
  const hint = document.createElement('span');
  hint.id = 'kvast-hint';
  hint.className = 'kvast-hint';
  hint.textContent = texts.jump;
  fresh.append(tools, facts, hint);
  become(bar, fresh);
  bar.querySelectorAll('button').forEach((one) => {
    one.onclick = () =>
      editor.postMessage({
        kind: 'choose',
        form: one.name === 'voice-du' ? 'du' : one.name === 'voice-borgeren' ? 'borgeren' : choices.form,
        easy: one.name === 'easy' ? choices.easy !== true : choices.easy === true,
      });
  });
}

/** @param {string} name @param {string} words @param {boolean} pressed */
function button(name, words, pressed) {
  const made = document.createElement('button');
  made.type = 'button';
  made.name = name;
  made.textContent = words;
  made.setAttribute('aria-pressed', String(pressed));
  return made;
}

/**
 * "LIX 38, middel", with the municipality's goal where there is one; a sign and words say that it is above it.
 * @param {Document} page @param {number} lix @param {number | undefined} goal @param {Words} texts
 */
function readability(page, lix, goal, texts) {
  const made = page.createElement('span');
  made.className = 'kvast-lix';
  const figure = Math.round(lix);
  const grade = texts.grades[GRADES.filter((from) => lix >= from).length] ?? '';
  const isAbove = goal !== undefined && lix > goal;
  made.textContent = `${isAbove ? '▲ ' : ''}${texts.lix} ${figure}, ${grade}${isAbove ? `, ${texts.above} ${goal}` : ''}`;
  if (isAbove) made.classList.add('kvast-above');
  return made;
}

/**
 * Marks what was written at or nearest above the cursor's line, under the same heading; of several, the innermost. What the citizen is not told has
 * no place in the text, and nothing is marked.
 * @param {boolean} follow bring it into view, if it is not there already
 */
function mark(follow) {
  /** @type {Element | undefined} */
  let nearest;
  let best = 0;
  for (const element of body.querySelectorAll('[data-line]')) {
    const from = Number(element.getAttribute('data-line'));
    if (from >= heading && from <= line && from >= best) [nearest, best] = [element, from];
  }
  if (nearest !== marked) {
    marked?.removeAttribute('aria-current');
    nearest?.setAttribute('aria-current', 'true');
    marked = nearest;
  }
  reach(marked ?? body.querySelector('[data-line]') ?? undefined);
  if (!nearest || !follow) return;
  const { top, bottom } = nearest.getBoundingClientRect();
  if (top < bar.offsetHeight || bottom > window.innerHeight) nearest.scrollIntoView({ block: 'center' });
}

body.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element) || target.closest('a')) return;
  // Who is selecting words wants to stay.
  if (window.getSelection()?.type === 'Range') return;
  open(target.closest('[data-line]'));
});

body.addEventListener('keydown', (event) => {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || !target.hasAttribute('data-line')) return;
  if (key === 'Enter') open(target);
  else if (key === 'ArrowDown' || key === 'ArrowUp') {
    const all = /** @type {HTMLElement[]} */ ([...body.querySelectorAll('[data-line]')]);
    const next = all[all.indexOf(target) + (key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    reach(next);
    next.focus();
    event.preventDefault();
  }
});

/** @param {Element | undefined} element */
function reach(element) {
  reached?.setAttribute('tabindex', '-1');
  element?.setAttribute('tabindex', '0');
  reached = element;
}

/** @param {Element | null} element */
function open(element) {
  if (element) editor.postMessage({ kind: 'open', line: Number(element.getAttribute('data-line')) });
}
