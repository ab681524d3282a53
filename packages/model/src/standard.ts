import type { Block, Service } from './block.ts';
import type { ExampleCase } from './example-case.ts';
import type { ProvisionRef } from './provision-ref.ts';
import type { Located, Prose, SourceRange } from './source.ts';
import type { Interval, Period, PlainDate } from './time.ts';

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
  /** fælles for: holds what other standards share, and so needs no services. Without names it is for all of them. */
  readonly commonFor?: Located & { readonly standards: readonly string[] };
  /** læses sammen med: other standards that hold too. */
  readonly readWith?: readonly Prose[];
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
  /** Lines that could not be read, so that nobody takes their silence for an answer. Missing where all was read. */
  readonly unread?: readonly UnreadLine[];
}

/** A line that says nothing in the model although it was meant to. Its range is the whole line. */
export interface UnreadLine extends Located {
  /**
   * The part of the standard, or of one of its services, under whose heading it stands: `head` for the lines below the title,
   * `other` for a part that no rule asks for. Missing where it may have spoken of anything.
   */
  readonly part?:
    | 'purpose'
    | 'targetGroup'
    | 'conditions'
    | 'exclusions'
    | 'content'
    | 'notIncluded'
    | 'extent'
    | 'afterwards'
    | 'registration'
    | 'access'
    | 'appeal'
    | 'economy'
    | 'delivery'
    | 'followUp'
    | 'contacts'
    | 'phases'
    | 'packages'
    | 'goals'
    | 'duties'
    | 'boundaries'
    | 'head'
    | 'other';
}

export interface HistoryEvent extends Located {
  readonly date: PlainDate;
  readonly text: string;
}

export interface GlossaryEntry extends Located {
  readonly name: string;
  readonly text: string;
}

export interface NotChosen extends Located {
  readonly provisions: readonly ProvisionRef[];
  readonly reason?: Prose;
}

export interface Mention extends Located {
  readonly text: string;
  readonly provisions?: readonly ProvisionRef[];
}
