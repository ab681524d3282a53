import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    unknown: (rule: string, meant: string | undefined) => ({
      what: `Kvast har ingen regel, der hedder »${rule}«, så undtagelsen virker ikke.`,
      why: 'Fundet, den er skrevet for, bliver ved med at stå.',
      todo: meant ? `Mente du »${meant}«?` : 'Reglens navn står sidst i fundet. Skriv det, som det står der.',
    }),
    always: (rule: string) => ({
      what: `Fund fra »${rule}« kan ikke undtages.`,
      why: 'De handler om, at Kvast ikke kan læse linjen, og så ved ingen, hvad der er undtaget.',
      todo: 'Slet linjen, og ret det, fundet handler om.',
    }),
    use: (rule: string) => `Ret til »${rule}«`,
  },
  en: {
    unknown: (rule, meant) => ({
      what: `Kvast has no rule called “${rule}”, so the exemption has no effect.`,
      why: 'The finding that it was written for stays.',
      todo: meant ? `Did you mean “${meant}”?` : 'The name of the rule ends the finding. Write it as it stands there.',
    }),
    always: (rule) => ({
      what: `Findings of “${rule}” cannot be exempted.`,
      why: 'They say that Kvast cannot read the line, and then nobody knows what is exempted.',
      todo: 'Delete the line, and mend what the finding is about.',
    }),
    use: (rule) => `Change to “${rule}”`,
  },
});
