import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    missing: (service: string, provision: string) => ({
      what: `Der står ikke, at borgeren kan få en handleplan sammen med ${service}.`,
      why: `Kommunen skal tilbyde en handleplan til den, der har betydelig nedsat funktionsevne eller alvorlige sociale problemer og får hjælp efter ${provision}.`,
      todo: 'Skriv »handleplan: tilbydes« under Opfølgning.',
    }),
    refused: (provision: string) => ({
      what: `Standarden siger, at der ikke tilbydes en handleplan ved hjælp efter ${provision}. Det skal der.`,
      why: 'Den, der har betydelig nedsat funktionsevne eller alvorlige sociale problemer, skal have tilbuddet.',
      todo: 'Skriv »handleplan: tilbydes«.',
    }),
    half: (items: string) => ({
      what: `Det ser ud, som om beskrivelsen af handleplanen mangler: ${items}.`,
      why: 'Loven siger, hvad en handleplan skal fortælle om, og borgeren tror let, at resten ikke hører til.',
      todo: 'Nævn det i sætningen. Er I i tvivl, så spørg en jurist.',
    }),
  },
  en: {
    missing: (service, provision) => ({
      what: `It does not say that citizens can get a plan (handleplan) together with ${service}.`,
      why: `The municipality must offer a plan to those with substantially reduced functioning or serious social problems who get help under ${provision}.`,
      todo: 'Write “handleplan: tilbydes” under Opfølgning.',
    }),
    refused: (provision) => ({
      what: `The standard says that no plan (handleplan) is offered with help under ${provision}. There must be one.`,
      why: 'Those with substantially reduced functioning or serious social problems must have the offer.',
      todo: 'Write “handleplan: tilbydes” (offered).',
    }),
    half: (items) => ({
      what: `The description of the plan (handleplan) seems to lack: ${items}.`,
      why: 'The law says what a plan must tell, and citizens easily believe that the rest does not belong there.',
      todo: 'Mention it in the sentence. If in doubt, ask a lawyer.',
    }),
  },
});
