import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    nowhere: (own: string, other: string, example: string) => ({
      what: `${own} er taget ud, fordi det hører til § 97, men ikke alle i målgruppen her kan få ${other}.`,
      why: `${example} er i målgruppen her, men ikke dér, og får ledsagelse ingen af stederne.`,
      todo: 'Tilføj »medmindre: ikke i målgruppen for serviceloven § 97«, eller skriv, hvor de får hjælpen.',
    }),
    nowhereHere: (own: string, other: string, example: string) => ({
      what: `Standarden for § 85 sender ledsagelse hertil med ${other}, men ikke alle i dens målgruppe kan få ${own}.`,
      why: `${example} er i målgruppen dér, men ikke her, og får ledsagelse ingen af stederne.`,
      todo: 'Ret standarden for § 85, så de, der ikke kan få hjælpen her, stadig kan få den dér.',
    }),
    there: () => 'Her er det andet sted.',
  },
  en: {
    nowhere: (own, other, example) => ({
      what: `${own} is taken out because it belongs under § 97, but not everybody in the target group here can get ${other}.`,
      why: `${example} is in the target group here, but not there, and gets companionship in neither place.`,
      todo: 'Add “medmindre: ikke i målgruppen for serviceloven § 97” (unless not in that target group), or write where they get the help.',
    }),
    nowhereHere: (own, other, example) => ({
      what: `The standard for § 85 sends companionship here with ${other}, but not everybody in its target group can get ${own}.`,
      why: `${example} is in the target group there, but not here, and gets companionship in neither place.`,
      todo: 'Correct the standard for § 85, so that those who cannot get the help here can still get it there.',
    }),
    there: () => 'The other place is here.',
  },
});
