import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    missing: () => ({
      what: 'Standarden siger ikke, at serviceniveauet er vejledende, og at hvert behov bliver vurderet konkret og individuelt.',
      why: 'Et serviceniveau må kun være vejledende: kommunen skal fravige det, når borgerens behov kræver det, og det skal borgeren kunne se.',
      todo: 'Skriv »serviceniveau: vejledende« i toppen, eller hent en fast tekst om det med »tekstblok«.',
    }),
    insert: () => 'Tilføj »serviceniveau: vejledende«',
  },
  en: {
    missing: () => ({
      what: 'The standard does not say that the service level is a guide and that each need is assessed concretely and individually.',
      why: 'A service level may only guide: the municipality must depart from it when the need calls for it, and citizens must be able to see that.',
      todo: 'Write “serviceniveau: vejledende” at the top, or bring in a fixed text about it with “tekstblok”.',
    }),
    insert: () => 'Add “serviceniveau: vejledende”',
  },
});
