import { lawNameKey, readProvisions } from '@kvast/language/provision-reader';
import type { Catalogue } from '@kvast/law/catalogue';
import type { DatedProvision } from '@kvast/law/catalogue-view';
import { searchProvisions } from '@kvast/law/suggest-provision';
import type { Ruling } from '@kvast/model/law';
import { nearest } from '@kvast/model/nearest';

/** What a question about the law is about. */
export interface LawLookup {
  readonly provisions: readonly DatedProvision[];
  readonly rulings: readonly Ruling[];
  /** What the catalogue does not have, in its usual spelling, each with what may have been meant, nearest first. */
  readonly unknown: readonly { readonly written: string; readonly suggestions: readonly string[] }[];
}

const MOST_SUGGESTIONS = 5;
const RULING = /^(?:pm|principmeddelelse|principafgørelse)?\s*(c-\d+-\d{2}|\d{1,3}-\d{2})$/i;

/**
 * Finds what was asked for, in any spelling: `serviceloven § 82 b`, `SEL §82b`, `servicelovens § 82 b, stk. 1`, `82 b`,
 * `§§ 82 a og 82 b`, `principmeddelelse 10-19`. Without a law's name serviceloven is meant.
 * @param date `YYYY-MM-DD`
 */
export function lookUpLaw(catalogue: Catalogue, question: string, date: string): LawLookup {
  const view = catalogue.at(date);
  const asked = question.trim().replace(/\s+/g, ' ');
  const number = RULING.exec(asked)?.[1];
  if (number) {
    const rulings = catalogue.rulings.filter((ruling) => ruling.number.toLowerCase() === number.toLowerCase());
    if (rulings.length > 0) return { provisions: [], rulings, unknown: [] };
  }
  const [, name = '', section = ''] = /^(.+?)[ §]+(\d+ ?[a-z]?)$/i.exec(asked) ?? [];
  const named = catalogue.lawNames.get(lawNameKey(name));
  const read =
    readWhole(asked) ??
    readWhole(asked.replace(/\d/, '§ $&')) ??
    (named ? readWhole(`${named} § ${section.toLowerCase()}`) : undefined);
  if (!read) {
    const near = name && catalogue.lawNames.get(nearest(lawNameKey(name), catalogue.lawNames.keys()) ?? '');
    const words = searchProvisions(view, asked).map(({ provision }) => provision.id);
    return nothing(asked, near ? suggestionsFor(near, section) : words);
  }
  const written = lawNameKey(read.law ?? 'serviceloven');
  const law = catalogue.lawNames.get(written);
  const meant = law ?? catalogue.lawNames.get(nearest(written, catalogue.lawNames.keys()) ?? '');
  const ids = [...new Set(read.places.map(({ section }) => section))];
  const found = ids.map((section) => ({ section, dated: law && view.provision(`${law} § ${section}`) }));
  return {
    provisions: found.flatMap(({ dated }) => dated || []),
    rulings: [],
    unknown: found
      .filter(({ dated }) => !dated)
      .map(({ section }) => ({
        written: `${law ?? written} § ${section}`,
        suggestions: suggestionsFor(meant, section),
      })),
  };

  function suggestionsFor(id: string | undefined, section: string): string[] {
    const exact = id && view.provision(`${id} § ${section}`) ? [`${id} § ${section}`] : [];
    const near = searchProvisions(view, `${id ?? ''} § ${section}`).map(({ provision }) => provision.id);
    return exact.length > 0 ? exact : near.slice(0, MOST_SUGGESTIONS);
  }

  function nothing(words: string, suggestions: readonly string[]): LawLookup {
    return {
      provisions: [],
      rulings: [],
      unknown: [{ written: words, suggestions: suggestions.slice(0, MOST_SUGGESTIONS) }],
    };
  }
}

function readWhole(text: string): ReturnType<typeof readProvisions> {
  const read = readProvisions(text, 0);
  return read && read.end >= text.length ? read : undefined;
}
