import type { TextForm } from '../document-tree.ts';

/** Questions for the reader who is spoken to, nouns for the reader who is spoken about. */
const HEADINGS = {
  purpose: { du: 'Hvad skal hjælpen føre til?', borgeren: 'Formål' },
  targetGroup: { du: 'Kan du få hjælpen?', borgeren: 'Målgruppe' },
  conditions: { du: 'Hvilke betingelser er der?', borgeren: 'Betingelser' },
  exclusions: { du: 'Hvornår kan du ikke få hjælpen?', borgeren: 'Uden for målgruppen' },
  content: { du: 'Hvad består hjælpen af?', borgeren: 'Indhold' },
  notIncluded: { du: 'Hvad får du ikke hjælp til?', borgeren: 'Hvad hjælpen ikke omfatter' },
  extent: { du: 'Hvor længe og hvor meget?', borgeren: 'Omfang og varighed' },
  duration: { du: 'Hvor længe kan du få hjælpen?', borgeren: 'Varighed' },
  amount: { du: 'Hvor meget hjælp kan du få?', borgeren: 'Omfang' },
  combination: { du: 'Kan du få anden hjælp samtidig?', borgeren: 'Anden hjælp samtidig' },
  phases: { du: 'Hvad sker der, trin for trin?', borgeren: 'Forløb' },
  packages: { du: 'Hvilke pakker er der?', borgeren: 'Pakker' },
  goals: { du: 'Hvilke mål har kommunen?', borgeren: 'Mål' },
  duties: { du: 'Hvad er dit ansvar?', borgeren: 'Ansvar' },
  boundaries: { du: 'Hvilken hjælp hører til andre regler?', borgeren: 'Afgrænsning' },
  services: { du: 'Hvad kan du få?', borgeren: 'Hjælpen' },
  course: { du: 'Hvad sker der hvornår?', borgeren: 'Forløbet i korte træk' },
  form: { du: 'Hvordan foregår hjælpen?', borgeren: 'Form' },
  afterwards: { du: 'Hvad sker der bagefter?', borgeren: 'Efter forløbet' },
  registration: { du: 'Hvilke oplysninger bruger kommunen?', borgeren: 'Registrering' },
  access: { du: 'Hvordan får du hjælpen?', borgeren: 'Adgang' },
  appeal: { du: 'Kan du klage?', borgeren: 'Klage' },
  economy: { du: 'Hvad koster det?', borgeren: 'Økonomi' },
  delivery: { du: 'Hvem giver hjælpen?', borgeren: 'Levering' },
  followUp: { du: 'Hvordan følger kommunen op?', borgeren: 'Opfølgning' },
  contact: { du: 'Hvem kan du kontakte?', borgeren: 'Kontakt' },
  notChosen: { du: 'Hvad tilbyder kommunen ikke?', borgeren: 'Fravalgt hjælp' },
  otherHelp: { du: 'Kan du søge om anden hjælp?', borgeren: 'Ret til at søge om anden hjælp' },
  glossary: { du: 'Ord i teksten', borgeren: 'Ord i teksten' },
  history: { du: 'Historik', borgeren: 'Historik' },
  footer: { du: 'Om denne tekst', borgeren: 'Om denne tekst' },
} as const satisfies Record<string, Record<TextForm, string>>;

export type HeadingName = keyof typeof HEADINGS;

export function heading(name: HeadingName, form: TextForm): string {
  return HEADINGS[name][form];
}
