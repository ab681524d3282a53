import type { StandardModel } from '@kvast/model/standard';
import type { TermIndex } from '@kvast/model/term-index';
import { provisionsOf } from './provisions.ts';
import { asksOfCarer, blocksOf, termsOf } from './who-it-is-for.ts';

/** What brings a standard under a heading: any one of these. */
interface Situation {
  readonly heading: string;
  /** Who has one of these terms, or a kind of it. */
  readonly terms?: readonly string[];
  /** Who has just these; their kinds have headings of their own. */
  readonly just?: readonly string[];
  /** Provisions whose matter this is: whole laws, or `serviceloven § 101`. */
  readonly provisions?: readonly string[];
  readonly when?: (standard: StandardModel) => boolean;
}

const BROAD = ['funktionsnedsættelse', 'handicap', 'multipel funktionsnedsættelse', 'sjælden funktionsnedsættelse'];
const sel = (...sections: readonly string[]) => sections.map((section) => `serviceloven § ${section}`);

/** In the order to be shown: what cannot wait first, then what is the matter, then what the help is. Our own choice of words. */
const SITUATIONS: readonly Situation[] = [
  {
    heading: 'Akut krise',
    provisions: sel('82 c'),
    when: (standard) => blocksOf(standard).some(({ extent }) => extent?.forms?.of.includes('acute')),
  },
  { heading: 'Vold og overgreb', terms: ['overgreb'], provisions: sel('109') },
  { heading: 'Uden et sted at bo', terms: ['hjemløshed'], provisions: sel('85 a', '110') },
  { heading: 'Misbrug', terms: ['misbrug'], provisions: sel('101', '101 a') },
  {
    heading: 'Psykiske vanskeligheder',
    terms: ['nedsat psykisk funktionsevne', 'psykiske vanskeligheder'],
    just: BROAD,
  },
  {
    heading: 'Fysisk handicap, syn og hørelse',
    terms: ['nedsat fysisk funktionsevne', 'kommunikationsnedsættelse'],
    just: BROAD,
    provisions: sel('98'),
  },
  {
    heading: 'Ensomhed og sociale problemer',
    terms: ['særlige sociale problemer', 'udsathed', 'social isolation', 'ensomhed', 'prostitution', 'kriminalitet'],
    just: ['sociale problemer'],
  },
  {
    heading: 'Pårørende',
    provisions: [...sel('84'), 'ældreloven § 16', 'ældreloven § 17', 'ældreloven § 24'],
    when: (standard) =>
      standard.reader?.reader === 'relative' ||
      asksOfCarer(standard) ||
      blocksOf(standard).some(({ targetGroup }) => targetGroup?.relatives !== undefined),
  },
  {
    heading: 'Forældre til et barn med handicap',
    provisions: ['barnets lov § 90'],
    when: ({ reader }) => reader?.reader === 'parent',
  },
  {
    heading: 'Ung på vej til voksenlivet',
    terms: ['tidligere anbringelse'],
    provisions: ['108', '109', ...range(111, 123)].map((section) => `barnets lov § ${section}`),
    when: ({ reader }) => reader?.reader === 'youngPerson',
  },
  { heading: 'Tidlig hjælp', provisions: sel('82 a', '82 b') },
  {
    heading: 'Hjælp i hverdagen',
    provisions: [
      ...sel('83', '83 a', '83 b', '85', '95', '96'),
      ...['9', '10', '13'].map((one) => `ældreloven § ${one}`),
    ],
  },
  { heading: 'Følgeskab og kontaktperson', provisions: sel('97', '98', '99') },
  { heading: 'Fællesskab og aktiviteter', provisions: sel('82 d', '104') },
  { heading: 'Bolig med støtte', provisions: [...sel('107', '108'), 'almenboligloven'] },
  { heading: 'Job og beskæftigelse', provisions: [...sel('103'), 'beskæftigelsesindsatsloven'] },
  { heading: 'Træning og behandling', provisions: sel('86', '102') },
  { heading: 'Ekstra udgifter', provisions: sel('100') },
];

const SHARED = 'Gælder for al hjælp';
const OTHER = 'Anden hjælp';

/** All headings, in the order to be shown. */
export const SITUATION_HEADINGS: readonly string[] = [...SITUATIONS.map(({ heading }) => heading), OTHER, SHARED];

/** Headings of the situations that the standard is for; never none. */
export function situationHeadings(standard: StandardModel, terms: TermIndex): readonly string[] {
  if (standard.commonFor) return [SHARED];
  const asked = termsOf(standard);
  const provisions = provisionsOf(standard);
  const isOf = ({ terms: wide = [], just = [], provisions: of = [], when }: Situation) =>
    asked.some(
      (term) =>
        wide.some((one) => terms.isA(term, one)) || just.some((one) => terms.isA(term, one) && terms.isA(one, term)),
    ) ||
    provisions.some(({ law, section }) => of.includes(law) || of.includes(`${law} § ${section}`)) ||
    when?.(standard) === true;
  const found = SITUATIONS.filter(isOf).map(({ heading }) => heading);
  return found.length > 0 ? found : [OTHER];
}

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}
