import type { CatalogueView } from '@kvast/law/catalogue-view';
import type { Block } from '@kvast/model/block';
import type { SourceRange } from '@kvast/model/source';
import type { TermIndex } from '@kvast/model/term-index';
import { lastDay } from '@kvast/model/time';
import { anybodyInAll } from '@kvast/reasoning/group';
import type { RuleContext, ServiceView, WorkspaceContext } from './define-rule.ts';
import { reasoningContext, targetGroupOf } from './groups.ts';
import { plainName } from './nearest-name.ts';
import { municipalityKey } from './own-municipality.ts';
import { remembered } from './remembered.ts';
import { saidAll } from './unread.ts';

/** One service in one standard. */
export interface Offer {
  readonly context: RuleContext;
  readonly view: ServiceView;
}

/** What a service says about the subject of a rule. */
export interface SaidOffer<T> extends Offer {
  readonly said: T;
  readonly at: SourceRange;
}

/** Two offers of the same help that do not agree; `here` stands in the later file. */
export interface Disagreement<T> {
  readonly here: SaidOffer<T>;
  readonly there: SaidOffer<T>;
  /** The provisions that both rest on. */
  readonly provisions: readonly string[];
}

/** Every service that rests on a provision, by municipality, file by file. */
export const offersByMunicipality = remembered(({ standards }: WorkspaceContext): readonly (readonly Offer[])[] => {
  const offers = [...standards]
    .sort((a, b) => (a.standard.file < b.standard.file ? -1 : 1))
    .flatMap((context) => context.services.map((view): Offer => ({ context, view })))
    .filter(({ view }) => view.provisionIds.length > 0);
  return [...Map.groupBy(offers, ({ context }) => municipalityKey(context.standard.municipality?.text ?? '')).values()];
});

/**
 * Services in two standards of one municipality that are the same help for the same people on the same days, but do not agree. They rest on
 * the same provisions, in the same area and in a form that both can have. Each offer is reported at most once, against the first one that it
 * disagrees with.
 * @param read What a service says about the subject and where; undefined where it says nothing.
 */
export function disagreements<T>(
  context: WorkspaceContext,
  read: (view: ServiceView) => { readonly said: T; readonly at: SourceRange } | undefined,
  disagree: (a: SaidOffer<T>, b: SaidOffer<T>) => boolean,
): Disagreement<T>[] {
  const found: Disagreement<T>[] = [];
  for (const offers of offersByMunicipality(context)) {
    const said = offers.flatMap((offer): SaidOffer<T>[] => {
      const what = read(offer.view);
      return what ? [{ ...offer, ...what }] : [];
    });
    // Only services on the same provisions are compared: there are few of those, however many services there are.
    const earlier = new Map<string, SaidOffer<T>[]>();
    for (const here of said) {
      const key = provisionsKey(here.view);
      const others = earlier.get(key) ?? [];
      const there = others.find((other) => disagree(here, other) && isSameHelp(here, other));
      if (there) found.push({ here, there, provisions: here.view.provisionIds });
      others.push(here);
      earlier.set(key, others);
    }
  }
  return found;
}

/** Do the two carry the same name, as services? Otherwise they may well be two different kinds of help. */
export function sameName(a: Offer, b: Offer): boolean {
  return plainName(a.view.service.name) === plainName(b.view.service.name);
}

function isSameHelp(a: Offer, b: Offer): boolean {
  return (
    a.context.standard.file !== b.context.standard.file &&
    sameProvisions(a, b) &&
    sameDays(a, b) &&
    sameArea(a, b) &&
    formsMeet(a, b) &&
    samePeople(a, b)
  );
}

/** Two subsections of one provision are two different things; a whole provision may be any of them. */
export function sameProvisions(a: Offer, b: Offer): boolean {
  if (provisionsKey(a.view) !== provisionsKey(b.view)) return false;
  return a.view.service.provisions.every((one) =>
    b.view.service.provisions.every(
      (other) =>
        one.law !== other.law ||
        one.section !== other.section ||
        one.subsection === undefined ||
        other.subsection === undefined ||
        one.subsection === other.subsection,
    ),
  );
}

const provisionsKey = remembered(({ provisionIds }: ServiceView) => provisionIds.toSorted().join('\n'));

/** Is there a day on which both hold? A period that is not written, or an end that is not, is open. */
export function sameDays(a: Offer, b: Offer): boolean {
  const [one, other] = [daysOf(a), daysOf(b)];
  return one.from <= other.to && other.from <= one.to && one.from <= one.to && other.from <= other.to;
}

/** The days on which both the standard and the service hold, `YYYY-MM-DD`; an open end lies before or after every day. */
const daysOf = remembered(({ context, view }: Offer): { readonly from: string; readonly to: string } => {
  const periods = [context.standard.valid, view.service.valid];
  const froms = periods.map((period) => period?.from?.iso ?? '');
  const tos = periods.map((period) => (period?.to ? lastDay(period.to) : '\uffff'));
  return { from: froms.reduce((a, b) => (a > b ? a : b)), to: tos.reduce((a, b) => (a < b ? a : b)) };
});

/** Departments that differ can have different help on the same provision; one that is not written may be any. */
function sameArea(a: Offer, b: Offer): boolean {
  const [one, other] = [a.context.standard.department?.text, b.context.standard.department?.text];
  return one === undefined || other === undefined || plainName(one) === plainName(other);
}

function formsMeet(a: Offer, b: Offer): boolean {
  const [one, other] = [a.view.block.extent?.forms?.of, b.view.block.extent?.forms?.of];
  return !one || !other || one.some((form) => other.includes(form));
}

/**
 * Is somebody who is plainly in the one group also in the other? Whoever needs more problems for that than either group asks for belongs to
 * both by chance: people with an addiction and people with an illness are two groups. What cannot be told counts as different, and so does a
 * group that the municipality has chosen to give priority to.
 */
export function samePeople(a: Offer, b: Offer): boolean {
  const { terms, law } = a.context;
  const [one, other] = [a, b].map(({ view }) => view.block) as [Block, Block];
  const before = peopleBefore.get(one)?.get(other);
  if (before?.terms === terms && before.law === law) return before.same;
  const same = [a, b].every(isRead) && arePlainlyTheSame(a, b);
  const answers = peopleBefore.get(one) ?? new WeakMap<Block, ComparedPeople>();
  answers.set(other, { terms, law, same });
  peopleBefore.set(one, answers);
  return same;
}

interface ComparedPeople {
  readonly terms: TermIndex;
  readonly law: CatalogueView;
  readonly same: boolean;
}

/** Several rules compare the same services, and a key press in one standard leaves all others as they were. */
const peopleBefore = new WeakMap<Block, WeakMap<Block, ComparedPeople>>();

function arePlainlyTheSame(a: Offer, b: Offer): boolean {
  const blocks = [a, b].map(({ view }) => view.block);
  if (blocks.some(({ targetGroup }) => targetGroup?.localPriority)) return false;
  const groups = blocks.map(targetGroupOf);
  const context = reasoningContext(a.context.terms, a.context.law);
  const together = anybodyInAll(groups, context);
  if (together.kind !== 'somebody') return false;
  const alone = groups.map((group) => anybodyInAll([group], context));
  const facts = alone.map((answer) => (answer.kind === 'somebody' ? answer.citizen.has.length : 0));
  return together.citizen.has.length <= Math.max(...facts);
}

/** Was every line read that says who can get the help? What was not may have let in or left out anybody. */
export function isRead({ context }: Offer): boolean {
  return saidAll(context.standard, ['targetGroup', 'conditions', 'exclusions']);
}
