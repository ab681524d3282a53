import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    twice: (term: string) => ({
      what: `Begrebet »${term}« er forklaret to gange.`,
      why: 'Kun den sidste forklaring bliver brugt, og ingen kan se, hvilken der er den rigtige.',
      todo: 'Slet den ene, eller giv dem hver sit navn.',
    }),
    synonym: (synonym: string, term: string) => ({
      what: `»${synonym}« står som synonym, men er også navnet på et andet begreb, »${term}«.`,
      why: 'Ordet bliver læst som det andet begreb og aldrig som synonym.',
      todo: 'Slet synonymet, eller giv det andet begreb et navn, der ikke kan forveksles.',
    }),
    first: () => 'Her er den første forklaring.',
    other: () => 'Her er det andet begreb.',
  },
  en: {
    twice: (term) => ({
      what: `The term “${term}” is explained twice.`,
      why: 'Only the last explanation is used, and nobody can see which one is right.',
      todo: 'Delete one of them, or give each a name of its own.',
    }),
    synonym: (synonym, term) => ({
      what: `“${synonym}” stands as a synonym but is also the name of another term, “${term}”.`,
      why: 'The word is read as the other term and never as the synonym.',
      todo: 'Delete the synonym, or give the other term a name that cannot be confused with it.',
    }),
    first: () => 'The first explanation stands here.',
    other: () => 'The other term stands here.',
  },
});
