import type { Service } from '@kvast/model/block';
import { provisionId } from '@kvast/model/provision-ref';
import { type Duration, isLonger } from '@kvast/model/time';
import type { InlayHint, Range } from 'vscode-languageserver-types';
import { dateText, limitText } from '../../print/figures.ts';
import { type EditorContext, lineAt, toLspRange } from '../editor-context.ts';
import { inlayTexts } from './texts.ts';

/** Behind each duration of a service: the law's limit where it is another, and the day on which a course that begins today ends. */
export function inlayHints(context: EditorContext, within: Range): InlayHint[] {
  const { model } = context.parsed;
  if (model?.kind !== 'standard') return [];
  return model.services
    .flatMap((service) => hintsFor(context, service))
    .filter(({ position: { line } }) => within.start.line <= line && line <= within.end.line);
}

function hintsFor(context: EditorContext, { extent, provisions }: Service): InlayHint[] {
  const rule = extent?.duration;
  if (rule?.kind !== 'limit') return [];
  const { quantity } = rule.limit;
  const texts = inlayTexts[context.language];
  const line = toLspRange(rule.limit.range).end.line;
  const position = { line, character: lineAt(context.text, line).trimEnd().length };
  const labels = [...new Set(provisions.map(provisionId))].flatMap((id) => {
    const law = context.law.longest(id);
    const isSame =
      law && isLonger(law.limit.quantity, quantity) === false && isLonger(quantity, law.limit.quantity) === false;
    return law && !isSame
      ? [{ label: texts.law(limitText({ ...law.limit, strength: undefined })), tooltip: law.source }]
      : [];
  });
  const end = lastDayOf(context.date, quantity);
  const day = (iso: string) => dateText({ iso, precision: 'day' });
  if (end) labels.push({ label: texts.end(day(context.date), day(end)), tooltip: '' });
  return labels.map(({ label, tooltip }) => ({ position, label, paddingLeft: true, ...(tooltip && { tooltip }) }));
}

/**
 * The day on which a stretch that begins on `from` has passed: 6 months from 31 August end on the last day of February.
 * @returns `YYYY-MM-DD`; undefined where the unit says nothing of days, or what is asked is no whole number of them
 */
export function lastDayOf(from: string, { amount, unit }: Duration): string | undefined {
  if (!Number.isInteger(amount)) return undefined;
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const at = (months: number, days: number) => {
    const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
    return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth) + days)).toISOString().slice(0, 10);
  };
  switch (unit) {
    case 'day':
      return at(0, amount);
    case 'week':
      return at(0, 7 * amount);
    case 'month':
      return at(amount, 0);
    case 'year':
      return at(12 * amount, 0);
    default:
      return undefined;
  }
}
