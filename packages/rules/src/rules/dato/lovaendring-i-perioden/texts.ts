import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    changes: (provision: string, day: string, subjects: string) => ({
      what: `Den ${day}, mens standarden gælder, ændres reglerne om ${subjects} i ${provision}.`,
      why: 'Det, der er rigtigt før den dag, kan være i strid med loven bagefter.',
      todo: 'Lad standarden slutte dagen før, og lav en ny udgave efter de nye regler, eller gennemse den og skriv, at den er opdateret.',
    }),
    begins: (provision: string, day: string) => ({
      what: `Bestemmelsen ${provision} gælder først fra ${day}, men standarden begynder før.`,
      why: 'Indtil den dag kan kommunen ikke give hjælp efter den.',
      todo: 'Lad standarden gælde fra den dag, eller henvis til den bestemmelse, der gælder indtil da.',
    }),
    ends: (provision: string, day: string, successors: string) => ({
      what: `Bestemmelsen ${provision} ophører med udgangen af ${day}, mens standarden stadig gælder.`,
      why: 'Derefter kan kommunen ikke give hjælp efter den.',
      todo: successors
        ? `Lad standarden slutte den dag, og lav en ny udgave efter ${successors}.`
        : 'Lad standarden slutte den dag, og lav en ny udgave efter de regler, der så gælder.',
    }),
  },
  en: {
    changes: (provision, day, subjects) => ({
      what: `On ${day}, while the standard is valid, the rules on ${subjects} in ${provision} change.`,
      why: 'What is right before that day may be against the law afterwards.',
      todo: 'Let the standard end the day before and make a new edition under the new rules, or review it and write that it has been updated.',
    }),
    begins: (provision, day) => ({
      what: `The provision ${provision} is only in force from ${day}, but the standard begins earlier.`,
      why: 'Until that day the municipality cannot give help under it.',
      todo: 'Let the standard be valid from that day, or refer to the provision that applies until then.',
    }),
    ends: (provision, day, successors) => ({
      what: `The provision ${provision} ends with ${day}, while the standard is still valid.`,
      why: 'After that the municipality cannot give help under it.',
      todo: successors
        ? `Let the standard end that day and make a new edition under ${successors}.`
        : 'Let the standard end that day and make a new edition under the rules that then apply.',
    }),
  },
});
