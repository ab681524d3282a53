import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    allowed: (provision: string, limit: string) => ({
      what: `Standarden åbner for at dispensere fra varigheden. Kommunen kan ikke dispensere fra grænsen på ${limit} i ${provision}.`,
      why: 'Grænsen gælder for alle, også i særlige tilfælde, og en leder kan ikke give lov til mere.',
      todo: 'Skriv »dispensation: ingen«, og vurdér et fortsat behov efter en anden bestemmelse.',
    }),
    setToNone: () => 'Skriv »ingen«',
  },
  en: {
    allowed: (provision, limit) => ({
      what: `The standard allows exceptions from the duration. The municipality cannot waive the limit of ${limit} in ${provision}.`,
      why: 'The limit holds for everybody, in special cases too, and a manager cannot permit more.',
      todo: 'Write “dispensation: ingen”, and assess a continued need under another provision.',
    }),
    setToNone: () => 'Write “ingen” (none)',
  },
});
