import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    silent: (provision: string, service: string) => ({
      what: `»${service}« siger ikke, om forløbet kan gentages. Hjælp efter ${provision} kan kun gives én gang til samme hjælpebehov.`,
      why: 'Borgeren og medarbejderen skal vide det, før forløbet begynder.',
      todo: 'Tilføj »gentagelse: ikke til samme behov (lov)«.',
    }),
  },
  en: {
    silent: (provision, service) => ({
      what: `“${service}” does not say whether the course can be repeated. Help under ${provision} can be given only once for the same need.`,
      why: 'Citizens and staff should know this before the course begins.',
      todo: 'Add “gentagelse: ikke til samme behov (lov)”.',
    }),
  },
});
