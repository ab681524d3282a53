import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    mixed: (service: string, provisions: string, subjects: string) => ({
      what: `Ydelsen »${service}« hviler på ${provisions}, men de har hver deres regler om ${subjects}.`,
      why: 'Så kan ingen se, hvilke regler der gælder for den enkelte borger, og om de bliver overholdt.',
      todo: 'Lav en ydelse for hver bestemmelse, og skriv, hvad der gælder for hver af dem.',
    }),
    duration: () => 'varighed',
    form: () => 'form',
    appeal: () => 'klageadgang',
    duty: () => 'pligt',
  },
  en: {
    mixed: (service, provisions, subjects) => ({
      what: `The service “${service}” rests on ${provisions}, but each has its own rules on ${subjects}.`,
      why: 'Nobody can then see which rules apply to the individual citizen, and whether they are kept.',
      todo: 'Make one service for each provision, and write what applies to each of them.',
    }),
    duration: () => 'duration',
    form: () => 'form',
    appeal: () => 'appeal',
    duty: () => 'duty',
  },
});
