import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    tooLong: (provision: string, allowed: string, written: string) => ({
      what: `Standarden skriver »${written}«, men ${provision} tillader højst ${allowed}.`,
      why: 'Kommunen kan ikke give hjælpen i længere tid, end loven tillader, og borgeren vil regne med den tid, der står.',
      todo: `Skriv »højst ${allowed} (lov)«, eller find den bestemmelse, som hjælpen derefter kan gives efter.`,
    }),
    setToLimit: (allowed: string) => `Skriv »højst ${allowed} (lov)«`,
  },
  en: {
    tooLong: (provision, allowed, written) => ({
      what: `The provision ${provision} allows at most ${allowed}. The standard says ${written}.`,
      why: 'The municipality cannot give the help for longer than the law allows, and citizens will rely on what is written.',
      todo: `Write at most ${allowed}, or find the provision under which help can be given afterwards.`,
    }),
    setToLimit: (allowed) => `Write “at most ${allowed} (law)”`,
  },
});
