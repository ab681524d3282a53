import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    waits: (own: string, other: string) => ({
      what: `Den tidlige hjælp er beskrevet som noget, borgeren får i ventetiden på en ret: ${own}. Retten står som ${other}.`,
      why: 'Den tidlige hjælp må ikke være en buffer. Bevilget støtte skal begynde inden for rimelig tid.',
      todo: 'Fjern ventetiden, og skriv i stedet, hvornår støtten begynder.',
    }),
    waitedFor: (own: string, other: string) => ({
      what: `Hjælpen ${own} er i en anden standard noget, borgeren venter på i et tidligt tilbud: ${other}.`,
      why: 'Den tidlige hjælp må ikke være en buffer. Bevilget støtte skal begynde inden for rimelig tid.',
      todo: 'Fjern ventetiden i den anden standard, og skriv her, hvornår støtten begynder.',
    }),
    begins: (own: string, other: string) => ({
      what: `Retten begynder først, når et tidligt tilbud er slut: ${own}. Tilbuddet står som ${other}.`,
      why: 'Bevilget støtte skal begynde inden for rimelig tid og kan ikke vente på et frivilligt tilbud.',
      todo: 'Skriv, hvornår støtten begynder, uden at lade den vente på tilbuddet.',
    }),
    begunAfter: (own: string, other: string) => ({
      what: `Tilbuddet ${own} skal være slut, før en ret kan begynde: ${other}.`,
      why: 'Bevilget støtte skal begynde inden for rimelig tid og kan ikke vente på et frivilligt tilbud.',
      todo: 'Ret den anden standard, så støtten ikke venter på tilbuddet.',
    }),
    there: () => 'Her er det andet sted.',
  },
  en: {
    waits: (own, other) => ({
      what: `The early help is described as something that citizens get while they wait for a right: ${own}. The right stands as ${other}.`,
      why: 'Early help must not be a buffer. Support that has been granted must begin within reasonable time.',
      todo: 'Remove the waiting, and write when the support begins.',
    }),
    waitedFor: (own, other) => ({
      what: `The help ${own} is in another standard something that citizens wait for in an early offer: ${other}.`,
      why: 'Early help must not be a buffer. Support that has been granted must begin within reasonable time.',
      todo: 'Remove the waiting in the other standard, and write here when the support begins.',
    }),
    begins: (own, other) => ({
      what: `The right only begins when an early offer is over: ${own}. The offer stands as ${other}.`,
      why: 'Support that has been granted must begin within reasonable time and cannot wait for a voluntary offer.',
      todo: 'Write when the support begins without letting it wait for the offer.',
    }),
    begunAfter: (own, other) => ({
      what: `The offer ${own} must be over before a right can begin: ${other}.`,
      why: 'Support that has been granted must begin within reasonable time and cannot wait for a voluntary offer.',
      todo: 'Correct the other standard so that the support does not wait for the offer.',
    }),
    there: () => 'The other place is here.',
  },
});
