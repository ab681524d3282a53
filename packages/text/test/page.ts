/** A page as a tree, enough to ask about its structure. Throws where tags do not match. */
export interface Element {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Element[];
  text: string;
}

const BLOCKS = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'th', 'td', 'dt', 'dd', 'caption']);
const VOID = new Set(['meta', 'br', '!doctype']);

export function parsePage(html: string): Element {
  const root: Element = { name: '#root', attributes: {}, children: [], text: '' };
  const open = [root];
  for (const [token, close, name = '', rest = ''] of html.matchAll(/<(\/?)([!\w]+)((?:"[^"]*"|[^>"])*)>|[^<]+/g)) {
    const parent = open.at(-1) ?? root;
    if (!name) {
      for (const element of open) element.text += decoded(token);
    } else if (close) {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
      // Words of two cells or paragraphs do not run together.
      if (BLOCKS.has(name)) for (const element of open) element.text += ' ';
    } else {
      const pairs = [...rest.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
        key,
        decoded(value),
      ]);
      const element: Element = {
        name: name.toLowerCase(),
        attributes: Object.fromEntries(pairs),
        children: [],
        text: '',
      };
      parent.children.push(element);
      if (!VOID.has(element.name)) open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> is never closed`);
  return root;
}

export function all(element: Element, ...names: string[]): Element[] {
  const own = names.includes(element.name) ? [element] : [];
  return [...own, ...element.children.flatMap((child) => all(child, ...names))];
}

function decoded(text: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return text.replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
