/**
 * The overview's search. It runs where the page is read, from a disk too, on the index that stands in the page. A word finds what
 * begins with it, and from four letters on what has it inside ("misbrug" finds "stofmisbrug"). Who types several words gets what
 * has the most of them, letters that stand alone not counted. Without script it stays hidden, and everything is in the lists below it.
 */
export const SEARCH_SCRIPT = `
(() => {
  const find = (id) => document.getElementById(id);
  const area = find('soegning'), field = find('soegeord'), answer = find('svar'), list = find('fundet');
  const index = JSON.parse(find('soegeindeks').textContent);
  const wordsOf = (text) => text.normalize('NFC').toLowerCase()
    .replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa').normalize('NFD').replace(/\\p{M}/gu, '')
    .replace(/(\\d+) ([a-z])(?![a-z0-9])/g, '$1$2').match(/[a-z0-9]+/g) || [];
  const worth = (entry, word) => {
    const at = entry.w.findIndex((words) => words.includes(' ' + word));
    if (at >= 0) return [9, 4, 2][at];
    return word.length > 3 && entry.w.some((words) => words.includes(word)) ? 1 : 0;
  };
  const search = (text) => {
    const typed = wordsOf(text), telling = typed.filter((word) => !/^[a-z]$/.test(word));
    const words = telling.length > 0 ? telling : typed;
    const found = index.map((entry) => {
      const worths = words.map((word) => worth(entry, word));
      return { entry, met: worths.filter(Boolean).length, worth: worths.reduce((a, b) => a + b, 0) };
    });
    const most = Math.max(0, ...found.map(({ met }) => met));
    if (most === 0) return [];
    return found.filter(({ met }) => met === most).sort((a, b) => b.worth - a.worth).map(({ entry }) => entry);
  };
  const add = (parent, tag, text) => {
    const element = document.createElement(tag);
    element.textContent = text;
    return parent.appendChild(element);
  };
  const show = () => {
    const asked = field.value.trim();
    list.replaceChildren();
    if (asked === '') { answer.textContent = ''; return; }
    const found = search(asked);
    answer.textContent = found.length === 0
      ? 'Ingen passer på »' + asked + '«. Prøv et andet ord, eller find vej i listerne nedenfor.'
      : found.length + ' slags hjælp passer på »' + asked + '«:';
    for (const entry of found) {
      const item = add(list, 'li', '');
      add(item, 'a', entry.t).href = entry.h;
      if (entry.n) add(item, 'strong', entry.n);
      if (entry.s) add(item, 'span', entry.s);
    }
  };
  area.hidden = false;
  // The address keeps what is searched for, so that who comes back from a page finds the search as it was left.
  field.addEventListener('input', () => {
    show();
    const asked = field.value.trim();
    history.replaceState(null, '', '#' + (asked && new URLSearchParams({ s: asked })));
  });
  area.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
    list.querySelector('a')?.focus();
  });
  field.value = new URLSearchParams(location.hash.slice(1)).get('s') ?? '';
  show();
})();
`.trim();
