import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

const root = join(import.meta.dirname, '..', '..');

/** What is known of each expression: how its time grows with the length of what it reads. */
export const PROVED = join(import.meta.dirname, 'proved.json');

/** `/a+/u` → `linear` */
export function proved(): Map<string, string> {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(PROVED, 'utf8')) as Record<string, string>));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw error;
  }
}

interface WrittenRegex {
  /** `/a+/u` */
  readonly regex: string;
  readonly pattern: string;
  readonly flags: string;
  /** `packages/law/src/cite.ts:12` */
  readonly place: string;
}

/** Every regular expression that is written in the sources, in the order of the files. */
export function regexesIn(): WrittenRegex[] {
  return sources().flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const found: WrittenRegex[] = [];
    const visitor = new Visitor({
      Literal(node) {
        if (!('regex' in node)) return;
        const { pattern, flags } = node.regex;
        const line = text.slice(0, node.start).split('\n').length;
        found.push({ regex: `/${pattern}/${flags}`, pattern, flags, place: `${relative(root, file)}:${line}` });
      },
    });
    visitor.visit(parseSync(file, text).program);
    return found;
  });
}

function sources(): string[] {
  return readdirSync(join(root, 'packages'))
    .flatMap((name) => readdirSync(join(root, 'packages', name), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /(?<!\.test)\.(?:ts|js)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (file) => /[\\/]packages[\\/][^\\/]+[\\/](?:src|media)[\\/]/.test(file) && !/[\\/]generated[\\/]/.test(file),
    )
    .sort();
}
