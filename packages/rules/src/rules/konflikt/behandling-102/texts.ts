import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    noWay: (own: string, other: string) => ({
      what: `Der er ingen vej til behandling: ${own} her og ${other}.`,
      why: 'Støtten efter § 85 omfatter ikke behandling, og kommunen bruger ikke § 102. Ombudsmanden har udtalt, at en kommune ikke helt kan undlade at bruge § 102.',
      todo: 'Skriv, hvor borgeren kan få behandling, eller fjern § 102 fra »Fravalgt«.',
    }),
    notChosen: () => 'fravalgt: § 102',
    there: () => 'Her er det andet sted.',
  },
  en: {
    noWay: (own, other) => ({
      what: `There is no way to treatment: ${own} here and ${other}.`,
      why: 'Support under § 85 does not include treatment, and the municipality does not use § 102. The Ombudsman has stated that a municipality cannot leave § 102 out altogether.',
      todo: 'Write where citizens can get treatment, or remove § 102 from “Fravalgt”.',
    }),
    notChosen: () => 'fravalgt: § 102',
    there: () => 'The other place is here.',
  },
});
