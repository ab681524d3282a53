import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    missing: (provision: string, service: string) => ({
      what: `»${service}« siger ikke, at hjælpen skal kunne forbedre funktionsniveauet eller forebygge forværring. Det er en forudsætning efter ${provision}.`,
      why: 'Uden forudsætningen kan hverken borger eller medarbejder se, hvornår hjælpen kan gives.',
      todo: 'Tilføj under Formål: »hjælpen skal: forbedre funktionsniveauet eller forebygge forværring«.',
    }),
  },
  en: {
    missing: (provision, service) => ({
      what: `“${service}” does not say that the help must be able to improve functioning or prevent it from getting worse, as ${provision} presupposes.`,
      why: 'Without it, neither citizens nor staff can see when the help can be given.',
      todo: 'Add under Formål: “hjælpen skal: forbedre funktionsniveauet eller forebygge forværring”.',
    }),
  },
});
