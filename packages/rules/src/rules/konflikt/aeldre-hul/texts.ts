import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    hole: (service: string, provision: string, example: string) => ({
      what: `»${service}« efter ${provision} er ikke for borgere, der har nået folkepensionsalderen, og ingen af kommunens standarder her handler om ældreloven.`,
      why: `${example} får ikke at vide, hvor hjælpen så er. Siden 1. juli 2025 får den, der har brug for hjælpen på grund af sin alder, den efter ældreloven, og andre har stadig ret til den efter serviceloven.`,
      todo: 'Skriv, at hjælp på grund af alder gives efter ældreloven, og lad andre i den alder være med, eller opret en standard for ældreloven.',
    }),
  },
  en: {
    hole: (service, provision, example) => ({
      what: `“${service}” under ${provision} is not for people who have reached the state pension age, and none of the municipality’s standards here is about ældreloven.`,
      why: `${example} is not told where the help is then. Since 1 July 2025, whoever needs the help because of age gets it under ældreloven, and others are still entitled to it under serviceloven.`,
      todo: 'Write that help because of age is given under ældreloven, and include others of that age, or add a standard for ældreloven.',
    }),
  },
});
