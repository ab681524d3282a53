import type { AgeInterval, Condition, Effect } from './condition.ts';
import type { Departure, DurationRule, Limit, LimitStrength, Money, Repetition } from './limit.ts';
import type { ProvisionRef } from './provision-ref.ts';
import type { Located, Prose, SourceRange } from './source.ts';
import type { Period, PlainDate } from './time.ts';

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
  /** Name of the standard that this one replaces or is an edition of. */
  readonly valid?: Period & Located;
  readonly adopted?: Located & { readonly date: PlainDate; readonly by?: string };
  readonly updated?: Located & { readonly date: PlainDate };
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
  /** Sections whose heading the municipality chose itself: `## Om "Velfærdsteknologi"`. */
  readonly free: readonly FreeSection[];
}

/** A part with a heading; `prose` are the `>` lines. */
export interface Section extends Located {
  readonly prose: readonly Prose[];
}

/** One service (ydelse), resting on one provision, or on several where the writer did not separate them. */
export interface Service extends Block, Located {
  readonly name: string;
  readonly nameRange: SourceRange;
  readonly provisions: readonly ProvisionRef[];
  readonly prose: readonly Prose[];
}

export type ServiceForm = 'group' | 'individual' | 'acute' | 'digital' | 'home' | 'stay';

/** Form, omfang og varighed. */
export interface Extent extends Located {
  readonly forms?: Located & { readonly of: readonly ServiceForm[] };
  /** pligt: does the municipality say that it must (skal) or may (kan) offer the help? */
  readonly duty?: Located & { readonly modality: 'must' | 'may' };
  readonly duration?: DurationRule;
  readonly repetition?: Repetition;
  readonly extension?: Departure;
  readonly dispensation?: Departure;
  readonly amounts: readonly Limit[];
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
  /** Secondary groups, such as relatives: `pårørende: kan få råd og vejledning`. */
  readonly relatives?: Prose;
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

export interface ListItem extends Located {
  readonly text: string;
}

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
  /** afgørelse: skriftlig · mundtlig */
  readonly decision?: Located & { readonly form: 'written' | 'oral' };
}

/** Sagsbehandlingsfrist (RSL § 3, stk. 2). `none` is said out loud: no application, no decision to wait for. */
export interface CaseDeadline extends Located {
  readonly none: boolean;
  readonly limit?: Limit;
  /** "fra ansøgningen er modtaget" */
  readonly startEvent?: string;
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
  /** klagevejledning: where the citizen finds it. */
  readonly guidance?: Prose;
}

export interface Economy extends Section {
  readonly fee?: Located & { readonly free: boolean; readonly amount?: Money; readonly text?: string };
  /** betaler selv: own costs. */
  readonly ownCosts: readonly Prose[];
  readonly freeChoice?: Located & { readonly offered: boolean };
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
  readonly then?: Located & {
    readonly every: { readonly amount: number; readonly unit: Limit['quantity']['unit'] };
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
