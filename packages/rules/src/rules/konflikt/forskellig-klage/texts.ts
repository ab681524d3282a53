import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    sameService: (subject: string, own: string, other: string) => ({
      what: `Der står ${own} om klager over afgørelser om ${subject}, men ${other}.`,
      why: 'Loven afgør, om der kan klages, så den ene af de to standarder oplyser borgeren forkert.',
      todo: 'Slå efter i loven, og skriv det samme begge steder.',
    }),
    sameProvision: (subject: string, own: string, other: string) => ({
      what: `Der står ${own} om klager over afgørelser efter ${subject}, men ${other}.`,
      why: 'Loven afgør, om der kan klages, så den ene af de to standarder oplyser borgeren forkert.',
      todo: 'Slå efter i loven, og skriv det samme begge steder.',
    }),
    none: () => 'klageadgang: ingen',
    ankestyrelsen: () => 'klageadgang: Ankestyrelsen',
    there: () => 'Her står det modsatte.',
  },
  en: {
    sameService: (subject, own, other) => ({
      what: `It says ${own} about appeals against decisions about ${subject}, but ${other}.`,
      why: 'The law decides whether one can appeal, so one of the two standards misinforms citizens.',
      todo: 'Look it up in the law and write the same in both places.',
    }),
    sameProvision: (subject, own, other) => ({
      what: `It says ${own} about appeals against decisions under ${subject}, but ${other}.`,
      why: 'The law decides whether one can appeal, so one of the two standards misinforms citizens.',
      todo: 'Look it up in the law and write the same in both places.',
    }),
    none: () => 'klageadgang: ingen',
    ankestyrelsen: () => 'klageadgang: Ankestyrelsen',
    there: () => 'The opposite stands here.',
  },
});
