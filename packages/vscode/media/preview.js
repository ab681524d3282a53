// @ts-check
// Runs inside the preview: puts each new text in the place of the old one, without loading the page again.

/**
 * @typedef {{ kind: 'text', html: string, number: number }} Text a whole page, and the number of the answer that it came in
 * @typedef {{ kind: 'note', text: string }} Note what stands over an outdated text
 * @typedef {{ kind: 'line', line: number }} Line where the cursor is, from 1
 */

// @ts-expect-error acquireVsCodeApi is given by the editor to every webview
const editor = acquireVsCodeApi();
const styles = new CSSStyleSheet();
document.adoptedStyleSheets = [styles];
const note = document.createElement('p');
note.id = 'preview-note';
note.setAttribute('role', 'status');
let line = 0;
let shown = '';

window.addEventListener('message', ({ data }) => {
  /** @type {Text | Note | Line} */
  const message = data;
  if (message.kind === 'text') {
    show(message.html);
    editor.postMessage({ kind: 'shown', number: message.number });
  } else if (message.kind === 'note') {
    note.textContent = message.text;
    document.body.append(note);
  } else {
    line = message.line;
    scrollToLine();
  }
});
editor.postMessage({ kind: 'ready' });

/** @param {string} html */
function show(html) {
  note.remove();
  // What the reader has selected is kept while the text is the same.
  if (html === shown) return;
  shown = html;
  const page = new DOMParser().parseFromString(html, 'text/html');
  styles.replaceSync([...page.querySelectorAll('style')].map((style) => style.textContent).join('\n'));
  document.documentElement.lang = page.documentElement.lang;
  document.body.replaceChildren(...page.body.childNodes);
  scrollToLine();
}

/** Brings what was written at or nearest above the cursor's line into view, if it is not there already. */
function scrollToLine() {
  /** @type {Element | undefined} */
  let nearest;
  for (const element of document.querySelectorAll('[data-line]')) {
    if (Number(element.getAttribute('data-line')) <= line) nearest = element;
  }
  if (!nearest) return;
  const { top, bottom } = nearest.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight) nearest.scrollIntoView({ block: 'center' });
}
