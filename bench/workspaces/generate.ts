import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** One file of a generated workspace; `path` with `/`, from the root of the workspace. */
interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

const EXAMPLE = join(import.meta.dirname, '..', '..', 'examples', 'lindoese-katalog');
/** What a municipality with many standards has, in all their editions. */
const STANDARDS_OF_ONE = 100;

/**
 * Workspaces of any size: municipalities of a hundred standards, made from the example catalogue of twenty-four (5 KB on average) in
 * editions that follow each other. Each standard rests on the catalogue of law and refers to two others by name; one in eight has a deadline
 * or a duration that the original does not have, so that there is something to find. The same `standards` gives the same bytes.
 * @param standards how many files with a standard; files with the municipality and its terms come on top
 */
async function* generateWorkspace(standards: number): AsyncGenerator<GeneratedFile> {
  const names = (await readdir(EXAMPLE)).filter((name) => name.endsWith('.kvast')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(EXAMPLE, name), 'utf8')));
  const all = names.map((name, index) => ({ name, text: texts[index] ?? '' }));
  const originals = all.filter(({ text }) => text.startsWith('# Kvalitetsstandard'));
  const shared = all.filter(({ text }) => !text.startsWith('# Kvalitetsstandard'));
  const titles = originals.map(({ text }) => /"(.*)"/.exec(text)?.[1] ?? '');
  for (let made = 0; made < standards; made += STANDARDS_OF_ONE) {
    const number = made / STANDARDS_OF_ONE + 1;
    const folder = `lindoese-${String(number).padStart(4, '0')}`;
    for (const { name, text } of shared) yield { path: `${folder}/${name}`, text: inMunicipality(text, number) };
    for (let index = 0; index < Math.min(STANDARDS_OF_ONE, standards - made); index++) {
      const which = index % originals.length;
      const edition = Math.floor(index / originals.length);
      const { name, text } = originals[which] ?? { name: '', text: '' };
      const others = [titles[(which + 1) % titles.length] ?? '', titles[(which + 7) % titles.length] ?? ''];
      const path = `${folder}/udgave-${edition + 1}/${name}`;
      const written = varied(referring(inEdition(text, edition), others), made + index);
      yield { path, text: inMunicipality(written, number) };
    }
  }
}

/** Writes the files below `root`. @returns how many files and bytes */
export async function writeWorkspace(root: string, standards: number): Promise<{ files: number; bytes: number }> {
  let files = 0;
  let bytes = 0;
  for await (const { path, text } of generateWorkspace(standards)) {
    const to = join(root, path);
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, text);
    files++;
    bytes += Buffer.byteLength(text);
  }
  return { files, bytes };
}

function inMunicipality(text: string, number: number): string {
  return text.replaceAll('Lindøse Kommune', `Lindøse ${number} Kommune`);
}

/** The first edition holds until the end of 2029, each of the others the four years after the one before. */
function inEdition(text: string, edition: number): string {
  return text.replace(
    /^gælder: .*$/m,
    `gælder: fra 1. januar ${2026 + 4 * edition} til og med 31. december ${2029 + 4 * edition}`,
  );
}

function referring(text: string, others: readonly string[]): string {
  const lines = others.map((title) => `- Hjælp, som ${title} giver\n  henvis til: ${title}\n`).join('');
  const heading = /^### Omfatter ikke.*\n/m;
  if (heading.test(text)) return text.replace(heading, (found) => found + lines);
  return text.replace(/^(## Ydelse .*\n(?:(?!#).*\n)*)/m, (service) => `${service}### Omfatter ikke\n${lines}\n`);
}

/** Another number of weeks or months in one of eight; which one depends on the standard's own number only. */
function varied(text: string, number: number): string {
  const shift = (number * 2_654_435_761) % 8;
  if (shift !== 3) return text;
  return text.replace(
    /højst (\d+) (uger|måneder)/,
    (_, count: string, unit: string) => `højst ${Number(count) * 4} ${unit}`,
  );
}
