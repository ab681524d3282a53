import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    moved: (provision: string, word: string, ended: string, successor: string) => ({
      what: `Standarden nævner »${word}« under ${provision}. Den hjælp stod der til og med ${ended} og står nu i ${successor}.`,
      why: 'Hviler hjælpen på de gamle regler, bliver afgørelsen forkert.',
      todo: 'Ret teksten efter de nye regler, eller lav en ydelse for sig til den hjælp.',
    }),
    changed: (provision: string, word: string, ended: string, now: string) => ({
      what: `Standarden nævner »${word}« under ${provision}. Den hjælp gav bestemmelsen til og med ${ended}. Nu giver den: ${now}.`,
      why: 'Nye bevillinger skal følge de nye regler. Gamle løber videre, til kommunen ser på dem igen.',
      todo: 'Ret teksten, eller skriv, at den handler om bevillinger fra før.',
    }),
  },
  en: {
    moved: (provision, word, ended, successor) => ({
      what: `The standard mentions “${word}” under ${provision}. That help stood there until ${ended} and now stands in ${successor}.`,
      why: 'If the help rests on the old rules, the decision will be wrong.',
      todo: 'Change the text to the new rules, or make a service of its own for that help.',
    }),
    changed: (provision, word, ended, now) => ({
      what: `The standard mentions “${word}” under ${provision}. The provision gave that help until ${ended}. Now it gives: ${now}.`,
      why: 'New grants must follow the new rules. Old ones run on until the municipality looks at them again.',
      todo: 'Change the text, or write that it is about grants from before.',
    }),
  },
});
