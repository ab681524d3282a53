import type { PersonalCondition } from '@kvast/model/condition';
import { defineTexts } from '../../../message.ts';

const danish: Partial<Record<PersonalCondition, string>> = {
  wantsHelp: 'ønsker hjælpen',
  isMotivated: 'er motiveret',
  cooperates: 'samarbejder om hjælpen',
};
const english: Partial<Record<PersonalCondition, string>> = {
  wantsHelp: 'wants the help',
  isMotivated: 'is motivated',
  cooperates: 'cooperates',
};

export const texts = defineTexts({
  da: {
    demanded: (provision: string, what: PersonalCondition) => ({
      what: `Standarden gør det til en ubetinget betingelse for hjælp efter ${provision}, at borgeren ${danish[what]}.`,
      why: 'At det er svært at ville eller at møde op, kan være en del af det, borgeren har brug for hjælp til.',
      todo: 'Fjern betingelsen, eller tilføj en undtagelse med »medmindre«, og skriv, hvordan kommunen tilpasser hjælpen.',
    }),
  },
  en: {
    demanded: (provision, what) => ({
      what: `The standard makes it an absolute condition for help under ${provision} that the citizen ${english[what]}.`,
      why: 'That it is hard to want help, or to turn up for it, can be part of what the citizen needs help with.',
      todo: 'Remove the condition, or add an exception with “medmindre”, and write how the municipality adapts the help.',
    }),
  },
});
