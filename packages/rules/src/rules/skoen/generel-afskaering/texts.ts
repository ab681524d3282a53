import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    turnedAway: (provision: string, age: string) => ({
      what: `Standarden afviser alle i alderen ${age}. Efter ${provision} har de ret til hjælpen, når de er i målgruppen.`,
      why: 'Kommunen har pligt til at vurdere hver enkelt. Den kan ikke afskære en hel gruppe på forhånd.',
      todo: 'Fjern punktet. Skal gruppen have anden hjælp i stedet, så skriv det med »henvis til:«.',
    }),
  },
  en: {
    turnedAway: (provision, age) => ({
      what: `The standard turns away everybody of this age: ${age}. Under ${provision} they are entitled to the help when they are in the target group.`,
      why: 'The municipality must assess each one. It cannot shut out a whole group beforehand.',
      todo: 'Remove the line. If the group is to have other help instead, write that with “henvis til:”.',
    }),
  },
});
