import type { Access } from '@kvast/model/access';
import type { Appeal } from '@kvast/model/appeal';
import type { Block } from '@kvast/model/block';
import type { Content } from '@kvast/model/content';
import type { Delivery } from '@kvast/model/delivery';
import type { Economy } from '@kvast/model/economy';
import type { Afterwards, Extent } from '@kvast/model/extent';
import type { FollowUp } from '@kvast/model/follow-up';
import type { Purpose } from '@kvast/model/purpose';
import type { Registration } from '@kvast/model/registration';
import type { Prose, SourceRange } from '@kvast/model/source';
import type { Mention } from '@kvast/model/standard';
import type { TargetGroup } from '@kvast/model/target-group';
import type { AstNode } from 'langium';
import { type BuildContext, rangeOf } from './context.ts';
import { mentionsIn } from './references.ts';

/** A model under construction: what will be readonly is filled in here. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

interface Sections {
  purpose: Draft<Purpose>;
  targetGroup: Draft<TargetGroup>;
  conditions: Draft<TargetGroup>;
  content: Draft<Content>;
  extent: Draft<Extent>;
  afterwards: Draft<Afterwards>;
  registration: Draft<Registration>;
  access: Draft<Access>;
  appeal: Draft<Appeal>;
  economy: Draft<Economy>;
  delivery: Draft<Delivery>;
  followUp: Draft<FollowUp>;
}

type SectionName = keyof Sections;

const EMPTY: { readonly [K in SectionName]: () => Omit<Sections[K], 'range'> } = {
  purpose: () => ({ prose: [], effects: [], items: [] }),
  targetGroup: () => ({ prose: [] }),
  conditions: () => ({ prose: [] }),
  content: () => ({ prose: [], items: [], themes: [] }),
  extent: () => ({ prose: [], amounts: [], combinableWith: [], notCombinableWith: [] }),
  afterwards: () => ({ prose: [] }),
  registration: () => ({ prose: [], fields: [] }),
  access: () => ({ prose: [], applicants: [] }),
  appeal: () => ({ prose: [] }),
  economy: () => ({ prose: [], ownCosts: [] }),
  delivery: () => ({ prose: [], suppliers: [], partners: [], items: [], technology: [] }),
  followUp: () => ({ prose: [], basis: [], channels: [] }),
};

/** Is the part a section of keys and prose, which there is one of? */
export function isSectionName(part: string): part is SectionName {
  return part in EMPTY;
}

/** The parts of a standard or of one service, filled in as their lines are met. */
export class BlockDraft {
  readonly context: BuildContext;
  readonly mentions: Mention[];
  readonly exclusions: Draft<Block>['exclusions'] = [];
  readonly notIncluded: Draft<Block>['notIncluded'] = [];
  readonly contacts: Draft<Block>['contacts'] = [];
  readonly free: Draft<Block>['free'] = [];
  /** Parts that most blocks do not have; missing where nothing was said. */
  readonly extra: Partial<
    Draft<
      Pick<
        Block,
        | 'groups'
        | 'boundaries'
        | 'phases'
        | 'packages'
        | 'goals'
        | 'duties'
        | 'internal'
        | 'legalBasis'
        | 'suppressions'
        | 'vision'
        | 'notIncludedList'
      >
    >
  > = {};
  /** Names of the `###` sections that were read. */
  readonly subsections = new Set<string>();
  private readonly stray = new Map<SourceRange, Prose[]>();
  private readonly sections: Partial<Sections> = {};

  constructor(context: BuildContext, mentions: Mention[]) {
    this.context = context;
    this.mentions = mentions;
  }

  /** The section, made where it is not there yet; a key line may stand before or without its heading. */
  section<K extends SectionName>(name: K, range: SourceRange): Sections[K] {
    const known = this.sections[name];
    if (known) return known;
    const made = { ...EMPTY[name](), range } as Sections[K];
    this.sections[name] = made;
    return made;
  }

  /** Where prose of a section goes that has no place for it: a free section of the same name, made when first asked for. */
  strayProse(title: string, range: SourceRange): Prose[] {
    let prose = this.stray.get(range);
    if (!prose) {
      prose = [];
      this.stray.set(range, prose);
      this.free.push({ title, prose, items: [], range });
    }
    return prose;
  }

  /** Sets a field once; the second line with the same key is a finding, and the first one counts. */
  set<T extends object, K extends keyof T>(target: T, field: K, value: T[K] | undefined, line: AstNode): void {
    if (value === undefined) return;
    if (target[field] !== undefined) this.context.problem('duplicateKey', rangeOf(line), keyOf(line));
    else target[field] = value;
  }

  /** Words for the citizen, with the terms and provisions that they mention. */
  prose(text: string, range: SourceRange): Prose {
    const prose = { text, range };
    this.mentions.push(...mentionsIn(this.context, prose));
    return prose;
  }

  build(): Block {
    const { exclusions, notIncluded, contacts, free } = this;
    return { ...this.sections, ...this.extra, exclusions, notIncluded, contacts, free };
  }
}

/** `varighed:` of a line, as written, without the colon. */
export function keyOf(line: AstNode): string {
  return (line.$cstNode?.text.split(':')[0] ?? '').trim();
}
