import { lix } from '../packages/model/src/lix.ts';
import { Workspace } from '../packages/workspace/src/workspace.ts';

/** Texts are made for this day, so that the pages do not change by themselves. */
const DATE = '2026-06-01';

const EXAMPLE = /```kvast\n([^`]*(?:`(?!``)[^`]*)*)```\n\nBorgeren læser:\n\n((?:>.*\n)+)/g;
const FAULTY = /```kvast forkert\n([^`]*(?:`(?!``)[^`]*)*)```\n\nKvast svarer:\n\n((?:>.*\n)+)/g;

/** Parts of every citizen text that an example only shows where its page already does. */
const OPTIONAL = ['Ord i teksten', 'Om denne tekst', 'Kan du søge om anden hjælp?'];
/** Lines that say where a text comes from, and are the same in all of them. */
const ALWAYS_THERE =
  /^(?:# |_?Teksten er lavet|Hjælpen bygger på|Kvalitetsstandard, |Her kan du læse om|- \*\*Standard:)/;

/** The page with what citizens read, and what the check answers, as both are today; nothing else on it is touched. */
export function refreshed(page: string): string {
  return page
    .replace(EXAMPLE, (all, text: string, shown: string) => all.replace(shown, () => quoted(citizenReads(text, shown))))
    .replace(FAULTY, (all, text: string, shown: string) =>
      all.replace(shown, () => quoted(errorsIn(text).join('\n\n'))),
    );
}

function errorsIn(text: string): string[] {
  const workspace = new Workspace('da');
  workspace.set('a.kvast', text);
  const { findings } = workspace.check({ date: DATE });
  return findings.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

function citizenReads(text: string, shown: string): string {
  const workspace = new Workspace('da');
  workspace.set('a.kvast', text);
  const lines: string[] = [];
  let left = false;
  for (const line of (workspace.page('a.kvast', 'md', { date: DATE }) ?? '').split('\n')) {
    const heading = /^#{2,} (.*)$/.exec(line)?.[1];
    if (heading !== undefined) left = OPTIONAL.includes(heading) && !shown.includes(`**${heading}**`);
    if (left || ALWAYS_THERE.test(line)) continue;
    const words = heading === undefined ? line : `**${heading}**`;
    lines.push(words.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'));
  }
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function quoted(text: string): string {
  return `${text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')}\n`;
}

/** How hard the page's own words are: without examples, tables and what Kvast wrote. */
export function readability(page: string): number {
  const words = page
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/^(?:>|\||#).*$/gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/`[^`]*`/g, '');
  return lix(words).lix;
}
