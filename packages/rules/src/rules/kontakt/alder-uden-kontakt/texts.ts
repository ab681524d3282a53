import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    hole: (ages: string) => ({
      what: `Ingen kontakt er for borgere på ${ages}, selv om de hører til målgruppen.`,
      why: 'Alle kontakter er for bestemte aldre, og tilsammen når de ikke hele målgruppen rundt.',
      todo: 'Tilføj en kontakt for de aldre, der mangler, eller fjern alderen ved en af kontakterne.',
    }),
    from: (age: number) => `${age} år og derover`,
    span: (from: number, to: number) => (from === to ? `${from} år` : `${from}-${to} år`),
    target: () => 'Her står målgruppens alder.',
  },
  en: {
    hole: (ages) => ({
      what: `No contact is for citizens aged ${ages}, although they belong to the target group.`,
      why: 'Every contact is for certain ages, and together they do not reach the whole target group.',
      todo: 'Add a contact for the missing ages, or remove the age from one of the contacts.',
    }),
    from: (age) => `${age} or more`,
    span: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
    target: () => 'The age of the target group stands here.',
  },
});
