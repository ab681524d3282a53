import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    all: () => ({
      what: 'Standarden siger ikke, om hjælpen koster borgeren noget.',
      why: 'Nogle søger ikke om hjælp, fordi de tror, at de skal betale for den.',
      todo: 'Skriv »egenbetaling: ingen« eller prisen under »Økonomi«.',
    }),
    one: (service: string) => ({
      what: `Der står ikke, om »${service}« koster borgeren noget, selv om det står ved andre ydelser.`,
      why: 'Læseren kan tro, at det modsatte gælder her.',
      todo: 'Skriv »egenbetaling: ingen« eller prisen ved ydelsen også.',
    }),
  },
  en: {
    all: () => ({
      what: 'The standard does not say whether the help costs the citizen anything.',
      why: 'Some do not ask for help because they believe that they have to pay for it.',
      todo: 'Write “egenbetaling: ingen” or the price under “Økonomi”.',
    }),
    one: (service) => ({
      what: `It does not say whether “${service}” costs the citizen anything, although it does for other services.`,
      why: 'Readers may believe that the opposite holds here.',
      todo: 'Write “egenbetaling: ingen” or the price at this service too.',
    }),
  },
});
