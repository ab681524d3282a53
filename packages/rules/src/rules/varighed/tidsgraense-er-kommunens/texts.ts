import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    notTheLaws: (provision: string, written: string) => ({
      what: `Grænsen »${written}« er mærket »(lov)«, men loven sætter ingen grænse for hjælp efter ${provision}.`,
      why: 'Borgeren skal kunne se, at det er kommunen, der har valgt grænsen, og at den derfor kan fraviges.',
      todo: 'Skriv »(serviceniveau)« i stedet for »(lov)«.',
    }),
  },
  en: {
    notTheLaws: (provision, written) => ({
      what: `The limit ${written} is marked “(lov)”, but the law sets no limit for help under ${provision}.`,
      why: 'Citizens must be able to see that the municipality chose the limit, and that it can therefore be departed from.',
      todo: 'Write “(serviceniveau)” instead of “(lov)”.',
    }),
  },
});
