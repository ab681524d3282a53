import type { Ruling } from '@kvast/model/law';
import type { Prose } from '@kvast/model/source';
import * as ast from '../generated/ast.ts';
import { confidences, rulingStatuses, strengths } from '../law-words.ts';
import { type BlockDraft, type Draft, keyOf } from './block-draft.ts';
import { rangeOf, rangeOfProperty } from './context.ts';
import { provisionRefs } from './references.ts';
import { plainDate, unquoted } from './values.ts';

/** `## Principmeddelelse 10-19 "Ingen krav om udvikling"` and the lines under it. */
export function ruling(
  block: BlockDraft,
  heading: ast.RulingHeading,
  lines: readonly ast.LawLine[],
): Ruling | undefined {
  const { context } = block;
  const [, number, title] = /^["»”]?([^\s"»”]+)["«”]?\s*(.*)$/.exec(heading.name ?? '') ?? [];
  if (!number) return undefined;
  const year = Number(number.slice(-2));
  const made: Draft<Ruling> = {
    number,
    title: unquoted(title),
    decided: String(year < 70 ? 2000 + year : 1900 + year),
    status: 'unchecked',
    about: [],
    strength: 'unverified',
    confidence: 'verified',
    citation: '',
    notes: [],
    range: rangeOf(heading),
  };
  for (const line of lines) {
    if (ast.isRulingDecidedLine(line)) made.decided = plainDate(line.date)?.iso ?? line.year ?? made.decided;
    else if (ast.isRulingStatusLine(line)) made.status = rulingStatuses[line.status] ?? made.status;
    else if (ast.isRulingAboutLine(line)) {
      made.about.push(...provisionRefs(context, line.provisions, rangeOfProperty(line, 'provisions')));
    } else if (ast.isLawTextLine(line) && line.key === 'erstattet af:') made.replacedBy = unquoted(line.text);
    else if (ast.isLawTextLine(line) && line.key === 'bemærkning:') made.notes.push(lineWords(line));
    else if (ast.isSourceLine(line)) {
      made.strength = strengths[line.strength ?? ''] ?? 'unverified';
      made.citation = line.citation?.trim() ?? '';
    } else if (ast.isConfidenceLine(line)) made.confidence = confidences[line.confidence] ?? 'memory';
    else if (!ast.isUnknownLine(line)) context.problem('misplacedKey', rangeOf(line), keyOf(line), 'lov');
  }
  if (made.citation === '') context.problem('sourceMissing', made.range);
  return made;
}

/** The words after the key of a line. */
export function lineWords(line: ast.TextLine | ast.LawTextLine): Prose {
  return { text: unquoted(line.text), range: rangeOfProperty(line, 'text') };
}
