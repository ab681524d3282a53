import type { Catalogue } from '@kvast/law/catalogue';
import type { Finding } from '@kvast/model/finding';
import type { Spelling } from '@kvast/model/spelling';
import type { StandardModel } from '@kvast/model/standard';
import { TermIndex } from '@kvast/model/term-index';
import type {
  MunicipalityContext,
  Rule,
  RuleContext,
  StandardRule,
  SuppressionUse,
  Surroundings,
  WorkspaceContext,
  WorkspaceModels,
} from './define-rule.ts';
import { rules as allRules } from './generated/registry.ts';
import { lawDateFor } from './law-date.ts';
import type { Language } from './message.ts';
import { remembered } from './remembered.ts';
import { type Discovery, type Report, toFindings } from './report.ts';
import { toTheEnd } from './steps.ts';
import { applySuppressions, type SuppressedFinding, suppressible, suppressionUses } from './suppressions.ts';
import { saidAll, withoutUnread } from './unread.ts';
import { viewServices } from './view-services.ts';

export interface CheckOptions {
  /** The day the check is made for, `YYYY-MM-DD`. */
  readonly date: string;
  /** Danish where it is left out. */
  readonly language?: Language;
  /** Only findings in these files are wanted, and only what they need is worked out; all where it is left out. */
  readonly only?: ReadonlySet<string> | undefined;
  /** Where there is a dictionary; nothing is said of spelling without one. */
  readonly spelling?: Spelling | undefined;
  /**
   * Told of each rule that fails, which is a fault in Kvast: its findings in that document are left out, everything else is there. Where
   * nobody is told, the exception is passed on.
   */
  readonly onFault?: (fault: RuleFault) => void;
}

export interface RuleFault {
  readonly rule: string;
  /** The standard that the rule failed on; empty where it looks at several. */
  readonly file: string;
  readonly error: unknown;
}

/** What a check gives: what is reported, and what `undtag:` lines keep back. Both sorted by file and place. */
export interface Checked {
  readonly findings: Finding[];
  readonly suppressed: SuppressedFinding[];
}

/** Runs every rule on a workspace. The findings come sorted by file and place, without those that are suppressed. */
export function checkWorkspace(models: WorkspaceModels, catalogue: Catalogue, options: CheckOptions): Finding[] {
  return checkWithSuppressions(models, catalogue, options).findings;
}

/** As `checkWorkspace`, with what is suppressed beside it. */
export function checkWithSuppressions(models: WorkspaceModels, catalogue: Catalogue, options: CheckOptions): Checked {
  return toTheEnd(checkSteps(models, catalogue, options));
}

/** The same in short pieces, so that others can be answered in between. What is returned is about the models as they were given. */
export function* checkSteps(
  models: WorkspaceModels,
  catalogue: Catalogue,
  options: CheckOptions,
): Generator<void, Checked> {
  const { date, language = 'da' } = options;
  const found = yield* ordinarySteps(allRules, models, catalogue, options);
  const uses = suppressionUses(models.standards, found);
  const { findings, suppressed } = applySuppressions(found, uses, { date, language });
  const all = [...findings, ...runOnSuppressions(allRules, uses, options)].sort(inReadingOrder);
  const { only } = options;
  if (!only) return { findings: all, suppressed };
  return {
    findings: all.filter(({ file }) => only.has(file)),
    suppressed: suppressed.filter(({ finding }) => only.has(finding.file)),
  };
}

/** Runs the given rules only, and suppresses nothing. */
export function runRules(
  rules: readonly Rule[],
  models: WorkspaceModels,
  catalogue: Catalogue,
  options: CheckOptions,
): Finding[] {
  const found = runOrdinary(rules, models, catalogue, options);
  if (!rules.some(({ scope }) => scope === 'suppression')) return found;
  // What a suppression covers depends on all the others.
  const uses = suppressionUses(models.standards, runOrdinary(allRules, models, catalogue, options));
  return [...found, ...runOnSuppressions(rules, uses, options)].sort(inReadingOrder);
}

function runOrdinary(
  rules: readonly Rule[],
  models: WorkspaceModels,
  catalogue: Catalogue,
  options: CheckOptions,
): Finding[] {
  return toTheEnd(ordinarySteps(rules, models, catalogue, options));
}

function* ordinarySteps(
  rules: readonly Rule[],
  models: WorkspaceModels,
  catalogue: Catalogue,
  options: CheckOptions,
): Generator<void, Finding[]> {
  const { date, language = 'da', spelling } = options;
  const workspace = { catalogue, terms: termsOf(models.vocabularies), workspace: models, date, language, spelling };
  const standards = models.standards.map((standard): MunicipalityContext => {
    const law = catalogue.at(lawDateFor(standard, date));
    return { ...workspace, standard, services: viewServices(standard), law };
  });
  const context: WorkspaceContext = { ...workspace, standards };
  const found: Finding[] = [];
  for (const rule of rules) {
    if (rule.scope !== 'workspace') continue;
    const unsure = new Set(models.standards.filter((one) => !saidAll(one, rule.fromSilence)).map(({ file }) => file));
    const file = models.standards[0]?.file ?? '';
    const all = findingsOf(rule.id, '', file, (report) => rule.check(context, report), options);
    // The others still count: their names are known, whatever else in them was not read.
    found.push(...all.filter((finding) => !unsure.has(finding.file)));
    yield;
  }
  const asked = standards.filter(isAsked(options.only, found));
  const ofStandards = rules.filter((rule) => rule.scope === 'standard');
  for (const one of asked) {
    found.push(...findingsOfStandard(ofStandards, one, options));
    yield;
  }
  for (const rule of rules) {
    if (rule.scope !== 'municipality') continue;
    for (const one of asked) {
      const { file } = one.standard;
      if (!saidAll(one.standard, rule.fromSilence)) continue;
      found.push(...findingsOf(rule.id, file, file, (report) => rule.check(one, report), options));
    }
    yield;
  }
  return withoutFollowing(withoutUnread(models.standards, found), rules).sort(inReadingOrder);
}

/** Whether a finding about two standards is worth telling depends on what is found in the other one. */
function isAsked(
  only: ReadonlySet<string> | undefined,
  found: readonly Finding[],
): (one: { readonly standard: StandardModel }) => boolean {
  if (!only) return () => true;
  const beside = found
    .filter((finding) => only.has(finding.file))
    .flatMap(({ related = [], mirrorOf }) => [...related, ...(mirrorOf ? [mirrorOf] : [])]);
  const asked = new Set([...only, ...beside.map(({ file }) => file)]);
  return ({ standard }) => asked.has(standard.file);
}

/**
 * Works out what a standard's own rules find, and remembers it for the next check with the same surroundings: a piece of a long check that can
 * be made at another time. What only shows beside other standards is not among it.
 */
export function checkAlone(
  standard: StandardModel,
  models: Surroundings,
  catalogue: Catalogue,
  options: CheckOptions,
): Finding[] {
  const { date, language = 'da', spelling } = options;
  const terms = termsOf(models.vocabularies);
  const law = catalogue.at(lawDateFor(standard, date));
  const services = viewServices(standard);
  const context = { catalogue, terms, workspace: models, date, language, spelling, standard, services, law };
  const found = withoutFollowing(findingsOfStandard(OF_STANDARDS, context, options), allRules);
  const uses = suppressionUses([standard], found);
  return applySuppressions(withoutUnread([standard], found), uses, { date, language }).findings;
}

/**
 * What can be said of a standard before anything around it is known: what the rules find that ask for nothing but the standard and the law. All of
 * it is also found when the surroundings are there.
 */
export function checkByItself(standard: StandardModel, catalogue: Catalogue, options: CheckOptions): Finding[] {
  const { date, language = 'da' } = options;
  const { file } = standard;
  const law = catalogue.at(lawDateFor(standard, date));
  let hasAsked = false;
  const context: RuleContext = {
    ...{ catalogue, law, date, language, standard, spelling: undefined, services: viewServices(standard) },
    get terms() {
      hasAsked = true;
      return termsOf(NOTHING.vocabularies);
    },
    get workspace() {
      hasAsked = true;
      return NOTHING;
    },
  };
  const sure = new Set<string>();
  const found = OF_STANDARDS.flatMap((rule) => {
    hasAsked = false;
    const asked = saidAll(standard, rule.fromSilence);
    const findings = asked ? findingsOf(rule.id, file, file, (report) => rule.check(context, report), options) : [];
    if (hasAsked) return [];
    sure.add(rule.id);
    return findings;
  });
  // What a rule would leave to another that was not asked is not said either.
  const unsure = new Set(
    allRules.filter(({ yieldsTo = [] }) => !yieldsTo.every((id) => sure.has(id))).map(({ id }) => id),
  );
  const uses = suppressionUses([standard], found);
  const { findings } = applySuppressions(withoutUnread([standard], found), uses, { date, language });
  return withoutFollowing(findings, allRules).filter(({ rule }) => !unsure.has(rule));
}

const NOTHING: Surroundings = { municipalities: [], vocabularies: [] };

const OF_STANDARDS = allRules.filter((rule) => rule.scope === 'standard');

/** The same list of vocabularies gives the same index, and with it everything that was reasoned out before. */
const termsOf = remembered((vocabularies: WorkspaceModels['vocabularies']) => new TermIndex(vocabularies));

/** What the rules of one standard found, and everything that they could look at beside it. */
interface FoundBefore {
  readonly rules: readonly StandardRule[];
  readonly context: RuleContext;
  readonly findings: readonly Finding[];
}

/** A key press changes one standard: what was found in the others still holds, as long as nothing around them has changed. */
const foundBefore = new WeakMap<StandardModel, FoundBefore>();

function findingsOfStandard(
  rules: readonly StandardRule[],
  context: RuleContext,
  options: CheckOptions,
): readonly Finding[] {
  const { standard } = context;
  const before = foundBefore.get(standard);
  if (before && sameElements(before.rules, rules) && hasSameSurroundings(before.context, context))
    return before.findings;
  let failed = false;
  const onFault =
    options.onFault &&
    ((fault: RuleFault) => {
      failed = true;
      options.onFault?.(fault);
    });
  const { file } = standard;
  const findings = rules.flatMap((rule) =>
    saidAll(standard, rule.fromSilence)
      ? findingsOf(rule.id, file, file, (report) => rule.check(context, report), { ...options, onFault })
      : [],
  );
  // A rule that fails is told of at every check.
  if (!failed) foundBefore.set(standard, { rules, context, findings });
  return findings;
}

/** The terms come from the vocabularies, and the law from the catalogue and the date. */
function hasSameSurroundings(a: RuleContext, b: RuleContext): boolean {
  return (
    a.catalogue === b.catalogue &&
    a.date === b.date &&
    a.language === b.language &&
    a.spelling === b.spelling &&
    sameElements(a.workspace.municipalities, b.workspace.municipalities) &&
    sameElements(a.workspace.vocabularies, b.workspace.vocabularies)
  );
}

function sameElements<T>(a: readonly T[], b: readonly T[]): boolean {
  return a === b || (a.length === b.length && a.every((each, index) => each === b[index]));
}

/** Findings that only follow from another are left out: see `yieldsTo`. */
function withoutFollowing(found: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const yields = new Map(rules.map(({ id, yieldsTo = [] }) => [id, yieldsTo]));
  const byLine = Map.groupBy(found, ({ file, range }) => lineKey(file, range.start.line));
  return found.filter((finding) => {
    const better = yields.get(finding.rule) ?? [];
    if (better.length === 0) return true;
    const places = [finding, ...(finding.related ?? [])];
    return !places
      .flatMap(({ file, range }) => byLine.get(lineKey(file, range.start.line)) ?? [])
      .some((other) => better.includes(other.rule) && GRAVITY[other.severity] >= GRAVITY[finding.severity]);
  });
}

const GRAVITY = { info: 0, warning: 1, error: 2 };

function lineKey(file: string, line: number): string {
  return `${line} ${file}`;
}

function runOnSuppressions(rules: readonly Rule[], uses: readonly SuppressionUse[], options: CheckOptions): Finding[] {
  const { date, language = 'da' } = options;
  const context = { uses, ruleIds: suppressible(allRules), date, language };
  return rules.flatMap((rule) =>
    rule.scope === 'suppression' ? findingsOf(rule.id, '', '', (report) => rule.check(context, report), options) : [],
  );
}

/** What one rule finds in one document, or in all of them; nothing where it fails. @param file of discoveries that name none */
function findingsOf(
  rule: string,
  subject: string,
  file: string,
  check: (report: Report) => void,
  { language = 'da', onFault }: CheckOptions,
): Finding[] {
  const discoveries: (Discovery & { file: string })[] = [];
  try {
    check((discovery) => discoveries.push({ ...discovery, file: discovery.file ?? file }));
    return toFindings(rule, discoveries, language);
  } catch (error) {
    if (!onFault) throw error;
    onFault({ rule, file: subject, error });
    return [];
  }
}

const inDanish = new Intl.Collator('da').compare;

function inReadingOrder(a: Finding, b: Finding): number {
  return (
    (a.file === b.file ? 0 : inDanish(a.file, b.file)) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column ||
    inDanish(a.rule, b.rule)
  );
}
