import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    targetGroup: (name: string) => ({
      what: `Ingen standard eller ydelse hedder »${name}«.`,
      why: 'Betingelsen bygger på dens målgruppe, så ingen kan afgøre, hvem den omfatter.',
      todo: 'Skriv navnet, som det står i den anden standard, eller tag standarden med.',
    }),
    referral: (name: string) => ({
      what: `Der henvises til »${name}«, men ingen standard, ydelse eller kontakt hedder sådan.`,
      why: 'Er det en fejl, bliver borgeren sendt et sted hen, som ikke findes.',
      todo: 'Ret navnet, eller lad det stå, hvis tilbuddet findes uden for de standarder, der er med her.',
    }),
    suggested: (name: string, suggestion: string) => ({
      what: `Ingen standard eller ydelse hedder »${name}«.`,
      why: 'Henvisningen fører ikke borgeren nogen steder hen.',
      todo: `Mente du »${suggestion}«?`,
    }),
    replace: (suggestion: string) => `Henvis til »${suggestion}«`,
  },
  en: {
    targetGroup: (name) => ({
      what: `No standard or service is called “${name}”.`,
      why: 'The condition rests on its target group, so nobody can decide whom it covers.',
      todo: 'Write the name as it stands in the other standard, or include that standard.',
    }),
    referral: (name) => ({
      what: `There is a reference to “${name}”, but no standard, service or contact has that name.`,
      why: 'If it is a mistake, citizens are sent somewhere that does not exist.',
      todo: 'Correct the name, or leave it if the offer exists outside the standards that are included here.',
    }),
    suggested: (name, suggestion) => ({
      what: `No standard or service is called “${name}”.`,
      why: 'The reference leads citizens nowhere.',
      todo: `Did you mean “${suggestion}”?`,
    }),
    replace: (suggestion) => `Refer to “${suggestion}”`,
  },
});
