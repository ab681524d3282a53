import type { AgeInterval, Condition, Effect } from './condition.ts';
import type { Bound, Departure, DurationRule, Limit, LimitStrength, Money, Repetition } from './limit.ts';
import type { ProvisionRef } from './provision-ref.ts';
import type { Located, Prose, SourceRange } from './source.ts';
import type { Period, PlainDate, TimeUnit } from './time.ts';

/** The version of this format; it grows when a reader of the JSON would have to change. */
export const MODEL_VERSION = 1;

/**
 * One quality standard (kvalitetsstandard) as it was written: the format that rules, texts and configuration read.
 * Plain JSON. A field that is missing was not written. Nothing is defaulted here.
 */
export interface StandardModel {
  readonly kind: 'standard';
  readonly modelVersion: typeof MODEL_VERSION;
  /** Path as given by the caller, with `/`. */
  readonly file: string;
  /** The heading line. */
  readonly range: SourceRange;
  readonly title: string;
  readonly municipality?: Prose;
  /** politisk udvalg */
  readonly committee?: Prose;
  /** forvaltning eller område */
  readonly department?: Prose;
  readonly caseNumber?: Prose;
  readonly version?: Prose;
  /** Place in the municipality's own series of standards. */
  readonly number?: Prose;
  /** status: a draft must not be taken for what holds. */
  readonly status?: Located & { readonly status: 'draft' | 'hearing' | 'adopted' };
  readonly valid?: Period & Located;
  readonly adopted?: Located & { readonly date: PlainDate; readonly by?: string };
  readonly updated?: Located & { readonly date: PlainDate };
  /** indstillet af: the body that recommends, where another adopts. */
  readonly recommendedBy?: Prose;
  /** erstatter: the standard or edition that this one replaces. */
  readonly replaces?: Prose;
  /** revideres: how often the standard itself is looked at again. */
  readonly revision?: Located & { readonly every: Interval | 'electionPeriod' };
  readonly history?: readonly HistoryEvent[];
  readonly annexes?: readonly Prose[];
  /** læser: who "du" is. The citizen where nothing is said. */
  readonly reader?: Located & { readonly reader: 'citizen' | 'relative' | 'parent' | 'youngPerson' };
  readonly glossary?: readonly GlossaryEntry[];
  /** Eksempler: the standard's own tests. */
  readonly examples?: readonly ExampleCase[];
  /** How the citizen is addressed: `du`, or `borgeren`. */
  readonly address?: Located & { readonly form: 'du' | 'borgeren' };
  /** `serviceniveau: vejledende`: the level guides, and is departed from after a concrete, individual assessment (SEL §§ 1, 138). */
  readonly guidingLevel?: Located;
  /** Fixed text blocks of the municipality file, by name. */
  readonly textBlocks: readonly Prose[];
  /** What stands outside any service and is shared by all of them; the nearer one wins. */
  readonly shared: Block;
  readonly services: readonly Service[];
  readonly notChosen: readonly NotChosen[];
  /** Every [bracketed] mention in prose or lists: a term or a provision. */
  readonly mentions: readonly Mention[];
}

/** The parts that may stand for the whole standard (`##`) or for one service (`###`). */
export interface Block {
  readonly purpose?: Purpose;
  readonly targetGroup?: TargetGroup;
  /** Betingelser: what else must be met to get or keep the help. */
  readonly conditions?: TargetGroup;
  readonly exclusions: readonly Exclusion[];
  readonly content?: Content;
  readonly notIncluded: readonly NotIncluded[];
  /** Omfang og varighed as a shared section; a service's own keys stand in the same place. */
  readonly extent?: Extent;
  readonly afterwards?: Afterwards;
  readonly registration?: Registration;
  readonly access?: Access;
  readonly appeal?: Appeal;
  readonly economy?: Economy;
  readonly delivery?: Delivery;
  readonly followUp?: FollowUp;
  readonly contacts: readonly Contact[];
  /** Gruppe: parts of the target group with something of their own. */
  readonly groups?: readonly Group[];
  /** Afgrænsning: where a neighbouring provision takes over. */
  readonly boundaries?: readonly Boundary[];
  /** Forløb: what happens, in order. */
  readonly phases?: ItemSection;
  /** Pakker: service packages or levels, mostly as tables. */
  readonly packages?: ItemSection;
  readonly goals?: readonly QualityGoal[];
  /** Dit ansvar: what the citizen does. */
  readonly duties?: ItemSection;
  /** Sections whose heading the municipality chose itself: `## Om "Velfærdsteknologi"`. */
  readonly free: readonly FreeSection[];
}

/** A part with a heading; `prose` are the `>` lines. */
export interface Section extends Located {
  readonly prose: readonly Prose[];
  readonly tables?: readonly Table[];
  /** citat fra: the law's own words, which are neither scored nor taken for a promise. */
  readonly quotes?: readonly StatuteQuote[];
}

export interface ItemSection extends Section {
  readonly items: readonly ListItem[];
}

export interface StatuteQuote extends Located {
  readonly provisions: readonly ProvisionRef[];
  readonly prose: readonly Prose[];
}

/** Rows between `|`; the first is the header. */
export interface Table extends Located {
  readonly header: readonly string[];
  readonly rows: readonly (Located & { readonly cells: readonly TableCell[] })[];
}

export interface TableCell {
  readonly text: string;
  /** Where the cell is an amount: "2 timer om ugen". */
  readonly limit?: Limit;
}

/** "hver 12. måned" is 12 months; "to gange om året" is half a year. */
export interface Interval {
  readonly amount: number;
  readonly unit: TimeUnit;
}

export interface HistoryEvent extends Located {
  readonly date: PlainDate;
  readonly text: string;
}

export interface GlossaryEntry extends Located {
  readonly name: string;
  readonly text: string;
}

/** One citizen, and what the standard's writer expects of the standard. */
export interface ExampleCase extends Located {
  readonly name: string;
  /** Whole years; undefined where the example says nothing of age. */
  readonly age?: number;
  /** The day of the example; the day of the check where it is left out. */
  readonly date?: PlainDate;
  /** What is true of the citizen; what is not said is not true. */
  readonly facts: readonly Condition[];
  readonly eligible: boolean;
  /** Name of the service; any service of the standard where it is left out. */
  readonly service?: string;
  readonly reason?: string;
}

export interface Group extends Block, Section {
  readonly name: string;
  readonly nameRange: SourceRange;
  readonly rank?: Located & { readonly rank: 'primary' | 'secondary' };
  readonly contact?: Prose;
}

export interface Boundary extends Located {
  readonly provisions: readonly ProvisionRef[];
  readonly reason?: Prose;
}

/** Mål: what the municipality strives for, and how it sees whether it got there. */
export interface QualityGoal extends Prose {
  readonly indicator?: Prose;
  readonly target?: Located & { readonly limit?: Limit; readonly percent?: number; readonly bound?: Bound };
  readonly every?: Located & { readonly every: Interval; readonly strength?: LimitStrength };
  readonly responsible?: Prose;
}

/** One service (ydelse), resting on one provision, or on several where the writer did not separate them. */
export interface Service extends Block, Section {
  readonly name: string;
  /** Where the service holds for a shorter time than the standard. */
  readonly valid?: Period & Located;
  readonly nameRange: SourceRange;
  readonly provisions: readonly ProvisionRef[];
}

export type ServiceForm = 'group' | 'individual' | 'acute' | 'digital' | 'phone' | 'home' | 'outside' | 'stay';

/** Form, omfang og varighed. */
export interface Extent extends Located {
  readonly forms?: Located & { readonly of: readonly ServiceForm[] };
  /** pligt: does the municipality say that it must (skal) or may (kan) offer the help? */
  readonly duty?: Located & { readonly modality: 'must' | 'may' };
  readonly duration?: DurationRule;
  readonly repetition?: Repetition;
  readonly extension?: Departure;
  readonly dispensation?: Departure;
  readonly pause?: Departure;
  readonly amounts: readonly Limit[];
  /** opsparing: may unused hours be kept, and for how long? */
  readonly saving?: Located & { readonly none: boolean; readonly limit?: Limit };
  /** pulje: hours or money shared out as needed. */
  readonly pool?: Located & { readonly none: boolean; readonly limit?: Limit };
  readonly place?: Prose;
  readonly channels?: Prose;
  /** tidspunkt: when on the day and in the week. */
  readonly hours?: Prose;
  /** modregnes i: other help that becomes smaller by this one. */
  readonly offsets?: readonly Combination[];
  /** kan kombineres med … */
  readonly combinableWith: readonly Combination[];
  /** kan ikke kombineres med … */
  readonly notCombinableWith: readonly Combination[];
  readonly prose: readonly Prose[];
}

/** Provisions, or other help in words ("anden støtte"). */
export interface Combination extends Located {
  readonly provisions: readonly ProvisionRef[];
  readonly text?: string;
}

export interface Purpose extends Section {
  /** hjælpen skal: forbedre funktionsniveauet eller forebygge forværring. */
  readonly effects: readonly PurposeEffect[];
  /** alle af / mindst ét af before the items. */
  readonly logic?: 'all' | 'any' | 'none';
  readonly items: readonly ListItem[];
}

/** One of the things that the help is to bring about. */
export interface PurposeEffect extends Located {
  readonly effect: Effect;
  /** Only with `clarifyNeed`: the help that the need is clarified for. */
  readonly forProvisions?: readonly ProvisionRef[];
  /** How the effects of one line are joined: all of them (og), or one of them (eller). Effects of several lines are all meant. */
  readonly join?: 'and' | 'or';
}

export interface TargetGroup extends Section {
  readonly age?: Located & { readonly age: AgeInterval };
  /** The conditions apart from `age`; several lists in one section must all be met. */
  readonly condition?: Condition;
  /** Bullets stood without "alle af", "mindst ét af" or "ingen af". */
  readonly listLogicMissing?: SourceRange;
  /** Writer's note that a narrower group than the law's is the municipality's own choice: `prioritering: …`. */
  readonly localPriority?: Prose;
  /** husstanden hjælper til: members of the household whose own ability counts. */
  readonly household?: Located & { readonly members: readonly HouseholdMember[] };
  /** Secondary groups, such as relatives: `pårørende: kan få råd og vejledning`. */
  readonly relatives?: Prose;
}

export interface HouseholdMember {
  readonly name: string;
  readonly age?: AgeInterval;
}

/** Uden for målgruppen: who cannot get the help. */
export interface Exclusion extends Located {
  readonly condition: Condition;
  readonly unless?: Condition;
  readonly referTo?: Referral;
  readonly reason?: Prose;
}

/** henvis til: a provision, or an offer by name. */
export interface Referral extends Located {
  readonly provisions: readonly ProvisionRef[];
  readonly name?: string;
}

/** `blandt andet` is open, `udtømmende` is closed; undefined where the writer did not say. */
export interface Content extends Section {
  readonly completeness?: 'open' | 'closed';
  readonly items: readonly ListItem[];
  readonly themes: readonly Theme[];
}

/** A theme inside the content (`####`), for example one of VUM's. */
export interface Theme extends Section {
  readonly name: string;
  readonly items: readonly ListItem[];
}

export type ListItem = Prose;

/** Omfatter ikke: what is not part of the help. */
export interface NotIncluded extends Located {
  readonly text: string;
  /** efter: the provision under which this help belongs. */
  readonly provisions: readonly ProvisionRef[];
  readonly unless?: Condition;
  readonly referTo?: Referral;
  readonly reason?: Prose;
}

/** Efter forløbet. */
export interface Afterwards extends Section {
  /** `herefter: vurdering efter serviceloven § 85` */
  readonly assessment?: Located & { readonly provisions: readonly ProvisionRef[] };
  /** `nyt forløb: muligt`, and whether only for another need. */
  readonly newCourse?: Located & { readonly allowed: boolean; readonly onlyOtherNeed: boolean };
}

export interface Registration extends Section {
  readonly reportedTo?: Prose;
  readonly anonymous?: Located & { readonly when: 'never' | 'always' | 'citizenChooses' };
  readonly fields: readonly Field[];
}

export type FieldType = 'cpr' | 'date' | 'text' | 'number' | 'code' | 'yesNo';

/** `felt startdato: dato, altid, til "…", hjemmel databeskyttelsesloven § 11` */
export interface Field extends Located {
  readonly name: string;
  readonly type: FieldType;
  /** `FFB.målgruppe` */
  readonly codeList?: string;
  readonly required: 'always' | 'conditional' | 'never';
  readonly purpose?: string;
  readonly basis: readonly ProvisionRef[];
}

export interface Access extends Section {
  /** visitation: ingen · krævet · valgfri */
  readonly assessment?: Located & { readonly rule: 'none' | 'required' | 'optional' };
  /** henvendelse: how and where, in words. */
  readonly route?: Prose;
  /** henvendelse fra: who may turn to the municipality. */
  readonly applicants: readonly Prose[];
  /** Sagsbehandlingstid. */
  readonly deadline?: CaseDeadline;
  /** afgøres af: who decides, where it is not the municipality's ordinary assessment. */
  readonly decidedBy?: Prose;
  /** dokumentation: what the citizen must show. */
  readonly documentation?: readonly Prose[];
  /** akut: straks · højst 7 dage */
  readonly acute?: Located & { readonly atOnce: boolean; readonly limit?: Limit };
  /** afgørelse: skriftlig · mundtlig */
  readonly decision?: Located & { readonly form: 'written' | 'oral' };
}

/** Sagsbehandlingsfrist (RSL § 3, stk. 2). `none` is said out loud: no application, no decision to wait for. */
export interface CaseDeadline extends Located {
  readonly none: boolean;
  readonly limit?: Limit;
  /** "fra ansøgningen er modtaget" */
  readonly startEvent?: string;
  /** Further lines: another deadline in some cases, "…, ved støtte i botilbud". */
  readonly variants?: readonly (Located & {
    readonly limit: Limit;
    readonly startEvent?: string;
    readonly when: string;
  })[];
  /** ved overskridelse: written notice with a new date (RSL § 3, stk. 2). */
  readonly whenExceeded?: Located & {
    readonly writtenNotice: boolean;
    readonly newDate: boolean;
    readonly text: string;
  };
}

export interface Appeal extends Section {
  readonly instance?: Located & { readonly to: 'none' | 'ankestyrelsen' };
  readonly deadline?: Limit;
  /** klagen sendes til */
  readonly sendTo?: Prose;
  /** genvurdering: the municipality looks at the case again within … */
  readonly reconsideration?: Limit;
  /** hvem kan klage */
  readonly whoMayAppeal?: Prose;
  /** klagevejledning: where the citizen finds it. */
  readonly guidance?: Prose;
}

export interface Economy extends Section {
  readonly fee?: Located & { readonly free: boolean; readonly amount?: Money; readonly text?: string };
  /** betaler selv: own costs. */
  readonly ownCosts: readonly Prose[];
  readonly freeChoice?: Located & { readonly offered: boolean; readonly how?: string };
  /** pris and loft: what single things cost, and the most that can be asked. */
  readonly prices?: readonly Price[];
  /** betalingen omfatter */
  readonly feeCovers?: Prose;
}

export interface Price extends Located {
  readonly kind: 'price' | 'cap';
  readonly amount: Money;
  /** The year that the amount is for. */
  readonly year?: number;
  readonly item?: string;
}

export interface Delivery extends Section {
  readonly suppliers: readonly (Located & {
    readonly name: string;
    readonly kind?: 'internal' | 'external';
    readonly when?: string;
  })[];
  /** samarbejde med: others who take part. `volunteers` where the text says so. */
  readonly partners: readonly (Located & { readonly name: string; readonly volunteers: boolean })[];
  readonly items: readonly ListItem[];
  /** velfærdsteknologi: what is used. */
  readonly technology: readonly Prose[];
}

export interface FollowUp extends Section {
  /** første opfølgning: efter 3 måneder */
  readonly first?: Limit;
  /** derefter: hver 12. måned · én gang om året */
  readonly recurring?: Located & {
    readonly every: Interval;
    readonly strength?: LimitStrength;
  };
  readonly ongoing?: Located;
  readonly basis: readonly ProvisionRef[];
  /** handleplan: tilbydes */
  readonly plan?: Located & { readonly offered: boolean; readonly basis: readonly ProvisionRef[] };
  readonly channels: readonly Prose[];
}

export interface Contact extends Located {
  readonly name: string;
  readonly phones: readonly string[];
  readonly email?: string;
  readonly web?: string;
  readonly address?: string;
  readonly age?: AgeInterval;
  readonly ageRange?: SourceRange;
  readonly hours?: string;
  /** for "pårørende" */
  readonly audience?: string;
}

export interface NotChosen extends Located {
  readonly provisions: readonly ProvisionRef[];
  readonly reason?: Prose;
}

export interface FreeSection extends Section {
  readonly title: string;
  readonly items: readonly ListItem[];
}

export interface Mention extends Located {
  readonly text: string;
  readonly provisions?: readonly ProvisionRef[];
}
