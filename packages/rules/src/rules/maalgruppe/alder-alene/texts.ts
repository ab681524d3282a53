import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    byAge: (provision: string, age: string) => ({
      what: `Aldersgrænsen »${age}« holder alle over den uden for hjælpen efter ${provision}, uanset hvorfor de har brug for den.`,
      why: 'Alderen afgør det ikke alene: behovet skal følge af alderen, før en anden lov går forud, og yngre kan også være omfattet af den.',
      todo: 'Fjern aldersgrænsen, og skriv, at den, der er omfattet af ældreloven, får hjælpen efter den.',
    }),
  },
  en: {
    byAge: (provision, age) => ({
      what: `The age limit ${age} keeps everybody above it out of the help under ${provision}, whatever the reason for their need.`,
      why: 'Age does not decide it alone: the need must come from ageing before another law takes over, and younger people may be covered by that, too.',
      todo: 'Remove the age limit, and write that those who are covered by ældreloven get the help under that.',
    }),
  },
});
