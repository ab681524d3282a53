import type { PersonalCondition } from '@kvast/model/condition';
import { defineTexts } from '../../../message.ts';
import { andList } from '../../../wording/list.ts';

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
    demanded: (provision: string, what: readonly PersonalCondition[]) => ({
      what: `Standarden gør det til en ubetinget betingelse for hjælp efter ${provision}, at borgeren selv vil: ${andList(
        what.map((each) => `»${danish[each]}«`),
        'da',
      )}.`,
      why: 'At det er svært at ville eller at møde op, kan være en del af det, borgeren har brug for hjælp til.',
      todo: 'Fjern betingelsen, eller tilføj en undtagelse med »medmindre«, og skriv, hvordan kommunen tilpasser hjælpen.',
    }),
    demandedToo: () => 'Det her er også en betingelse om, at borgeren selv vil.',
  },
  en: {
    demanded: (provision, what) => ({
      what: `The standard makes it an absolute condition for help under ${provision} that the citizen is willing: ${andList(
        what.map((each) => `“${english[each]}”`),
        'en',
      )}.`,
      why: 'That it is hard to want help, or to turn up for it, can be part of what the citizen needs help with.',
      todo: 'Remove the condition, or add an exception with “medmindre”, and write how the municipality adapts the help.',
    }),
    demandedToo: () => 'This, too, is a condition that the citizen is willing.',
  },
});
