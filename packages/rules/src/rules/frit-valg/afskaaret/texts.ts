import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    denied: (provision: string) => ({
      what: `Standarden siger, at der ikke er frit valg. Efter ${provision} har borgeren frit valg.`,
      why: 'Borgeren kan miste sin ret til at vælge et andet tilbud, fordi standarden siger noget forkert.',
      todo: 'Skriv »frit valg: ja«, og fortæl, hvordan man vælger. Er der en særlig begrænsning, så skriv den som en sætning.',
    }),
    deniedInWords: (provision: string) => ({
      what: `Sætningen ser ud til at sige, at der ikke er frit valg. Efter ${provision} har borgeren frit valg.`,
      why: 'Borgeren kan miste sin ret til at vælge et andet tilbud, fordi standarden siger noget forkert.',
      todo: 'Ret sætningen, og skriv »frit valg: ja« under Økonomi. Er der grund til at begrænse valget, så spørg en jurist.',
    }),
    allow: () => 'Skriv »frit valg: ja«',
  },
  en: {
    denied: (provision) => ({
      what: `The standard says that there is no free choice. Under ${provision} citizens have one.`,
      why: 'Citizens can lose their right to choose another offer because the standard says something wrong.',
      todo: 'Write “frit valg: ja”, and tell how one chooses. If there is a particular limitation, write it as a sentence.',
    }),
    deniedInWords: (provision) => ({
      what: `The sentence seems to say that there is no free choice. Under ${provision} citizens have one.`,
      why: 'Citizens can lose their right to choose another offer because the standard says something wrong.',
      todo: 'Correct the sentence, and write “frit valg: ja” under Økonomi. If there is reason to limit the choice, ask a lawyer.',
    }),
    allow: () => 'Write “frit valg: ja” (free choice)',
  },
});
