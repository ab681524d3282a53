import type { Finding, Fix } from '@kvast/model/finding';
import type { Position, SourceRange } from '@kvast/model/source';
import type { CheckOptions, Workspace } from './workspace.ts';

export interface FixOptions extends Pick<CheckOptions, 'date'> {
  /** Only these are changed. */
  readonly files: ReadonlySet<string>;
  /** Also fixes that may change what the writer meant. */
  readonly unsafe?: boolean;
}

export interface FixedFindings {
  /** The new texts of files that are to be changed. */
  readonly texts: ReadonlyMap<string, string>;
  /** What was done, in order; one for each fix. */
  readonly done: readonly { readonly file: string; readonly rule: string; readonly title: string }[];
  /** Files in which a fix would have made new trouble, and which therefore stand as that fix found them. */
  readonly refused: readonly string[];
}

/** Fixes may make room for others; texts that still change after so many rounds are going in circles. */
const MOST_ROUNDS = 10;

/**
 * Mends what can be mended, round after round, as fixes make room for others. Of fixes that touch the same words the first is taken; one that
 * changes several files is taken in all of them or in none. Where a file then has more errors, or more lines that are not understood, than
 * before, it is put back and left alone. The workspace ends with the new texts.
 */
export function fixFindings(workspace: Workspace, { date, files, unsafe = false }: FixOptions): FixedFindings {
  const before = new Map<string, string>();
  const done: FixedFindings['done'][number][] = [];
  const refused = new Set<string>();
  let findings = workspace.check({ date, files }).findings;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const may = (file: string) => files.has(file) && !refused.has(file);
    const chosen = chooseFixes(findings, unsafe, may);
    if (chosen.length === 0) break;
    const touched = new Set(chosen.flatMap(({ fix }) => fix.edits.map(({ file }) => file)));
    const old = new Map([...touched].map((file) => [file, workspace.source(file) ?? '']));
    for (const [file, text] of old) workspace.set(file, edited(text, file, chosen));
    const after = workspace.check({ date, files }).findings;
    const worse = [...touched].filter((file) => trouble(after, file) > trouble(findings, file));
    if (worse.length > 0) {
      // What belongs together is put back together.
      for (const [file, text] of old) workspace.set(file, text);
      for (const file of worse) refused.add(file);
      continue;
    }
    for (const [file, text] of old) if (!before.has(file)) before.set(file, text);
    done.push(...chosen.map(({ finding, fix }) => ({ file: finding.file, rule: finding.rule, title: fix.title })));
    findings = after;
  }
  const changed = [...before].filter(([file, text]) => workspace.source(file) !== text);
  return {
    texts: new Map(changed.map(([file]) => [file, workspace.source(file) ?? ''])),
    done,
    refused: [...refused],
  };
}

interface Chosen {
  readonly finding: Finding;
  readonly fix: Fix;
}

function chooseFixes(findings: readonly Finding[], unsafe: boolean, may: (file: string) => boolean): Chosen[] {
  const taken: Fix['edits'][number][] = [];
  return findings.flatMap((finding) => {
    const fix = finding.fixes?.[0];
    if (!fix || !(fix.safe || unsafe) || !fix.edits.every(({ file }) => may(file))) return [];
    if (fix.edits.some((edit) => taken.some((other) => meet(edit, other)))) return [];
    taken.push(...fix.edits);
    return [{ finding, fix }];
  });
}

/** Edits that only meet at an end count as one place: which comes first would be a guess. */
function meet(a: Fix['edits'][number], b: Fix['edits'][number]): boolean {
  return a.file === b.file && !isBefore(a.range, b.range) && !isBefore(b.range, a.range);
}

function isBefore({ end }: SourceRange, { start }: SourceRange): boolean {
  return end.line < start.line || (end.line === start.line && end.column < start.column);
}

/** Errors, and whatever is not understood. */
function trouble(findings: readonly Finding[], file: string): number {
  return findings.filter(
    (finding) => finding.file === file && (finding.severity === 'error' || finding.rule.startsWith('sprog/')),
  ).length;
}

function edited(text: string, file: string, chosen: readonly Chosen[]): string {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
  const offset = ({ line, column }: Position) => Math.min((starts[line - 1] ?? text.length) + column - 1, text.length);
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  return chosen
    .flatMap(({ fix }) => fix.edits.filter((edit) => edit.file === file))
    .map(({ range, newText }) => ({ from: offset(range.start), to: offset(range.end), newText }))
    .sort((a, b) => b.from - a.from)
    .reduce(
      (all, { from, to, newText }) => all.slice(0, from) + newText.replaceAll(/\r\n|\r|\n/g, lineEnd) + all.slice(to),
      text,
    );
}
