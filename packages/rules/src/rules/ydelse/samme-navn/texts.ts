import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    twice: (service: string) => ({
      what: `To ydelser hedder »${service}«.`,
      why: 'Borgeren kan ikke se forskel på dem, og en henvisning til navnet kan betyde dem begge.',
      todo: 'Giv den ene et andet navn, eller saml dem til én ydelse.',
    }),
    first: () => 'Her står den første.',
  },
  en: {
    twice: (service) => ({
      what: `Two services are called “${service}”.`,
      why: 'Citizens cannot tell them apart, and a reference to the name may mean either.',
      todo: 'Give one of them another name, or make them one service.',
    }),
    first: () => 'The first one stands here.',
  },
});
