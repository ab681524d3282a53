import { slug } from '@kvast/config/slug';
import { dateText } from '@kvast/language/print/figures';
import { lawNameKey, readProvisions } from '@kvast/language/provision-reader';
import type { Catalogue } from '@kvast/law/catalogue';
import type { CatalogueView, DatedProvision } from '@kvast/law/catalogue-view';
import { searchProvisions } from '@kvast/law/suggest-provision';
import type { Statement } from '@kvast/model/law';
import { countMarked } from './choices.ts';
import { ClauseLines } from './clause-lines.ts';
import { skeleton } from './skeleton.ts';

export interface NewStandardRequest {
  /** `Lindøse Kommune` */
  readonly municipality: string;
  /** In any spelling: `serviceloven § 82 b`, `SEL §82b`, `§ 85, stk. 1`. */
  readonly provision: string;
  /** The provision's own title where it is left out. */
  readonly title?: string;
  /** First day of the standard, `YYYY-MM-DD`: the law of that day is written in. */
  readonly date: string;
}

/** Why no standard could be written. */
export type NewStandardProblem = 'notOneProvision' | 'unknown' | 'notInForce' | 'noHelp';

export type NewStandard =
  | {
      readonly title: string;
      readonly text: string;
      /** For a file, without its ending: `socialpaedagogisk-stoette`. */
      readonly name: string;
      /** Number of marked choices. */
      readonly choices: number;
    }
  | {
      readonly problem: NewStandardProblem;
      /** The provision in its usual spelling, or what was written where it could not be read. */
      readonly provision: string;
      /** What may have been meant, nearest first: `serviceloven § 82 b`. */
      readonly suggestions: readonly string[];
    };

const MOST_SUGGESTIONS = 5;

/** What a provision says when it gives help, rather than rules for how help is given. */
const HELP: ReadonlySet<Statement['kind']> = new Set([
  'includes',
  'form',
  'duration',
  'amount',
  'repetition',
  'assessment',
  'reportedTo',
]);

/** Provisions that a standard can rest on: those in force that give help. */
export function provisionsForStandards(view: CatalogueView): readonly DatedProvision[] {
  return view.provisions().filter(({ provision }) => givesHelp(view, provision.id));
}

/** Advice has a duty and a price, and nothing else that marks it; a duty of care has neither. */
function givesHelp(view: CatalogueView, id: string): boolean {
  const says = new Set(view.clausesOf(id).map(({ said }) => said.kind));
  return [...HELP].some((kind) => says.has(kind)) || (says.has('duty') && (says.has('targetGroup') || says.has('fee')));
}

/**
 * The text of a new standard for one provision: what the law says on the day is filled in, and what the municipality must
 * decide stands as lines that begin with VÆLG. The text is read without findings.
 */
export function newStandard(request: NewStandardRequest, catalogue: Catalogue): NewStandard {
  const view = catalogue.at(request.date);
  const wanted = request.provision.trim();
  const read = readProvisions(wanted, 0);
  const [place, ...more] = read?.places ?? [];
  const refused = (problem: NewStandardProblem, provision = wanted): NewStandard => ({
    problem,
    provision,
    suggestions: suggestionsFor(view, wanted),
  });
  if (!read || !place || more.length > 0 || read.end < wanted.length) return refused('notOneProvision');
  const written = lawNameKey(read.law ?? 'serviceloven');
  const id = `${catalogue.lawNames.get(written) ?? written} § ${place.section}`;
  const dated = view.provision(id);
  if (!dated) return refused('unknown', id);
  if (dated.status !== 'inForce') return refused('notInForce', id);
  if (!givesHelp(view, id)) return refused('noHelp', id);
  const title = oneLine(request.title) || dated.provision.title;
  const depth = [place.subsection && `, stk. ${place.subsection}`, place.item && `, nr. ${place.item}`];
  const text = skeleton(new ClauseLines(view, dated.provision), {
    title,
    municipality: oneLine(request.municipality),
    basis: [id, ...depth].filter(Boolean).join(''),
    from: dateText({ iso: request.date, precision: 'day' }),
  });
  return { title, text, name: slug(title) || 'standard', choices: countMarked(text) };
}

function suggestionsFor(view: CatalogueView, wanted: string): string[] {
  const usable = new Set(provisionsForStandards(view).map(({ provision }) => provision.id));
  const found = searchProvisions(view, wanted).map(({ provision }) => provision.id);
  return found.filter((id) => usable.has(id)).slice(0, MOST_SUGGESTIONS);
}

/** A name stands in one line and between quotation marks. */
function oneLine(words: string | undefined): string {
  return (words ?? '').replaceAll('"', '').replace(/\s+/g, ' ').trim();
}
