import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The earliest day that a zip file can hold. */
const FIRST_DAY = '1980-01-01';

/**
 * A Word file without what changes from run to run: the clock in its properties and in the zip, and the random names of
 * its links.
 * @param day of the document, `YYYY-MM-DD`
 */
export function settled(docx: Uint8Array, day = FIRST_DAY): Uint8Array {
  const files = unzipSync(docx);
  const names = new Map<string, string>();
  const name = (random: string) => {
    const known = names.get(random) ?? `rIdLink${names.size + 1}`;
    names.set(random, known);
    return known;
  };
  let pictures = 0;
  const renamed = (xml: string) =>
    xml.replaceAll(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${++pictures}"`).replaceAll(/rId[\w-]{16,}/g, name);
  const document = files['word/document.xml'];
  if (document) files['word/document.xml'] = strToU8(renamed(strFromU8(document)));
  for (const [path, bytes] of Object.entries(files)) {
    if (path.endsWith('document.xml.rels')) files[path] = strToU8(sortedLinks(renamed(strFromU8(bytes))));
    if (path === 'docProps/core.xml') {
      files[path] = strToU8(strFromU8(bytes).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${day}T00:00:00Z`));
    }
  }
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 9 });
}

/** Links are listed in the order in which their work was done, which is not always the same. */
function sortedLinks(xml: string): string {
  const links = xml.match(/<Relationship Id="rIdLink\d+"[^>]*\/>/g) ?? [];
  const number = (link: string) => Number(/rIdLink(\d+)/.exec(link)?.[1]);
  const sorted = links.toSorted((a, b) => number(a) - number(b)).values();
  return xml.replaceAll(/<Relationship Id="rIdLink\d+"[^>]*\/>/g, () => sorted.next().value ?? '');
}
