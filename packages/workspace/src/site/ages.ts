import type { AgeInterval } from '@kvast/model/condition';
import type { StandardModel } from '@kvast/model/standard';
import { agesOf } from './who-it-is-for.ts';

const MAJORITY = 18;
/** Pension age is this or more for everybody (lov om social pension), so whoever gets help at this age may get it as a pensioner. */
const EARLIEST_PENSION = 67;

interface AgeGroup {
  readonly heading: string;
  readonly covers: (age: AgeInterval | undefined) => boolean;
}

/** In the order to be shown. Every standard is in at least one. */
export const AGE_GROUPS: readonly AgeGroup[] = [
  { heading: 'Børn og unge under 18 år', covers: (age) => isLimited(age) && startsBefore(age, MAJORITY) },
  {
    heading: 'Voksne fra 18 år til folkepensionsalderen',
    covers: (age) => isLimited(age) && age.from !== 'pensionAge' && reaches(age, MAJORITY),
  },
  {
    heading: 'Fra folkepensionsalderen',
    covers: (age) => isLimited(age) && age.to !== 'pensionAge' && reaches(age, EARLIEST_PENSION),
  },
  { heading: 'Uden aldersgrænse i standarden', covers: (age) => !isLimited(age) },
];

/** Headings of the groups that somebody is in who can get one of the standard's services. */
export function ageHeadings(standard: StandardModel): readonly string[] {
  const ages = agesOf(standard);
  return AGE_GROUPS.filter(({ covers }) => ages.some(covers)).map(({ heading }) => heading);
}

function isLimited(age: AgeInterval | undefined): age is AgeInterval {
  return age !== undefined && (age.from !== undefined || age.to !== undefined);
}

function startsBefore({ from }: AgeInterval, years: number): boolean {
  return from === undefined || (from !== 'pensionAge' && from < years);
}

function reaches({ to }: AgeInterval, years: number): boolean {
  return to === undefined || to === 'pensionAge' || to >= years;
}
