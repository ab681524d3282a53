import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    promised: (provision: string) => ({
      what: `Sætningen ser ud til at give borgeren ret til hjælpen. Efter ${provision} kan kommunen tilbyde den, men har ikke pligt til det.`,
      why: 'Det, der står i standarden, kan en borger støtte ret på, også når kommunen ikke har plads eller penge.',
      todo: 'Skriv »kommunen kan tilbyde«, eller lad den stå, hvis løftet er med vilje. Spørg en jurist, hvis I er i tvivl.',
    }),
  },
  en: {
    promised: (provision) => ({
      what: `The sentence seems to give citizens a right to the help. Under ${provision} the municipality may offer it, but need not.`,
      why: 'Citizens can rely on what the standard says, also when the municipality has no room or money.',
      todo: 'Write “kommunen kan tilbyde” (may offer), or leave it if the promise is on purpose. Ask a lawyer if in doubt.',
    }),
  },
});
