import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    purpose: (provision: string, other: string) => ({
      what: `Hjælp efter ${provision} er beskrevet som en afklaring af, om borgeren har brug for hjælp efter ${other}.`,
      why: `Hjælpen skal støtte borgeren, ikke undersøge borgeren. Behovet for hjælp efter ${other} skal kommunen afklare i sin egen sagsbehandling.`,
      todo: 'Fjern afklaringen fra formålet, og skriv, hvad hjælpen skal gøre for borgeren.',
    }),
    name: (service: string, provision: string, other: string) => ({
      what: `Navnet »${service}« lyder, som om hjælpen efter ${provision} skal undersøge borgeren.`,
      why: `Den må ikke bruges til at afklare, om borgeren har brug for hjælp efter ${other}.`,
      todo: 'Vælg et navn, der siger, hvad borgeren får, hvis det ikke er en undersøgelse.',
    }),
  },
  en: {
    purpose: (provision, other) => ({
      what: `Help under ${provision} is described as a way to find out whether the citizen needs help under ${other}.`,
      why: `The help is to support the citizen, not to examine the citizen. The municipality must clarify a need for help under ${other} in its own case work.`,
      todo: 'Remove the clarification from the purpose, and write what the help is to do for the citizen.',
    }),
    name: (service, provision, other) => ({
      what: `The name “${service}” sounds as if the help under ${provision} was to examine the citizen.`,
      why: `It must not be used to find out whether the citizen needs help under ${other}.`,
      todo: 'Choose a name that says what the citizen gets, if it is not an examination.',
    }),
  },
});
