import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    oneForm: () => ({
      what: 'Det ser ud, som om borgeren kun kan klage på én måde.',
      why: 'Ombudsmanden har i andre sager sagt, at borgeren selv vælger formen. Om det gælder på samme måde her, er en fortolkning.',
      todo: 'Skriv, at man kan klage skriftligt eller mundtligt. Er kravet med vilje, så spørg en jurist.',
    }),
  },
  en: {
    oneForm: () => ({
      what: 'It seems that citizens can complain in one way only.',
      why: 'The ombudsman has said in other cases that citizens choose the form. Whether that holds here too is an interpretation.',
      todo: 'Write that one can complain in writing or orally. If the demand is on purpose, ask a lawyer.',
    }),
  },
});
