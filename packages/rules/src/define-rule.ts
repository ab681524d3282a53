import type { Catalogue } from '@kvast/law/catalogue';
import type { CatalogueView } from '@kvast/law/catalogue-view';
import type { Block, Service } from '@kvast/model/block';
import type { Finding } from '@kvast/model/finding';
import type { MunicipalityModel } from '@kvast/model/municipality';
import type { Spelling } from '@kvast/model/spelling';
import type { StandardModel, UnreadLine } from '@kvast/model/standard';
import type { Suppression } from '@kvast/model/suppression';
import type { TermIndex } from '@kvast/model/term-index';
import type { VocabularyModel } from '@kvast/model/vocabulary';
import type { Language } from './message.ts';
import type { Report } from './report.ts';

/** Everything that is checked together: the files of one municipality, and the built-in vocabulary among `vocabularies`. */
export interface WorkspaceModels {
  readonly standards: readonly StandardModel[];
  readonly municipalities: readonly MunicipalityModel[];
  readonly vocabularies: readonly VocabularyModel[];
}

/** One service as it holds: its own words, and where it is silent, those of the whole standard. */
export interface ServiceView {
  readonly service: Service;
  readonly block: Block;
  /** The provisions that it rests on, each once: `serviceloven § 82 b`. */
  readonly provisionIds: readonly string[];
}

/** What a rule about one standard may look at. */
export interface RuleContext {
  readonly standard: StandardModel;
  readonly services: readonly ServiceView[];
  /** The law on the day that counts for this standard (see law-date.ts). */
  readonly law: CatalogueView;
  readonly catalogue: Catalogue;
  readonly terms: TermIndex;
  readonly workspace: Surroundings;
  /** Undefined where there is no dictionary. */
  readonly spelling: Spelling | undefined;
  /** The day the check is made for, `YYYY-MM-DD`. */
  readonly date: string;
  readonly language: Language;
}

/** What surrounds a standard: everything that is checked with it but the other standards. */
export type Surroundings = Omit<WorkspaceModels, 'standards'>;

/** What a rule about one standard may look at that also needs to know the others. */
export interface MunicipalityContext extends RuleContext {
  readonly workspace: WorkspaceModels;
}

/** What a rule about several documents may look at: each standard in its own context, and the other files. */
export interface WorkspaceContext {
  readonly standards: readonly MunicipalityContext[];
  readonly catalogue: Catalogue;
  readonly terms: TermIndex;
  readonly workspace: WorkspaceModels;
  readonly date: string;
  readonly language: Language;
}

/** One `undtag:` line, and what the other rules find in the place that it covers, whether it is in force or not. */
export interface SuppressionUse {
  readonly suppression: Suppression;
  readonly standard: StandardModel;
  readonly covered: readonly Finding[];
}

/** What a rule about `undtag:` lines may look at. */
export interface SuppressionContext {
  readonly uses: readonly SuppressionUse[];
  /** Ids of the rules whose findings can be suppressed. */
  readonly ruleIds: readonly string[];
  readonly date: string;
  readonly language: Language;
}

interface RuleBase {
  /** `varighed/over-lovens-graense`: folder names, stable once released. */
  readonly id: string;
  /** The version that the rule came with. */
  readonly since: string;
  /** One Danish line for lists of rules; the first line of rule.md where it is left out. */
  readonly summary?: string;
  /**
   * Rules that explain the fault better: where one of them finds something as grave on one of the lines that this one is about, this one is
   * silent. "Two standards differ" is not worth saying where one of them is against the law.
   */
  readonly yieldsTo?: readonly string[];
  /**
   * The parts of a standard from whose silence the rule concludes ("nothing is said of a deadline", "nobody else is in the group").
   * The rule is not asked about a standard in which a line of these parts could not be read: what it would miss may stand there.
   * `[]` where only a lost service or heading can mislead it; left out where the rule speaks of what is written.
   */
  readonly fromSilence?: readonly NonNullable<UnreadLine['part']>[] | 'anywhere';
}

export interface StandardRule extends RuleBase {
  readonly scope: 'standard';
  /** Called once per standard, and again when the standard or its surroundings have changed: never because of another standard. */
  check(context: RuleContext, report: Report): void;
}

export interface MunicipalityRule extends RuleBase {
  readonly scope: 'municipality';
  /** Called once per standard, and again when any standard of the municipality has changed. */
  check(context: MunicipalityContext, report: Report): void;
}

export interface WorkspaceRule extends RuleBase {
  readonly scope: 'workspace';
  /** Called once for the whole workspace. */
  check(context: WorkspaceContext, report: Report): void;
}

export interface SuppressionRule extends RuleBase {
  readonly scope: 'suppression';
  /** Called once, when all other rules have spoken. */
  check(context: SuppressionContext, report: Report): void;
}

export type Rule = StandardRule | MunicipalityRule | WorkspaceRule | SuppressionRule;

/** Types a rule where it is written: `scope` decides which context `check` gets. */
export function defineRule(rule: StandardRule): StandardRule;
export function defineRule(rule: MunicipalityRule): MunicipalityRule;
export function defineRule(rule: WorkspaceRule): WorkspaceRule;
export function defineRule(rule: SuppressionRule): SuppressionRule;
export function defineRule(rule: Rule): Rule {
  return rule;
}
