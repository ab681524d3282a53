import type { MunicipalityModel } from '@kvast/model/municipality';
import type { StandardModel } from '@kvast/model/standard';
import type { TermIndex } from '@kvast/model/term-index';
import { facts, plain } from './facts.ts';

/** Facts of the standard that the Markdown does not say. */
export function lost(standard: StandardModel, terms: TermIndex, markdown: string): string[] {
  const text = plain(markdown).replaceAll(/\s+/g, ' ');
  return facts(standard, terms)
    .filter(({ found }) => !found.test(text))
    .map(({ what }) => what);
}

/** Numbers in the text (phones, dates, amounts, provisions) that neither the standard nor what it draws on has. */
export function foreign(
  markdown: string,
  standard: StandardModel,
  drawnOn: { municipality?: MunicipalityModel; terms: TermIndex; provisions: readonly string[] },
): string[] {
  const known = new Set([
    ...numbers(valuesOf(standard)),
    ...numbers(valuesOf(drawnOn.municipality)),
    ...drawnOn.provisions.flatMap((id) => numbers(id)),
  ]);
  for (const name of drawnOn.terms.names())
    for (const found of numbers(drawnOn.terms.resolve(name)?.explanation?.text ?? '')) known.add(found);
  // The numbers of a numbered list are nobody's; "1.250,50" is 1250 and 50.
  const text = plain(markdown.replaceAll(/^ *\d+\. /gm, '')).replaceAll(/(?<=\d)\.(?=\d{3}(?!\d))/g, '');
  return numbers(text).filter((number) => !known.has(number));
}

function numbers(text: string): string[] {
  return text.match(/\d+/g) ?? [];
}

/** The words and numbers of a model without its places; "under 18 år" is stored as 17 and "mellem" as its ends, "4 gange om året" as 0.25. */
function valuesOf(model: unknown): string {
  return JSON.stringify(model ?? '', (key, value: unknown) => {
    if (/range$/i.test(key) || key === 'modelVersion') return undefined;
    if (key === 'iso' && typeof value === 'string') return `${value} ${value.split('-').map(Number).join(' ')}`;
    if (key === 'amount' && typeof value === 'number') return `${value} ${value.toFixed(2)} ${Math.round(1 / value)}`;
    return key === 'to' && typeof value === 'number' ? [value, value + 1] : value;
  });
}
