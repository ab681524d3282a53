import type { LawModel } from '@kvast/model/law';
import type { CatalogueView, DatedProvision } from './catalogue-view.ts';

/** What a half-written reference says: "SEL § 82" is a law and the beginning of a paragraph, "socialpæd" is words. */
interface Query {
  readonly law?: string;
  /** `82` or `82 b`; undefined where no number stands. */
  readonly section?: string;
  readonly words: readonly string[];
}

/**
 * The provisions that a half-written reference or a word from a title most likely means, best first: "82b", "§ 82",
 * "SEL 85", "mentor". The exact paragraph comes first, then those that continue it (82 → 82 a), then the other letters
 * of its number (82 e → 82 a). Provisions out of force come after those in force. An empty query gives all of them.
 */
export function searchProvisions(view: CatalogueView, query: string): DatedProvision[] {
  const wanted = readQuery(view.laws, query);
  return view
    .provisions()
    .map((dated) => ({ dated, rank: rank(dated, wanted) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ dated }) => dated);
}

/** 0 where it is no match. Sorting is stable, so equals stay in the order of the catalogue. */
function rank({ provision, status }: DatedProvision, { law, section, words }: Query): number {
  if (law !== undefined && provision.law !== law) return 0;
  const title = provision.title.toLowerCase();
  if (!words.every((word) => title.includes(word) || provision.law.includes(word))) return 0;
  const bySection = section === undefined ? 1 : sectionRank(provision.section, section);
  if (bySection === 0) return 0;
  // A word that begins the title is what the writer thought of first.
  const byTitle = words[0] !== undefined && title.startsWith(words[0]) ? 1 : 0;
  return bySection * 4 + byTitle * 2 + (status === 'inForce' ? 1 : 0);
}

function sectionRank(section: string, wanted: string): number {
  if (section === wanted) return 4;
  const [number, letter] = wanted.split(' ');
  const sameNumber = section.split(' ')[0] === number;
  if (letter !== undefined) return sameNumber ? 1 : 0;
  if (sameNumber) return 3;
  return section.startsWith(wanted) ? 2 : 0;
}

function readQuery(laws: readonly LawModel[], query: string): Query {
  let rest = ` ${query.toLowerCase().replace(/§+/g, ' ')} `.replace(/\s+/g, ' ');
  let law: string | undefined;
  for (const [name, id] of lawNames(laws)) {
    if (law === undefined && rest.includes(` ${name} `)) {
      law = id;
      rest = rest.replace(` ${name} `, ' ');
    }
  }
  const section = /(?<![\p{L}\d])(\d+) ?([a-z](?!\p{L}))?/u.exec(rest);
  if (section) rest = rest.replace(section[0], ' ');
  return {
    law,
    section: section ? [section[1], section[2]].filter(Boolean).join(' ') : undefined,
    words: rest.split(' ').filter((word) => word !== ''),
  };
}

/** Names and genitives, longest first, so that "lov om social service" is not taken for a shorter name. */
function lawNames(laws: readonly LawModel[]): [name: string, id: string][] {
  return laws
    .flatMap((law) =>
      [law.id, law.title.toLowerCase(), ...law.aliases, ...law.wrongNames].flatMap((name): [string, string][] => [
        [name, law.id],
        [`${name}s`, law.id],
      ]),
    )
    .sort(([a], [b]) => b.length - a.length);
}
