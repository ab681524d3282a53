import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    asARule: () => 'som udgangspunkt',
    typically: () => 'typisk',
    goal: () => 'mål',
    soft: (provision: string, allowed: string, written: string) => ({
      what: `Grænsen på ${allowed} i ${provision} er fast, men standarden skriver »${written}«.`,
      why: 'Det læses, som om hjælpen kan vare længere, og det tillader loven ikke.',
      todo: `Skriv »højst ${allowed} (lov)«.`,
    }),
    setToLimit: (allowed: string) => `Skriv »højst ${allowed} (lov)«`,
  },
  en: {
    asARule: () => 'as a rule',
    typically: () => 'typically',
    goal: () => 'goal',
    soft: (provision, allowed, written) => ({
      what: `The limit of ${allowed} in ${provision} is fixed, but the standard says “${written}”.`,
      why: 'It reads as if the help could last longer, which the law does not allow.',
      todo: `Write “højst …” with ${allowed} and “(lov)”.`,
    }),
    setToLimit: (allowed) => `Write “at most ${allowed} (law)”`,
  },
});
