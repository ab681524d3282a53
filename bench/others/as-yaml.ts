import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';

interface Item {
  readonly tekst: string;
  readonly oplysninger: Record<string, string | string[]>;
}

interface Section {
  overskrift: string;
  readonly tekst: string[];
  readonly oplysninger: Item['oplysninger'];
  readonly punkter: Item[];
  readonly afsnit: Section[];
}

/**
 * The same content as YAML, for the tools that can check nothing else: every heading, key, bullet and line of text, in its place.
 * @param from a generated workspace; @param to the folder that gets one `.yaml` for each standard
 */
export async function writeAsYaml(from: string, to: string): Promise<void> {
  for (const name of await readdir(from, { recursive: true })) {
    if (!name.endsWith('.kvast')) continue;
    const text = await readFile(join(from, name), 'utf8');
    if (!text.startsWith('# Kvalitetsstandard')) continue;
    const file = join(to, name.replace(/\.kvast$/, '.yaml'));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, stringify(contentOf(text), withoutEmpty, { lineWidth: 0 }));
  }
}

function contentOf(text: string): Section {
  const document = emptySection('');
  let section = document;
  let holder: Section | Item = document;
  for (const line of text.split('\n')) {
    const [, marks, heading = ''] = /^(#+) (.*)$/.exec(line) ?? [];
    const [, bullet] = /^- (.*)$/.exec(line) ?? [];
    const [, prose] = /^> (.*)$/.exec(line) ?? [];
    const [, key, value = ''] = /^\s*([^:]+): (.*)$/.exec(line) ?? [];
    if (marks === '#') document.overskrift = heading;
    else if (marks) {
      section = emptySection(heading);
      const above = marks === '##' ? document : (document.afsnit.at(-1) ?? document);
      above.afsnit.push(section);
      holder = section;
    } else if (bullet !== undefined) {
      holder = { tekst: bullet, oplysninger: {} };
      section.punkter.push(holder);
    } else if (prose !== undefined) section.tekst.push(prose);
    else if (key !== undefined) {
      if (!line.startsWith(' ')) holder = section;
      const before = holder.oplysninger[key];
      holder.oplysninger[key] = before === undefined ? value : [before, value].flat();
    }
  }
  return document;
}

function emptySection(overskrift: string): Section {
  return { overskrift, tekst: [], oplysninger: {}, punkter: [], afsnit: [] };
}

/** Leaves out what holds nothing, as anybody who writes YAML would. */
function withoutEmpty(_key: unknown, value: unknown): unknown {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0 ? undefined : value;
}
