import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    differs: (provisions: string, here: string, there: string, other: string) => ({
      what: `Her står, at ${here} over afgørelser efter ${provisions}. Standarden »${other}« siger, at ${there}.`,
      why: 'Loven afgør, om der kan klages, så den ene af de to standarder oplyser borgeren forkert.',
      todo: 'Slå efter i loven, og skriv det samme begge steder.',
    }),
    none: () => 'borgeren ikke kan klage',
    ankestyrelsen: () => 'borgeren kan klage til Ankestyrelsen',
    there: () => 'Her står det modsatte.',
  },
  en: {
    differs: (provisions, here, there, other) => ({
      what: `Here it says that ${here} against decisions under ${provisions}. The standard “${other}” says that ${there}.`,
      why: 'The law decides whether one can appeal, so one of the two standards misinforms citizens.',
      todo: 'Look it up in the law and write the same in both places.',
    }),
    none: () => 'citizens cannot appeal',
    ankestyrelsen: () => 'citizens can appeal to Ankestyrelsen',
    there: () => 'The opposite stands here.',
  },
});
