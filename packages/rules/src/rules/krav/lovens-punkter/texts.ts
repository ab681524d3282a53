import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    missing: (provision: string, items: string, several: boolean) => ({
      what: `Standarden for hjælp efter ${provision} skal efter reglerne fortælle om bestemte ting. Der står intet om: ${items}.`,
      why: 'Borgeren skal kunne finde svaret i standarden, og tilsynet kan spørge efter det.',
      todo: several
        ? 'Skriv om det under de afsnit, det hører til, eller under egne overskrifter (»## Om "…"«).'
        : 'Skriv om det under det afsnit, det hører til, eller under en egen overskrift (»## Om "…"«).',
    }),
  },
  en: {
    missing: (provision, items, several) => ({
      what: `A standard for help under ${provision} must speak of certain things. Nothing is said about: ${items}.`,
      why: 'Citizens must be able to find the answer in the standard, and the supervision may ask for it.',
      todo: several
        ? 'Write about them in the sections where they belong, or under headings of your own (“## Om "…"”).'
        : 'Write about it in the section where it belongs, or under a heading of your own (“## Om "…"”).',
    }),
  },
});
