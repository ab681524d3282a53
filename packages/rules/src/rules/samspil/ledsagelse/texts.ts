import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    excluded: () => ({
      what: 'Standarden tager al ledsagelse ud af støtten efter § 85 og henviser til ledsageordningen i § 97.',
      why: 'Ledsageordningen er til den, der ikke har brug for socialpædagogisk støtte undervejs. Er det dét, borgeren har brug for, hører det under § 85.',
      todo: 'Skriv, at det er ledsagelse uden socialpædagogisk indhold, eller tilføj »medmindre: …«.',
    }),
  },
  en: {
    excluded: () => ({
      what: 'The standard takes all companionship out of the support under § 85 and refers to the companion scheme in § 97.',
      why: 'The scheme is for those who need no socio-educational support on the way. Where that is the need, it belongs under § 85.',
      todo: 'Write that it is companionship without such support, or add “medmindre: …”.',
    }),
  },
});
