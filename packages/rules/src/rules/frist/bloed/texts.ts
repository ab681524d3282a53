import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    soft: (word: string) => ({
      what: `»${word.charAt(0).toUpperCase()}${word.slice(1)}« er ikke en frist.`,
      why: 'Skal borgeren have en afgørelse, skal kommunen have fastsat en frist i dage eller uger, så borgeren kan se, hvornår den er overskredet.',
      todo: 'Skriv for eksempel »sagsbehandlingstid: højst 4 uger«. Er der ingen afgørelse at vente på, så skriv »sagsbehandlingstid: ingen«.',
    }),
  },
  en: {
    soft: (word) => ({
      what: `“${word.charAt(0).toUpperCase()}${word.slice(1)}” is not a deadline.`,
      why: 'Where citizens need a decision, the municipality must have set a deadline in days or weeks, so that they can see when it has passed.',
      todo: 'Write, for example, “sagsbehandlingstid: højst 4 uger”. If there is no decision to wait for, write “sagsbehandlingstid: ingen”.',
    }),
  },
});
