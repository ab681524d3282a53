import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    repeated: (provision: string) => ({
      what: `Standarden lader forløbet blive gentaget. Hjælp efter ${provision} kan kun gives én gang til det samme hjælpebehov.`,
      why: 'Flere forløb i træk til samme behov ville ophæve tidsgrænsen.',
      todo: 'Skriv »gentagelse: ikke til samme behov (lov)«. Et nyt forløb er i orden, når hjælpebehovet er et andet.',
    }),
    setToOtherNeed: () => 'Skriv »ikke til samme behov (lov)«',
  },
  en: {
    repeated: (provision) => ({
      what: `The standard lets the course be repeated. Help under ${provision} can be given only once for the same need.`,
      why: 'Course after course for the same need would undo the time limit.',
      todo: 'Write “gentagelse: ikke til samme behov (lov)”. A new course is fine when the need is another one.',
    }),
    setToOtherNeed: () => 'Write “not for the same need (law)”',
  },
});
