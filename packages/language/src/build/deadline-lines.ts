import type { Soon } from '@kvast/model/access';
import type * as ast from '../generated/ast.ts';
import type { BlockDraft } from './block-draft.ts';
import { rangeOf } from './context.ts';
import { limit } from './values.ts';

/** "ansøgningen er modtaget, ved støtte i botilbud" → the event, and the cases that the deadline is for. */
export function eventAndCase(written: string | undefined): Pick<Soon, 'startEvent' | 'when'> {
  const [event, ...rest] = (written ?? '').split(/,\s*(?=(?:ved|når|hvis|for|i)\s)/).map((part) => part.trim());
  return { startEvent: event || undefined, when: rest.join(', ') || undefined };
}

/** kvittering and hjælpen begynder. A second line for the start of the help says in which cases it holds. */
export function soonLine(block: BlockDraft, line: ast.SoonLine): void {
  const made = soon(line);
  const access = made && block.section('access', made.range);
  if (!access) return;
  if (line.key === 'kvittering:') block.set(access, 'receipt', made, line);
  else access.starts = [...(access.starts ?? []), made];
}

/** @returns undefined where neither "straks" nor a limit could be read */
export function soon(line: ast.SoonLine): Soon | undefined {
  const found = limit(line.limit);
  if (!line.atOnce && !found) return undefined;
  const said = line.event ?? line.when ?? '';
  const words = said.replace(/(?:^|,)\s*sagsbehandlingstiden medregnet$/i, '').trim();
  return {
    atOnce: line.atOnce,
    limit: found,
    ...(line.event === undefined ? { when: words || undefined } : eventAndCase(words)),
    includesCaseTime: words === said.trim() ? undefined : true,
    range: rangeOf(line),
  };
}
