import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    assessment: (provision: string) => ({
      what: `Standarden kræver visitation til hjælp efter ${provision}. Den hjælp er ment som en, borgeren kan få uden.`,
      why: 'Den, der har brug for hjælpen, er ofte den, der ikke kommer gennem en visitation.',
      todo: 'Skriv »visitation: ingen«.',
    }),
    application: (provision: string) => ({
      what: `Standarden beder om en ansøgning til hjælp efter ${provision}. Den hjælp skal borgeren ikke selv søge om.`,
      why: 'Hjælpen er til mennesker, der ikke selv søger. Skal de ansøge, når den dem ikke.',
      todo: 'Skriv, hvordan kommunen selv tager kontakt, eller hvordan man bare kan henvende sig.',
    }),
    cpr: (provision: string) => ({
      what: `Registreringen kræver altid personnummer ved hjælp efter ${provision}.`,
      why: 'Kommunen kan møde borgere, som ikke vil eller kan oplyse det, og de skal have hjælpen alligevel.',
      todo: 'Skriv »betinget« eller »aldrig« ved feltet.',
    }),
    none: () => 'Skriv »visitation: ingen«',
  },
  en: {
    assessment: (provision) => ({
      what: `The standard requires an assessment before help under ${provision}. That help is meant to be reached without one.`,
      why: 'Those who need the help are often those who do not get through an assessment.',
      todo: 'Write “visitation: ingen”.',
    }),
    application: (provision) => ({
      what: `The standard asks for an application for help under ${provision}. Citizens are not to apply for that help.`,
      why: 'The help is for people who do not apply themselves. If they have to, it does not reach them.',
      todo: 'Write how the municipality makes contact, or how people can simply turn up.',
    }),
    cpr: (provision) => ({
      what: `The registration always requires a civil registration number for help under ${provision}.`,
      why: 'The municipality may meet citizens who will not or cannot give it, and they are to have the help all the same.',
      todo: 'Write “betinget” or “aldrig” at the field.',
    }),
    none: () => 'Write “visitation: ingen” (no assessment)',
  },
});
