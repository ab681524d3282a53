import { join } from 'node:path';
import type { Clause, Statement } from '@kvast/model/law';
import { TermIndex } from '@kvast/model/term-index';
import { describe, expect, it } from 'vitest';
import { compileLaw } from '../../../scripts/compile-law.ts';
import { Catalogue } from '../src/catalogue.ts';
import { severityFor } from '../src/cite.ts';
import { describeProvision } from '../src/describe.ts';

// Throws, and so fails every test here, when one line of a file is not understood.
const { laws, vocabulary } = compileLaw(join(import.meta.dirname, '..'));
const catalogue = new Catalogue(laws);
const now = catalogue.at('2025-05-01');
const everyClause = laws.flatMap((law) =>
  law.provisions.flatMap((provision) => provision.clauses.map((clause) => ({ provision, clause }))),
);

type Row = readonly [id: string, duty: string, form: string, duration: string, appeal: string, assessment: string];

/** The overview that the rules rest on, written by hand from the research note's matrix; '' is silence. */
const matrix: readonly Row[] = [
  ['serviceloven § 82 a', 'may', 'group', 'unlimited?', 'none', 'optional'],
  ['serviceloven § 82 b', 'may', 'individual', 'atMost 6 month', 'none', 'optional'],
  ['serviceloven § 82 c', 'may', 'acute', '', '', 'none'],
  ['serviceloven § 82 d', 'may', '', '', '', ''],
  ['serviceloven § 83', 'must', '', '', 'ankestyrelsen?', 'required?'],
  ['serviceloven § 83 a', 'must', '', 'timeLimited', 'ankestyrelsen?', 'required'],
  ['serviceloven § 85', 'must', '', 'unlimited', 'ankestyrelsen', 'required?'],
  ['serviceloven § 97', 'must', '', '', 'ankestyrelsen?', 'required'],
  ['serviceloven § 99', 'must', '', '', '', 'none?'],
  ['serviceloven § 101', 'must', '', '', 'ankestyrelsen?', 'required?'],
  ['serviceloven § 103', 'must may', '', '', 'ankestyrelsen?', 'required?'],
  ['serviceloven § 104', 'must', '', '', 'ankestyrelsen?', 'optional'],
  ['serviceloven § 107', 'may must', '', 'noFixedLimit', 'ankestyrelsen', 'required?'],
  ['serviceloven § 108', 'must', '', '', 'ankestyrelsen?', 'required?'],
  ['beskæftigelsesindsatsloven § 167', 'may', '', 'atMost 6 month', 'ankestyrelsen', ''],
];

/** The values that a provision gives on one matter; `?` marks what we only remember or read into it. */
function values(id: string, kind: Statement['kind'], value: (said: Statement) => string): string {
  return now
    .clauses(id, kind)
    .map((clause) => value(clause.said) + (clause.confidence === 'verified' ? '' : '?'))
    .join(' ');
}

function durationOf(said: Statement): string {
  if (said.kind !== 'duration') return '';
  if (said.rule.kind !== 'limit') return said.rule.kind;
  const { bound, quantity } = said.rule.limit;
  return `${bound} ${quantity.amount} ${quantity.unit}`;
}

describe('the overview', () => {
  it.each(matrix)('%s', (id, ...expected) => {
    const actual = [
      values(id, 'duty', (said) => (said.kind === 'duty' ? said.modality : '')),
      values(id, 'form', (said) => (said.kind === 'form' ? said.forms.join('+') : '')),
      values(id, 'duration', durationOf),
      values(id, 'appeal', (said) => (said.kind === 'appeal' ? said.to : '')),
      values(id, 'assessment', (said) => (said.kind === 'assessment' ? said.rule : '')),
    ];
    expect(actual).toEqual(expected);
  });

  it('has what an error may rest on for § 82 b, each with its own place', () => {
    const sources = (kind: Statement['kind']) =>
      now.clauses('serviceloven § 82 b', kind).map((clause) => `${severityFor(clause)}: ${clause.citation}`);
    expect(sources('duration')).toEqual(['error: stk. 1']);
    expect(sources('extension')).toEqual(['error: stk. 1']);
    expect(sources('dispensation')).toEqual(['error: L 150 2016-17, gengivet af Ankestyrelsen']);
    expect(sources('repetition')).toEqual(['error: L 150 2016-17, gengivet af Ankestyrelsen']);
    expect(sources('appeal')).toEqual(['error: stk. 2']);
    expect(now.first('serviceloven § 82 b', 'repetition')?.said.repetition.rule).toBe('notForSameNeed');
    expect(now.first('serviceloven § 82 b', 'dispensation')?.said.departure.allowed).toBe(false);
  });

  it.each([
    ['serviceloven § 82 a', 'replaces', 'error'],
    ['serviceloven § 82 b', 'replaces', 'error'],
    ['serviceloven § 82 b', 'isConditionFor', 'error'],
    ['serviceloven § 82 b', 'isWaitingFor', 'error'],
    ['serviceloven § 82 b', 'clarifiesNeedFor', 'error'],
    ['serviceloven § 82 b', 'excludesRecipientsOf', 'info'],
    ['serviceloven § 85', 'requiresLasting', 'error'],
    ['serviceloven § 85', 'endsWithoutDecision', 'error'],
    ['serviceloven § 85', 'requiresMotivation', 'warning'],
    ['serviceloven § 85', 'requiresDevelopment', 'warning'],
    ['serviceloven § 85', 'requiresDiagnosis', 'warning'],
    ['serviceloven § 85', 'excludesConversations', 'warning'],
    ['serviceloven § 99', 'requiresApplication', 'info'],
  ] as const)('%s must not: %s is at most %s', (id, what, severity) => {
    const found = now.clauses(id, 'mustNot').find(({ said }) => said.what === what);
    expect(found && severityFor(found)).toBe(severity);
  });
});

describe('dates', () => {
  const ids = (date: string, kind: Statement['kind'], id: string) => catalogue.at(date).clauses(id, kind).length;

  it('begins §§ 82 a-d on 1 January 2018', () => {
    for (const letter of ['a', 'b', 'c', 'd']) {
      expect(catalogue.at('2017-12-31').provision(`serviceloven § 82 ${letter}`)?.status).toBe('notYet');
      expect(catalogue.at('2018-01-01').provision(`serviceloven § 82 ${letter}`)?.status).toBe('inForce');
    }
  });

  it('replaces § 76 by barnets lov on 1 January 2024', () => {
    expect(catalogue.at('2023-12-31').provision('serviceloven § 76')?.status).toBe('inForce');
    expect(catalogue.at('2023-12-31').provision('barnets lov § 113')?.status).toBe('notYet');
    const repealed = catalogue.at('2024-01-01').provision('serviceloven § 76');
    expect(repealed?.status).toBe('repealed');
    expect(repealed?.successors.map(({ id }) => catalogue.at('2024-01-01').provision(id)?.status)).toEqual(
      Array(4).fill('inForce'),
    );
  });

  it('asks for 18 years only from 2024, and for reports from 14 November 2023', () => {
    expect(ids('2023-12-31', 'age', 'serviceloven § 82 a')).toBe(0);
    expect(ids('2024-01-01', 'age', 'serviceloven § 82 a')).toBe(1);
    expect(ids('2023-11-13', 'reportedTo', 'serviceloven § 82 b')).toBe(0);
    expect(ids('2023-11-14', 'reportedTo', 'serviceloven § 82 b')).toBe(1);
    expect(now.first('serviceloven § 82 c', 'reportedTo')).toBeUndefined();
  });

  it('applies decisions of principle from their year on', () => {
    const motivation = (date: string) =>
      catalogue
        .at(date)
        .clauses('serviceloven § 85', 'mustNot')
        .some(({ said }) => said.what === 'requiresMotivation');
    expect([motivation('2017-12-31'), motivation('2018-01-01')]).toEqual([false, true]);
  });
});

describe('sources', () => {
  it('stand at every clause', () => {
    expect(everyClause.length).toBeGreaterThan(150);
    expect(
      everyClause.filter(({ clause }) => clause.citation.trim() === '').map(({ provision }) => provision.id),
    ).toEqual([]);
  });

  /** What the research note has only from memory [M], or as its own reading [T]. */
  const unsure: readonly (readonly [id: string, kind: Statement['kind'], confidence: Clause['confidence']])[] = [
    ['serviceloven § 82 a', 'duration', 'interpretation'],
    ['serviceloven § 82 b', 'registers', 'interpretation'],
    ['serviceloven § 82 d', 'targetGroup', 'interpretation'],
    ['serviceloven § 83', 'appeal', 'memory'],
    ['serviceloven § 83', 'freeChoice', 'memory'],
    ['serviceloven § 83 a', 'appeal', 'memory'],
    ['serviceloven § 83 a', 'fee', 'memory'],
    ['serviceloven § 97', 'appeal', 'memory'],
    ['serviceloven § 99', 'targetGroup', 'interpretation'],
    ['serviceloven § 101', 'fee', 'memory'],
    ['serviceloven § 101', 'appeal', 'memory'],
    ['serviceloven § 103', 'appeal', 'memory'],
    ['serviceloven § 104', 'appeal', 'memory'],
    ['serviceloven § 108', 'appeal', 'memory'],
    ['serviceloven § 166', 'appeal', 'memory'],
    ['retssikkerhedsloven § 60', 'appeal', 'memory'],
    ['retssikkerhedsloven § 67', 'appealDeadline', 'memory'],
    ['barnets lov § 113', 'appeal', 'memory'],
  ];

  it.each(unsure)('%s on %s is not passed off as read', (id, kind, confidence) => {
    expect(now.clauses(id, kind).map((clause) => clause.confidence)).toEqual([confidence]);
  });

  it('rest § 97 on guidance only, since the text of the law was not read', () => {
    const strong = now.clausesOf('serviceloven § 97').filter(({ said, ...clause }) => severityFor(clause) !== 'info');
    expect(strong.map(({ said }) => said.kind).sort()).toEqual(['caseDeadline', 'reportedTo']);
  });

  it('are public pages with one known pattern, and never for what is repealed', () => {
    for (const { provision } of now.provisions()) {
      if (provision.law !== 'serviceloven') continue;
      const page = `https://danskelove.dk/serviceloven/${provision.section.replace(' ', '')}`;
      const ended = provision.inForce?.to !== undefined || provision.section === '160';
      expect(provision.link?.text).toBe(ended ? undefined : page);
    }
  });

  it('say in a note what the provision gives', () => {
    expect(now.provisions().filter(({ provision }) => provision.notes.length === 0)).toEqual([]);
  });
});

describe('what the clauses point at', () => {
  it('is in the catalogue', () => {
    const pointed = everyClause.flatMap(({ clause }) => (clause.said.kind === 'mustNot' ? clause.said.provisions : []));
    const successors = laws.flatMap((law) => law.provisions.flatMap((provision) => provision.successors));
    const missing = [...pointed, ...successors].filter(({ id }) => !now.provision(id));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('is a term of the base vocabulary wherever a target group names one', () => {
    const terms = new TermIndex(vocabulary);
    const named = [...JSON.stringify(laws).matchAll(/"term":"([^"]+)"/g)].map(([, name]) => name as string);
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((name) => !terms.resolve(name))).toEqual([]);
  });

  it('understands the names that people use', () => {
    const name = (written: string) => catalogue.lawNames.get(written);
    expect(
      ['sel', 'lov om social service', 'lab', 'rsl', 'dbl', 'barnets lov', 'beskæftigelsesloven'].map(name),
    ).toEqual([
      ...['serviceloven', 'serviceloven', 'beskæftigelsesindsatsloven', 'retssikkerhedsloven'],
      ...['databeskyttelsesloven', 'barnets lov', 'beskæftigelsesindsatsloven'],
    ]);
    const work = laws.find(({ id }) => id === 'beskæftigelsesindsatsloven');
    expect(work?.wrongNames).toEqual(['beskæftigelsesloven']);
  });
});

describe('every description', () => {
  it.each(['da', 'en'] as const)('is whole sentences and lines in %s, without holes', (language) => {
    for (const { provision } of now.provisions()) {
      const text = describeProvision(now, provision.id, language);
      expect(text).not.toMatch(/undefined|\[object|NaN| {2}|\(\)| ,/);
      expect(text.startsWith(`### ${provision.id} · `)).toBe(true);
    }
  });
});
