import type { Block } from '@kvast/model/block';
import type { Finding } from '@kvast/model/finding';
import type { StandardModel } from '@kvast/model/standard';
import type { Suppression } from '@kvast/model/suppression';
import { lastDay } from '@kvast/model/time';
import type { Rule, SuppressionUse } from './define-rule.ts';
import type { Language } from './message.ts';
import { sameRange } from './provision-refs.ts';
import { dateText } from './wording/date.ts';

/** A finding that is not reported, and the line that it is kept back by. */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly suppression: Suppression;
}

const texts = {
  da: {
    back: (line: number, end: string) => `Undtagelsen på linje ${line} gjaldt til og med ${end}.`,
    related: 'Undtagelsen, der er udløbet.',
  },
  en: {
    back: (line: number, end: string) => `The exemption in line ${line} was valid up to and including ${end}.`,
    related: 'The exemption that has expired.',
  },
} as const;

/** Ids of the rules whose findings can be suppressed: all but those about suppressions. */
export function suppressible(rules: readonly Rule[]): string[] {
  return rules.filter(({ scope }) => scope !== 'suppression').map(({ id }) => id);
}

/** Every `undtag:` line with what it covers, in the order of the files. */
export function suppressionUses(standards: readonly StandardModel[], findings: readonly Finding[]): SuppressionUse[] {
  return standards.flatMap((standard) =>
    suppressionsIn(standard).map((suppression) => ({
      suppression,
      standard,
      covered: findings.filter((finding) => finding.file === standard.file && covers(suppression, finding)),
    })),
  );
}

/** Does the line say all that it must: until when, and why? */
export function isComplete({ until, reason }: Suppression): boolean {
  return until !== undefined && reason !== undefined && reason !== '';
}

/** @param date `YYYY-MM-DD`; the last day counts */
export function hasExpired({ until }: Suppression, date: string): boolean {
  return until !== undefined && lastDay(until) < date;
}

/**
 * Keeps back what is covered on the day. A finding whose suppression has expired is reported again, and says so.
 * @param date the day of the check, `YYYY-MM-DD`
 */
export function applySuppressions(
  findings: readonly Finding[],
  uses: readonly SuppressionUse[],
  { date, language }: { readonly date: string; readonly language: Language },
): { readonly findings: Finding[]; readonly suppressed: SuppressedFinding[] } {
  const complete = uses.filter(({ suppression }) => isComplete(suppression));
  const kept: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of findings) {
    const over = complete.filter(({ covered }) => covered.includes(finding)).map(({ suppression }) => suppression);
    const inForce = over.find((suppression) => !hasExpired(suppression, date));
    if (inForce) suppressed.push({ finding, suppression: inForce });
    else kept.push(over[0] ? returned(finding, over[0], language) : finding);
  }
  // A contradiction that is told in two files is one fault, and kept back in both.
  const twins = kept.flatMap((finding) => {
    const twin = suppressed.find((other) => isTwin(finding, other.finding) || isTwin(other.finding, finding));
    return twin ? [{ finding, suppression: twin.suppression }] : [];
  });
  const also = new Set(twins.map(({ finding }) => finding));
  return { findings: kept.filter((finding) => !also.has(finding)), suppressed: [...suppressed, ...twins] };
}

function isTwin(mirror: Finding, { rule, file, range }: Finding): boolean {
  const of = mirror.mirrorOf;
  return of !== undefined && mirror.rule === rule && of.file === file && sameRange(of.range, range);
}

function returned(finding: Finding, { range, until }: Suppression, language: Language): Finding {
  const text = texts[language];
  const related = { file: finding.file, range, message: text.related };
  return {
    ...finding,
    message: `${finding.message} ${text.back(range.start.line, until ? dateText(until, language) : '')}`,
    related: [...(finding.related ?? []), related],
  };
}

function covers({ rule, coversRange }: Suppression, finding: Finding): boolean {
  if (finding.rule !== rule) return false;
  const { line } = finding.range.start;
  return !coversRange || (coversRange.start.line <= line && line <= coversRange.end.line);
}

/** All `undtag:` lines of a standard, in the order of the text. */
export function suppressionsIn(standard: StandardModel): Suppression[] {
  return [standard.shared, ...standard.services]
    .flatMap(inBlock)
    .sort((a, b) => a.range.start.line - b.range.start.line);
}

function inBlock(block: Block): Suppression[] {
  return [...(block.suppressions ?? []), ...(block.groups ?? []).flatMap(inBlock)];
}
