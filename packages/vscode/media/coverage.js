// @ts-check
// Runs inside the picture of who is covered: draws what the server worked out, and tells which line somebody wants to see.

/**
 * @typedef {import('../../rules/src/coverage/picture.ts').PictureCell} Cell
 * @typedef {import('../../workspace/src/coverage.ts').MunicipalityCoverage} Picture
 * @typedef {Record<string, string>} Texts
 */

const MARKS = { all: '●', some: '◐', unknown: '?', nobody: '○' };

// @ts-expect-error acquireVsCodeApi is given by the editor to every webview
const editor = acquireVsCodeApi();
const main = /** @type {HTMLElement} */ (document.getElementById('picture'));
/** @type {Texts} */
let texts = {};
/** What was drawn last, so that the same picture again moves nothing; and the cell that is looked at, by its words. */
let drawn = '';
let chosen = '';

window.addEventListener('message', ({ data }) => {
  if (data.kind !== 'pictures') return;
  const now = JSON.stringify(data);
  if (now === drawn) return;
  drawn = now;
  texts = data.texts;
  document.documentElement.lang = data.language;
  const focused = document.activeElement?.id ?? '';
  draw(data.pictures, data.day);
  const again = focused && document.getElementById(focused);
  if (again) again.focus();
});
editor.postMessage({ kind: 'ready' });

/** @param {Picture[] | null} pictures @param {string} day */
function draw(pictures, day) {
  const head = [element('h1', {}, text('title')), element('p', {}, `${text('law')} ${day}. ${text('about')}`)];
  if (!pictures) return main.replaceChildren(...head, element('p', { role: 'status' }, text('failed')));
  const full = pictures.filter(({ cells }) => cells.length > 0);
  if (full.length === 0) return main.replaceChildren(...head, element('p', { role: 'status' }, text('none')));
  main.replaceChildren(...head, ...full.flatMap((picture, at) => municipality(picture, at, full.length > 1)), signs());
}

/** @param {Picture} picture @param {number} at @param {boolean} named */
function municipality(picture, at, named) {
  const detail = element('section', { id: `detail-${at}`, 'aria-live': 'polite' }, element('p', {}, text('choose')));
  detail.id = at === 0 ? 'detail' : `detail-${at}`;
  /** @type {HTMLButtonElement[]} */
  const buttons = [];
  const table = tableOf(picture, at, buttons, detail);
  const gaps = picture.gaps.map((gap) => {
    const show = element('button', { class: 'link' }, text('show'));
    show.addEventListener('click', () => {
      const button = buttons[gap.cells[0] ?? 0];
      button?.click();
      button?.focus();
    });
    return element('li', { class: 'gap' }, element('strong', {}, gap.text), ` ${gap.citizen} `, show);
  });
  return [
    ...(named ? [element('h2', {}, picture.municipality ?? '')] : []),
    element('h2', {}, text('gaps')),
    ...(gaps.length > 0
      ? [element('p', {}, text('notAFault')), element('ul', {}, ...gaps)]
      : [element('p', {}, text('noGaps'))]),
    element('div', { class: 'scroll' }, table),
    detail,
    ...(picture.elsewhere.length > 0 ? [element('h3', {}, text('elsewhere')), offers(picture, picture.elsewhere)] : []),
  ];
}

/** @param {Picture} picture @param {number} at @param {HTMLButtonElement[]} buttons @param {HTMLElement} detail */
function tableOf(picture, at, buttons, detail) {
  const { ages, severities, areas, cells } = picture;
  const columns = ages.length * severities.length;
  const head = [element('th', { scope: 'col', rowspan: '2' }, text('problem'))];
  for (const age of ages) head.push(element('th', { scope: 'colgroup', colspan: String(severities.length) }, age));
  const below = ages.flatMap(() => severities.map((severity) => element('th', { scope: 'col' }, severity)));
  const rows = areas.map(({ name, depth }, area) => {
    const row = element('tr', {}, element('th', { scope: 'row', 'data-depth': String(Math.min(3, depth)) }, name));
    for (let column = 0; column < columns; column++) {
      const place = area * columns + column;
      const cell = cells[place];
      if (cell) row.append(element('td', {}, cellButton(picture, cell, `cell-${at}-${place}`, buttons, detail)));
    }
    return row;
  });
  const table = element(
    'table',
    {},
    element(
      'caption',
      {},
      `${text('table')}: ${picture.offers.length} ${text(picture.offers.length === 1 ? 'service' : 'services')}`,
    ),
    element('thead', {}, element('tr', {}, ...head), element('tr', {}, ...below)),
    element('tbody', {}, ...rows),
  );
  // One stop for Tab; the arrows go from cell to cell.
  for (const [index, button] of buttons.entries()) button.setAttribute('tabindex', index === 0 ? '0' : '-1');
  table.addEventListener('keydown', (event) => {
    const from = buttons.indexOf(/** @type {HTMLButtonElement} */ (event.target));
    const steps = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns };
    const step = steps[/** @type {keyof typeof steps} */ (event.key)];
    const next = step === undefined ? undefined : buttons[from + step];
    if (from < 0 || !next) return;
    event.preventDefault();
    buttons[from]?.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus();
  });
  return table;
}

/** @param {Picture} picture @param {Cell} cell @param {string} id @param {HTMLButtonElement[]} buttons @param {HTMLElement} detail */
function cellButton(picture, cell, id, buttons, detail) {
  const words = [picture.areas[cell.area]?.name, picture.ages[cell.age], picture.severities[cell.severity]].join(', ');
  const button = sign(cell.state, 'button');
  button.id = id;
  button.classList.replace('sign', 'cell');
  button.setAttribute('aria-label', `${words}: ${text(cell.state)}`);
  button.setAttribute('aria-pressed', String(chosen === words));
  button.addEventListener('click', () => {
    chosen = words;
    for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
    detail.replaceChildren(...details(picture, cell, words));
  });
  if (chosen === words) detail.replaceChildren(...details(picture, cell, words));
  buttons.push(/** @type {HTMLButtonElement} */ (button));
  return button;
}

/** @param {Picture} picture @param {Cell} cell @param {string} words */
function details(picture, cell, words) {
  const parts = [element('h2', {}, `${words}: ${text(cell.state).toLowerCase()}`)];
  if (cell.leftOut) parts.push(element('h3', {}, text('leftOut')), element('p', {}, cell.leftOut));
  for (const share of /** @type {const} */ (['all', 'some', 'unknown'])) {
    const these = cell.offers.filter((one) => one.share === share).map(({ offer }) => offer);
    const heading = `offers${share.charAt(0).toUpperCase()}${share.slice(1)}`;
    if (these.length > 0) parts.push(element('h3', {}, text(heading)), offers(picture, these));
  }
  return parts;
}

/** @param {Picture} picture @param {readonly number[]} which */
function offers(picture, which) {
  const items = which.map((at) => {
    const offer = picture.offers[at];
    if (!offer) return '';
    const link = element('button', { class: 'link' }, offer.service);
    link.addEventListener('click', () => editor.postMessage({ kind: 'open', file: offer.file, line: offer.line }));
    return element('li', {}, link, ` · ${[offer.standard, ...offer.provisions].join(' · ')}`);
  });
  return element('ul', {}, ...items);
}

function signs() {
  const list = element('dl', { class: 'signs' });
  for (const state of /** @type {const} */ (['all', 'some', 'unknown', 'nobody'])) {
    list.append(element('dt', {}, sign(state, 'span')), element('dd', {}, text(`${state}Means`)));
  }
  return element('section', {}, element('h2', {}, text('signs')), list);
}

/** @param {keyof typeof MARKS} state @param {string} tag */
function sign(state, tag) {
  const mark = element('span', { class: 'mark', 'aria-hidden': 'true' }, MARKS[state]);
  return element(tag, { class: `sign ${state}` }, mark, text(state));
}

/** @param {string} name */
function text(name) {
  return texts[name] ?? '';
}

/** @param {string} tag @param {Record<string, string>} attributes @param {(string | Node)[]} content */
function element(tag, attributes, ...content) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content);
  return made;
}
