import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    withoutReasons: () => ({
      what: 'Det ser ud, som om borgeren kan få et skriftligt afslag uden begrundelse.',
      why: 'Et skriftligt afslag skal begrundes (forvaltningsloven § 22). Det gælder også, når der ikke kan klages.',
      todo: 'Skriv, at borgeren får en begrundelse. Er der noget særligt ved de sager, så spørg en jurist.',
    }),
  },
  en: {
    withoutReasons: () => ({
      what: 'It seems that citizens can get a written refusal without reasons.',
      why: 'A written refusal must give its reasons (forvaltningsloven § 22). That holds also where there is no appeal.',
      todo: 'Write that citizens get the reasons. If there is something special about these cases, ask a lawyer.',
    }),
  },
});
