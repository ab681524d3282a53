import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    only: (provision: string) => ({
      what: `Efter formålet kan hjælpen nøjes med at kompensere for funktionsnedsættelsen. Hjælp efter ${provision} skal kunne forbedre funktionsniveauet eller forebygge forværring.`,
      why: 'Hjælp, der kun opvejer det, som borgeren ikke selv kan, hører normalt under serviceloven § 83 eller § 85, og dér har borgeren andre rettigheder.',
      todo: 'Tilføj under Formål: »hjælpen skal: forbedre funktionsniveauet eller forebygge forværring«, eller lad hjælpen hvile på den bestemmelse, den hører under.',
    }),
  },
  en: {
    only: (provision) => ({
      what: `By its purpose, the help may come down to compensating for the impairment. Help under ${provision} must be able to improve functioning or prevent it from getting worse.`,
      why: 'Help that only makes up for what the citizen cannot do normally belongs under serviceloven § 83 or § 85, where the citizen has other rights.',
      todo: 'Add under Formål: “hjælpen skal: forbedre funktionsniveauet eller forebygge forværring”, or let the help rest on the provision where it belongs.',
    }),
  },
});
