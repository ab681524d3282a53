import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    nowhere: (own: string, other: string, example: string) => ({
      what: `${own} hører efter standarden til § 97 (${other}), men ikke alle i målgruppen her kan få den hjælp.`,
      why: `${example} er i målgruppen her, men ikke dér, og får ledsagelse ingen af stederne.`,
      todo: 'Tilføj »medmindre: ikke i målgruppen for serviceloven § 97«, eller skriv, hvor de får hjælpen.',
    }),
    nowhereHere: (own: string, other: string, example: string) => ({
      what: `Standarden for § 85 sender ledsagelse hertil (${other}), men ikke alle, den sender, er med her: ${own}.`,
      why: `${example} er i målgruppen dér, men ikke her, og får ledsagelse ingen af stederne.`,
      todo: 'Ret standarden for § 85, så de, der ikke kan få hjælpen her, stadig kan få den dér.',
    }),
    there: () => 'Her er det andet sted.',
  },
  en: {
    nowhere: (own, other, example) => ({
      what: `According to the standard, ${own} belongs under § 97 (${other}), but not everybody in the target group here can get that help.`,
      why: `${example} is in the target group here, but not there, and gets companionship in neither place.`,
      todo: 'Add “medmindre: ikke i målgruppen for serviceloven § 97” (unless not in that target group), or write where they get the help.',
    }),
    nowhereHere: (own, other, example) => ({
      what: `The standard for § 85 sends companionship here (${other}), but not everybody whom it sends is included here: ${own}.`,
      why: `${example} is in the target group there, but not here, and gets companionship in neither place.`,
      todo: 'Correct the standard for § 85, so that those who cannot get the help here can still get it there.',
    }),
    there: () => 'The other place is here.',
  },
});
