import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    lasting: (provision: string, written: string) => ({
      what: `Målgruppen kræver ${written}. Efter ${provision} behøver nedsættelsen ikke at være varig.`,
      why: 'Borgere, der har brug for hjælpen i en periode, har samme ret til den.',
      todo: 'Slet »varig«.',
    }),
  },
  en: {
    lasting: (provision, written) => ({
      what: `The target group asks for “${written}”. Under ${provision} the reduced ability need not be lasting.`,
      why: 'People who need the help for a time have the same right to it.',
      todo: 'Delete “varig”.',
    }),
  },
});
