import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    chosen: () => ({
      what: 'Hjælpen afhænger af, om borgeren får førtidspension.',
      why: 'Loven skelner ikke efter, hvad borgeren lever af. Forskellen skal være saglig; det er en fortolkning.',
      todo: 'Skriv hvorfor, eller tag kravet ud. Spørg en jurist, hvis I er i tvivl.',
    }),
    entitled: () => ({
      what: 'Hjælpen afhænger af, om borgeren får førtidspension, men kommunen har pligt til at give den til alle i lovens målgruppe.',
      why: 'Loven skelner ikke efter, hvad borgeren lever af. Hele grupper har ret til at få deres sag vurderet.',
      todo: 'Tag kravet ud. Skal det stå, så spørg en jurist.',
    }),
  },
  en: {
    chosen: () => ({
      what: 'The help depends on whether citizens get førtidspension (disability pension).',
      why: 'The law does not distinguish by what citizens live on. The difference must have a relevant reason; this is an interpretation.',
      todo: 'Write why, or take the demand out. Ask a lawyer if in doubt.',
    }),
    entitled: () => ({
      what: 'The help depends on whether citizens get førtidspension (disability pension), but the municipality must give it to all in the law’s target group.',
      why: 'The law does not distinguish by what citizens live on. Whole groups have a right to have their case assessed.',
      todo: 'Take the demand out. If it must stand, ask a lawyer.',
    }),
  },
});
