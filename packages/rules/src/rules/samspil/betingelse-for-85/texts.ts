import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    first: (provision: string, other: string) => ({
      what: `Standarden kræver, at borgeren får hjælp efter ${other}, før der kan gives hjælp efter ${provision}.`,
      why: `Borgeren skal kunne få vurderet sin ret til hjælp efter ${provision} uden først at have prøvet andet.`,
      todo: 'Fjern betingelsen.',
    }),
  },
  en: {
    first: (provision, other) => ({
      what: `The standard requires that the citizen gets help under ${other} before help under ${provision} can be given.`,
      why: `Citizens must be able to have their right to help under ${provision} assessed without trying something else first.`,
      todo: 'Remove the condition.',
    }),
  },
});
