import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    demanded: (provision: string) => ({
      what: `Standarden kræver en diagnose for at give hjælp efter ${provision}.`,
      why: 'Det afgørende er, hvad borgeren har svært ved, ikke hvad det hedder, og mange har ingen diagnose.',
      todo: 'Fjern kravet, og beskriv i stedet, hvad borgeren har brug for hjælp til.',
    }),
    demandedToo: () => 'Kravet om en diagnose står også her.',
  },
  en: {
    demanded: (provision) => ({
      what: `The standard asks for a diagnosis before help under ${provision} is given.`,
      why: 'What counts is what the citizen finds difficult, not its name, and many people have no diagnosis.',
      todo: 'Remove the demand, and describe what the citizen needs help with.',
    }),
    demandedToo: () => 'The demand for a diagnosis stands here, too.',
  },
});
