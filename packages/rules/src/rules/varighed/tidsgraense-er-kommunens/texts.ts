import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    notTheLaws: (provision: string, written: string) => ({
      what: `Grænsen »${written}« er mærket »(lov)«, men loven sætter ingen grænse for hjælp efter ${provision}.`,
      why: 'Borgeren skal kunne se, at det er kommunen, der har valgt grænsen, og at den derfor kan fraviges.',
      todo: 'Skriv »(serviceniveau)« i stedet for »(lov)«.',
    }),
    noNumber: (provision: string, written: string) => ({
      what: `Grænsen »${written}« er mærket »(lov)«. Hjælp efter ${provision} skal have en slutning, men loven siger ikke hvornår.`,
      why: 'Borgeren skal kunne se, at det er kommunen, der har valgt tallet, og at det derfor kan fraviges.',
      todo: 'Skriv »(som udgangspunkt)« eller »(serviceniveau)« i stedet for »(lov)«.',
    }),
  },
  en: {
    notTheLaws: (provision, written) => ({
      what: `The limit ${written} is marked “(lov)”, but the law sets no limit for help under ${provision}.`,
      why: 'Citizens must be able to see that the municipality chose the limit, and that it can therefore be departed from.',
      todo: 'Write “(serviceniveau)” instead of “(lov)”.',
    }),
    noNumber: (provision, written) => ({
      what: `The limit ${written} is marked “(lov)”. Help under ${provision} must have an end, but the law does not say when.`,
      why: 'Citizens must be able to see that the municipality chose the figure, and that it can therefore be departed from.',
      todo: 'Write “(som udgangspunkt)” or “(serviceniveau)” instead of “(lov)”.',
    }),
  },
});
