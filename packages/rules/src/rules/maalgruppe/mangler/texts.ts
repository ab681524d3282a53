import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    missing: (service: string, provision: string) => ({
      what: `Der står ikke, hvem ${service} er for.`,
      why: `Loven siger i ${provision}, hvem der kan få hjælpen, og det skal borgeren kunne genkende sig selv i.`,
      todo: 'Tilføj afsnittet »Målgruppe« med alder og betingelser.',
    }),
  },
  en: {
    missing: (service, provision) => ({
      what: `It does not say whom the help is for: ${service}.`,
      why: `The law says in ${provision} who can get the help, and citizens must be able to recognise themselves.`,
      todo: 'Add the section “Målgruppe” with age and conditions.',
    }),
  },
});
