import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    absolute: () => ({
      what: 'Sætningen ser ud til at afvise en slags hjælp helt, selv om kommunen har pligt til at hjælpe.',
      why: 'Et serviceniveau er vejledende. Kommunen kan ikke skrive sig ud af en pligt, men skal vurdere den enkelte borger.',
      todo: 'Skriv for eksempel »som udgangspunkt«, og at niveauet fraviges efter en konkret vurdering. Skal det stå, så spørg en jurist.',
    }),
  },
  en: {
    absolute: () => ({
      what: 'The sentence seems to refuse some kind of help altogether, although the municipality has a duty to help.',
      why: 'A service level guides. A municipality cannot write itself out of a duty; it must assess the single citizen.',
      todo: 'Write, for example, “som udgangspunkt” (as a rule), and that the level is departed from after an assessment. If it must stand, ask a lawyer.',
    }),
  },
});
