import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    noLetter: (service: string, provision: string, siblings: string) => ({
      what: `»${service}« hviler på ${provision} uden bogstav. Ydelser af den slags står i ${siblings}.`,
      why: 'Bestemmelserne har hver deres regler om form, varighed og målgruppe, og uden bogstavet kan de ikke efterprøves.',
      todo: 'Skriv bogstavet. Er det omsorgspligten, så skriv det i navnet eller i teksten.',
    }),
  },
  en: {
    noLetter: (service, provision, siblings) => ({
      what: `“${service}” rests on ${provision} without a letter. Services of that kind stand in ${siblings}.`,
      why: 'The provisions have their own rules on form, duration and target group, and without the letter they cannot be checked.',
      todo: 'Write the letter. If the duty of care is meant, say so in the name or the text.',
    }),
  },
});
