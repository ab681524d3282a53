import type { ClauseNote } from '@kvast/workspace/law-watch/clause-notes';
import type { ClauseChange, StandardWatch } from '@kvast/workspace/law-watch/law-changes';
import type { Io } from '../io.ts';
import { lawWatchTextsIn } from '../law-watch-texts.ts';
import { printable } from '../terminal.ts';

/** The published JSON of `kvast watch-law`, version 1, with a line break at its end. @param date of the law */
export function jsonLawChanges(standards: readonly StandardWatch[], date: string): string {
  return `${JSON.stringify({ version: 1, date, standards }, undefined, 2)}\n`;
}

/** The standards with a change, provision by provision, and a line that counts. */
export function prettyLawChanges(standards: readonly StandardWatch[], { language, terminal }: Io): string {
  const texts = lawWatchTextsIn[language];
  const changed = standards.filter(({ provisions }) => provisions.length > 0);
  const lines = changed.flatMap(({ file, title, since, by, provisions }) => [
    `${terminal.paint('bold', printable(title))} · ${printable(file)}${since === undefined || by === 'nothing' ? '' : ` · ${texts.since(since, by)}`}`,
    ...provisions.flatMap(({ id, line, status, clauses }) => [
      `  ${id} (${file}:${line})`,
      ...(status ? [`    ${texts.status(id, texts.statuses[status.before], texts.statuses[status.now])}`] : []),
      ...clauses.flatMap((change) => changeLines(change, texts)),
    ]),
    '',
  ]);
  return `${[...lines, texts.summary(standards.length, changed.length)].join('\n')}\n`;
}

function changeLines(
  { before, now }: ClauseChange,
  { change, before: beforeWord, now: nowWord }: (typeof lawWatchTextsIn)['da'],
): string[] {
  const about = (now ?? before)?.about ?? '';
  const kind = before && now ? change.changed : now ? change.new : change.gone;
  const said = (word: string, note: ClauseNote | undefined) =>
    note ? [`      ${word}: ${note.says}${note.onlyWhen ? `, ${note.onlyWhen}` : ''} · ${note.source}`] : [];
  return [`    ${about} (${kind})`, ...said(beforeWord, before), ...said(nowWord, now)];
}
