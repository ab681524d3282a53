import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    shared: (none: string, appealable: string) => ({
      what: `Det samme klageafsnit gælder både ${none}, hvor der ikke kan klages, og ${appealable}, hvor der kan.`,
      why: 'Borgeren kan ikke se, om netop hans eller hendes afgørelse kan påklages.',
      todo: 'Giv hver ydelse sit eget afsnit »### Klage«.',
    }),
  },
  en: {
    shared: (none, appealable) => ({
      what: `The same appeal section covers both ${none}, where there is no appeal, and ${appealable}, where there is.`,
      why: 'Citizens cannot see whether their own decision can be appealed.',
      todo: 'Give each service a “### Klage” section of its own.',
    }),
  },
});
