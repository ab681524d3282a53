import { type Change, changesBetween } from '@kvast/config/changes';
import type { Block, Service } from '@kvast/model/block';
import { effectiveBlock } from '@kvast/model/effective';
import type { StandardModel } from '@kvast/model/standard';
import { lawDateFor } from '@kvast/rules/law-date';
import { saidAll } from '@kvast/rules/unread';
import type { TextDocument } from '@kvast/text/document-tree';
import type { Language } from '../file-texts.ts';
import type { Workspace } from '../workspace.ts';
import type { Edition } from './edition.ts';
import { type LegalDifference, legalDifference } from './legal.ts';
import { type Pair, pairedServices, pairedStandards } from './pairs.ts';
import { type PeopleChange, peopleChange, type ReadBlock } from './people.ts';
import { statementsOf } from './statements.ts';
import { type Turn, turnsBetween } from './turns.ts';
import { type WordingChange, wordingChanges } from './wording.ts';

export interface DifferenceOptions {
  /** The day of the law, `YYYY-MM-DD`. */
  readonly date: string;
  readonly language: Language;
}

/** What a new edition of one standard changes: for the citizen, as law, and in what is registered. */
export interface StandardDifference {
  readonly kind: 'changed' | 'new' | 'gone';
  /** Of the new edition; of the old one where there is no new. */
  readonly title: string;
  readonly file: string;
  /** Where the standard was called something else. */
  readonly titleBefore?: string;
  readonly services: readonly ServiceDifference[];
  readonly wording: readonly WordingChange[];
  readonly legal: LegalDifference;
  readonly registration: readonly Change[];
}

/** What changes for those who may get one help. */
export interface ServiceDifference {
  readonly kind: 'changed' | 'new' | 'gone';
  readonly service: string;
  readonly nameBefore?: string;
  readonly people?: PeopleChange;
  readonly turns: readonly Turn[];
}

export interface Differences {
  /** Standards with a difference, in the order of the old edition, the new ones last. */
  readonly standards: readonly StandardDifference[];
  /** How many stand in both editions and say the same. */
  readonly unchanged: number;
}

/** What the new edition changes. @throws ProcessingError where a part of Kvast fails on one of the files */
export function differencesBetween(old: Edition, now: Edition, options: DifferenceOptions): Differences {
  const pairs = pairedStandards(standardsOf(old), standardsOf(now));
  const found = pairs.map((pair) => standardDifference(pair, { old, now }, options));
  const standards = found.filter((one) => one.kind !== 'changed' || saysSomething(one));
  return { standards, unchanged: found.length - standards.length };
}

interface Found {
  readonly name: string;
  readonly title: string;
  readonly file: string;
  readonly standard: StandardModel;
}

function standardsOf({ workspace, standards }: Edition): Found[] {
  return standards.flatMap(({ file, name }) => {
    const standard = workspace.standard(file);
    return standard ? [{ name, title: standard.title, file, standard }] : [];
  });
}

function saysSomething({ titleBefore, services, wording, legal, registration }: StandardDifference): boolean {
  const { provisions, valid, begins, ends } = legal;
  return (
    titleBefore !== undefined ||
    valid !== undefined ||
    [services, wording, provisions, begins, ends, registration].some((list) => list.length > 0)
  );
}

function standardDifference(
  { before, now }: Pair<Found>,
  editions: { readonly old: Edition; readonly now: Edition },
  options: DifferenceOptions,
): StandardDifference {
  const only = (now ?? before) as Found;
  if (!before || !now) {
    const kind = now ? 'new' : 'gone';
    const { workspace } = now ? editions.now : editions.old;
    const services = only.standard.services.map((service): ServiceDifference => {
      const block = readBlock(only, effectiveBlock(only.standard, service));
      const context = peopleContext(workspace, only, options);
      const people = now ? peopleChange(undefined, block, context) : peopleChange(block, undefined, context);
      return { kind, service: service.name, people, turns: [] };
    });
    const nothing = { provisions: [], begins: [], ends: [] };
    return { kind, title: only.title, file: only.file, services, wording: [], legal: nothing, registration: [] };
  }
  const services = pairedServices(before.standard.services, now.standard.services);
  const checked = (edition: Edition, { file, standard }: Found) => ({
    standard,
    source: edition.workspace.source(file) ?? '',
    findings: edition.workspace.check({ date: options.date, files: new Set([file]) }).findings,
  });
  return {
    kind: 'changed',
    title: now.title,
    file: now.file,
    ...(before.title !== now.title && { titleBefore: before.title }),
    services: helpDifferences(before, now, services, editions.now.workspace, options),
    wording: wordingDifference(before, now, services, editions, options),
    legal: legalDifference(checked(editions.old, before), checked(editions.now, now), services),
    registration: registrationDifference(before, now, editions, options),
  };
}

function helpDifferences(
  before: Found,
  now: Found,
  services: readonly Pair<Service>[],
  workspace: Workspace,
  options: DifferenceOptions,
): ServiceDifference[] {
  const context = peopleContext(workspace, now, options);
  // A standard without services is about one help all the same.
  const isWhole = before.standard.services.length + now.standard.services.length === 0;
  const pairs = isWhole ? [{ before: undefined, now: undefined }] : services;
  return pairs.flatMap((pair): ServiceDifference[] => {
    const old = isWhole ? before.standard.shared : pair.before && effectiveBlock(before.standard, pair.before);
    const fresh = isWhole ? now.standard.shared : pair.now && effectiveBlock(now.standard, pair.now);
    const people = peopleChange(old && readBlock(before, old), fresh && readBlock(now, fresh), context);
    const turns = old && fresh ? turnsBetween(old, fresh, options.language) : [];
    const service = pair.now?.name ?? pair.before?.name ?? now.title;
    const renamed = pair.before && pair.now && pair.before.name !== pair.now.name;
    const kind = old && fresh ? 'changed' : fresh ? 'new' : 'gone';
    if (kind === 'changed' && !people && turns.length === 0 && !renamed) return [];
    return [{ kind, service, ...(renamed && { nameBefore: pair.before?.name }), ...(people && { people }), turns }];
  });
}

function wordingDifference(
  before: Found,
  now: Found,
  services: readonly Pair<Service>[],
  editions: { readonly old: Edition; readonly now: Edition },
  { date, language }: DifferenceOptions,
): WordingChange[] {
  // One voice for both, or every sentence would differ where the address does.
  const options = { date, language, form: 'borgeren' } as const;
  const old = editions.old.workspace.citizenText(before.file, options);
  const fresh = editions.now.workspace.citizenText(now.file, options);
  const renamed = new Map(
    services.flatMap(({ before: one, now: other }) => (one && other ? [[one.name, other.name] as const] : [])),
  );
  // A whole service that came or went is told as such, and not sentence by sentence.
  const whole = new Set(
    services.flatMap(({ before: one, now: other }) => (one && other ? [] : [(one ?? other)?.name ?? ''])),
  );
  const said = (text: TextDocument | undefined) =>
    text ? statementsOf(text).filter(({ under }) => !whole.has(under[0] ?? '')) : [];
  return wordingChanges(said(old), said(fresh), renamed);
}

function registrationDifference(
  before: Found,
  now: Found,
  editions: { readonly old: Edition; readonly now: Edition },
  { date }: DifferenceOptions,
): Change[] {
  const old = editions.old.workspace.registrationView(before.file, date);
  const fresh = editions.now.workspace.registrationView(now.file, date);
  return old && fresh ? changesBetween(old, fresh) : [];
}

function peopleContext(workspace: Workspace, { file, standard }: Found, { date, language }: DifferenceOptions) {
  return { terms: workspace.terms(file), law: workspace.catalogueAt(lawDateFor(standard, date)), language };
}

function readBlock({ standard }: Found, block: Block): ReadBlock {
  return { block, isRead: saidAll(standard, ['targetGroup', 'conditions', 'exclusions']) };
}
