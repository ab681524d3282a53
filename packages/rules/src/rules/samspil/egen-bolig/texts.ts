import type { PersonalCondition } from '@kvast/model/condition';
import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    demanded: (provision: string, what: readonly PersonalCondition[]) => ({
      what: what.includes('livesInOwnHome')
        ? `Standarden kræver, at borgeren bor i egen bolig, for at give hjælp efter ${provision}.`
        : `Standarden holder borgere, der bor i botilbud, uden for hjælpen efter ${provision}.`,
      why: 'Hjælpen afhænger ikke af, hvordan borgeren bor, så den må heller ikke holde op ved en flytning.',
      todo: 'Fjern kravet.',
    }),
    demandedToo: () => 'Kravet om egen bolig står også her.',
  },
  en: {
    demanded: (provision, what) => ({
      what: what.includes('livesInOwnHome')
        ? `The standard asks that the citizen lives in a home of their own before help under ${provision} is given.`
        : `The standard leaves citizens who live in a facility out of the help under ${provision}.`,
      why: 'The help does not depend on how the citizen lives, so it must not end with a move either.',
      todo: 'Remove the demand.',
    }),
    demandedToo: () => 'The demand for a home of one’s own stands here, too.',
  },
});
