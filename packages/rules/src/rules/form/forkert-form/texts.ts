import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    group: (provision: string) => ({
      what: `Hjælp efter ${provision} er gruppebaseret, men standarden beskriver den som individuel.`,
      why: 'Individuel hjælp hviler på en anden bestemmelse, som har sine egne grænser.',
      todo: 'Skriv »form: gruppe«, eller henvis til den bestemmelse, som den individuelle hjælp gives efter.',
    }),
    individual: (provision: string) => ({
      what: `Hjælp efter ${provision} er individuel, men standarden beskriver den kun som gruppe.`,
      why: 'Gruppeforløb hviler på en anden bestemmelse, som har sine egne grænser.',
      todo: 'Skriv »form: individuel«, eller henvis til den bestemmelse, som gruppeforløbet gives efter.',
    }),
  },
  en: {
    group: (provision) => ({
      what: `Help under ${provision} is given in groups, but the standard describes it as individual.`,
      why: 'Individual help rests on another provision, which has limits of its own.',
      todo: 'Write “form: gruppe”, or refer to the provision under which the individual help is given.',
    }),
    individual: (provision) => ({
      what: `Help under ${provision} is individual, but the standard describes it as group help only.`,
      why: 'Group courses rest on another provision, which has limits of its own.',
      todo: 'Write “form: individuel”, or refer to the provision under which the group course is given.',
    }),
  },
});
