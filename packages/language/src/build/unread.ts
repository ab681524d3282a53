import type { Block } from '@kvast/model/block';
import type { UnreadLine } from '@kvast/model/standard';
import * as ast from '../generated/ast.ts';
import { rangeOf } from './context.ts';

const PARTS: Readonly<Record<string, UnreadLine['part']>> = {
  formål: 'purpose',
  målgruppe: 'targetGroup',
  betingelser: 'conditions',
  'uden for målgruppen': 'exclusions',
  indhold: 'content',
  'indhold, blandt andet': 'content',
  'indhold, udtømmende': 'content',
  'omfatter ikke': 'notIncluded',
  'efter forløbet': 'afterwards',
  'omfang og varighed': 'extent',
  registrering: 'registration',
  adgang: 'access',
  klage: 'appeal',
  økonomi: 'economy',
  levering: 'delivery',
  opfølgning: 'followUp',
  kontakt: 'contacts',
  forløb: 'phases',
  pakker: 'packages',
  mål: 'goals',
  'dit ansvar': 'duties',
  afgrænsning: 'boundaries',
} satisfies Record<string, keyof Block>;

/** Lines that were not read, with the part of the standard that they would have spoken of. @param lines their numbers */
export function unreadLines(document: ast.Document, lines: ReadonlySet<number>): UnreadLine[] {
  const headings = [...headingsOf(document)];
  return [...lines]
    .sort((a, b) => a - b)
    .map((line) => {
      const above = headings.findLast((heading) => heading.line <= line);
      const part = above === undefined ? 'head' : above.line === line ? undefined : above.part;
      return { part, range: { start: { line, column: 1 }, end: { line: line + 1, column: 1 } } };
    });
}

function* headingsOf(document: ast.Document): Generator<{ readonly line: number; readonly part: UnreadLine['part'] }> {
  for (const section of document.sections) {
    yield { line: rangeOf(section).start.line, part: partOf(section.heading) };
    for (const below of section.subsections) yield { line: rangeOf(below).start.line, part: partOf(below.heading) };
  }
}

function partOf(heading: ast.Heading | undefined): UnreadLine['part'] {
  return ast.isNamedHeading(heading) ? (PARTS[heading.name?.toLowerCase() ?? ''] ?? 'other') : undefined;
}
