import type { Block, Inline, Table, TextDocument } from '@kvast/text/document-tree';
import { type Draft, draft, withIds } from '@kvast/text/draft';
import type { Language } from '../file-texts.ts';
import type { Differences, ServiceDifference, StandardDifference } from './difference.ts';
import type { Statement } from './statements.ts';
import { type DifferenceTexts, differenceTexts } from './texts.ts';

export interface ReportOptions {
  readonly language: Language;
  /** What the two editions are called: a folder, a file, a revision. */
  readonly before: string;
  readonly now: string;
  /** The day of the law, `YYYY-MM-DD`. */
  readonly date: string;
}

/**
 * The differences as a document that any writer of citizen texts can write: for the agenda of the political committee. What the
 * registration changes is in Danish in every language, as the forms are.
 */
export function differenceReport(
  { standards, unchanged }: Differences,
  { language, before, now, date }: ReportOptions,
): TextDocument {
  const texts = differenceTexts[language];
  const count = (kind: StandardDifference['kind']) => standards.filter((one) => one.kind === kind).length;
  const summary = texts.summary(count('changed'), count('new'), count('gone'), unchanged);
  const ids = new Set<string>();
  const sections = withIds(
    standards.flatMap((one) => standardSection(one, texts)),
    ids,
  );
  const [footer] = withIds(draft(texts.footer, undefined, [paragraph(texts.about(before, now, date))]), ids);
  if (!footer) throw new Error('A report always has a footer');
  return {
    language,
    form: 'borgeren',
    title: texts.title(before, now),
    label: texts.label,
    date,
    lead: [paragraph(standards.length === 0 ? texts.nothing : summary)],
    sections,
    footer,
    page: texts.page,
  };
}

function standardSection(one: StandardDifference, texts: DifferenceTexts): Draft[] {
  const retitled = one.titleBefore === undefined ? [] : [paragraph(texts.retitled(one.titleBefore))];
  return [
    {
      heading: texts.kind(one.kind, one.title),
      blocks: retitled,
      sections: [
        ...draft(
          texts.forCitizens,
          undefined,
          [],
          one.services.flatMap((service) => serviceSection(service, texts)),
        ),
        ...draft(texts.inWords, undefined, wordingTable(one, texts)),
        ...draft(texts.asLaw, undefined, bullets(legalSentences(one, texts))),
        ...draft(texts.inRegistration, undefined, bullets(registrationSentences(one, texts))),
      ],
    },
  ];
}

function serviceSection(
  { kind, service, nameBefore, people, turns }: ServiceDifference,
  texts: DifferenceTexts,
): Draft[] {
  const sentences = [
    ...(nameBefore === undefined ? [] : [texts.renamed(nameBefore)]),
    ...(people?.gains === undefined ? [] : [texts.gains[kind](inSentence(people.gains, kind))]),
    ...(people?.loses === undefined ? [] : [texts.loses[kind](inSentence(people.loses, kind))]),
    ...(people?.unsure ? [texts.unsure] : []),
    ...turns.map(({ subject, before = texts.unsaid, now = texts.unsaid, effect }) =>
      texts.turn(texts.subjects[subject], before, now, texts.effects[effect]),
    ),
  ];
  return [{ heading: texts.service(kind, service), blocks: bullets(sentences), sections: [] }];
}

function wordingTable({ wording }: StandardDifference, { columns }: DifferenceTexts): Block[] {
  if (wording.length === 0) return [];
  const cell = (said: Statement | undefined): Inline[] => [{ kind: 'text', text: said?.words ?? '–' }];
  const table: Table = {
    kind: 'table',
    columns,
    rows: wording.map(({ under, before, now }) => ({
      cells: [[{ kind: 'text', text: under.join(': ') || '–' }], cell(before), cell(now)],
    })),
  };
  return [table];
}

function legalSentences({ legal }: StandardDifference, texts: DifferenceTexts): string[] {
  const { provisions, valid, begins, ends } = legal;
  return [
    ...(valid ? [texts.valid(valid.before, valid.now)] : []),
    ...provisions.map(({ service, added, removed }) => texts.provisions(service, added, removed)),
    ...begins.map(({ severity, message, range }) =>
      texts.begins(texts.severities[severity], firstSentence(message), range.start.line),
    ),
    ...ends.map(({ severity, message }) => texts.ends(texts.severities[severity], firstSentence(message))),
  ];
}

function registrationSentences({ registration }: StandardDifference, { breaks }: DifferenceTexts): string[] {
  return registration.map(({ service, what, todo, breaks: isBreaking }) =>
    [`${isBreaking ? breaks : ''}${service}: ${what}`, todo].filter((part) => part !== undefined).join(' '),
  );
}

/** A clause at the end of the example takes a comma before the verb, and none where the sentence ends there. */
function inSentence(citizen: string, kind: ServiceDifference['kind']): string {
  return kind === 'changed' ? citizen : citizen.replace(/,$/, '');
}

/** What is wrong; why, and what to do about it, is for whoever mends it. */
function firstSentence(message: string): string {
  return /^.*?[.!?](?=\s+\p{Lu})/su.exec(message)?.[0] ?? message;
}

function bullets(sentences: readonly string[]): Block[] {
  if (sentences.length === 0) return [];
  return [{ kind: 'list', items: sentences.map((text) => ({ runs: [{ kind: 'text', text }] })) }];
}

function paragraph(text: string) {
  return { kind: 'paragraph', runs: [{ kind: 'text', text }] } as const;
}
