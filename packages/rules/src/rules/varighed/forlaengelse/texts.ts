import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    allowed: (provision: string, limit: string) => ({
      what: `Standarden åbner for at forlænge forløbet. Hjælp efter ${provision} kan ikke forlænges ud over ${limit}.`,
      why: 'Grænsen er den yderste. Fortsætter hjælpen, har den ikke længere hjemmel i bestemmelsen.',
      todo: 'Skriv »forlængelse: ingen«, og beskriv under »Efter forløbet«, hvordan et fortsat behov bliver vurderet.',
    }),
    setToNone: () => 'Skriv »ingen«',
  },
  en: {
    allowed: (provision, limit) => ({
      what: `The standard lets the course be extended. Help under ${provision} cannot be extended beyond ${limit}.`,
      why: 'The limit is the outermost one. Help that goes on no longer has a basis in the provision.',
      todo: 'Write “forlængelse: ingen”, and describe under “Efter forløbet” how a continued need is assessed.',
    }),
    setToNone: () => 'Write “ingen” (none)',
  },
});
