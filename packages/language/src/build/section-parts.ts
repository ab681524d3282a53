import type { Block } from '@kvast/model/block';

/** The part of a block that the lines under each heading speak of. */
export const sectionParts = {
  formål: 'purpose',
  målgruppe: 'targetGroup',
  betingelser: 'conditions',
  'uden for målgruppen': 'exclusions',
  indhold: 'content',
  'indhold, blandt andet': 'content',
  'indhold, udtømmende': 'content',
  'omfatter ikke': 'notIncluded',
  'omfatter ikke, blandt andet': 'notIncluded',
  'omfatter ikke, udtømmende': 'notIncluded',
  'efter forløbet': 'afterwards',
  'omfang og varighed': 'extent',
  registrering: 'registration',
  adgang: 'access',
  klage: 'appeal',
  økonomi: 'economy',
  levering: 'delivery',
  opfølgning: 'followUp',
  kontakt: 'contacts',
  forløb: 'phases',
  pakker: 'packages',
  mål: 'goals',
  'dit ansvar': 'duties',
  afgrænsning: 'boundaries',
} as const satisfies Readonly<Record<string, keyof Block>>;

export type SectionPart = (typeof sectionParts)[keyof typeof sectionParts];

/** @param heading in lower case. @returns undefined where the heading is no section of a standard */
export function partUnder(heading: string): SectionPart | undefined {
  return heading in sectionParts ? sectionParts[heading as keyof typeof sectionParts] : undefined;
}
