import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    nobody: (example: string) => ({
      what: 'Undtagelsen efter »medmindre« kan ikke bruges: ingen af dem, punktet udelukker, kan opfylde den.',
      why: `Læseren tror, at der er en vej ind i hjælpen, men den er der ikke. ${example} bliver udelukket, og undtagelsen ændrer intet.`,
      todo: 'Ret undtagelsen, så nogen kan opfylde den, eller slet den.',
    }),
    everybody: () => ({
      what: 'Undtagelsen efter »medmindre« gælder alle, som punktet skulle udelukke.',
      why: 'Punktet udelukker derfor ingen. Læseren tror, at nogle er uden for målgruppen, men det er de ikke.',
      todo: 'Gør undtagelsen snævrere, eller slet hele punktet.',
    }),
  },
  en: {
    nobody: (example) => ({
      what: 'The exception after “medmindre” (unless) cannot be used: nobody whom the item excludes can meet it.',
      why: `Readers believe that there is a way to the help, but there is none. ${example} is excluded, and the exception changes nothing.`,
      todo: 'Correct the exception so that somebody can meet it, or delete it.',
    }),
    everybody: () => ({
      what: 'The exception after “medmindre” (unless) applies to everybody whom the item was to exclude.',
      why: 'So the item excludes nobody. Readers believe that some are outside the target group, but they are not.',
      todo: 'Make the exception narrower, or delete the whole item.',
    }),
  },
});
