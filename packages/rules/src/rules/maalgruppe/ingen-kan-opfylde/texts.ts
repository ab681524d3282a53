import { defineTexts } from '../../../message.ts';
import { andList } from '../../../wording/list.ts';

export const texts = defineTexts({
  da: {
    nobody: (lines: readonly number[]) => ({
      what:
        lines.length > 1
          ? `Ingen kan opfylde både linje ${andList(lines.map(String), 'da')}.`
          : `Ingen kan opfylde linje ${lines[0]}.`,
      why: 'Alle kravene i målgruppen og betingelserne skal være opfyldt, så standarden lover en hjælp, som ingen kan få.',
      todo:
        lines.length > 1
          ? 'Ret eller slet en af linjerne. Er det nok at opfylde ét af kravene, så saml dem under »mindst ét af:«.'
          : 'Ret eller slet linjen.',
    }),
    conflicting: () => 'Kan ikke være opfyldt samtidig.',
  },
  en: {
    nobody: (lines) => ({
      what:
        lines.length > 1
          ? `Nobody can meet all of lines ${andList(lines.map(String), 'en')}.`
          : `Nobody can meet line ${lines[0]}.`,
      why: 'Everything in the target group and the conditions must be met, so the standard promises help that nobody can get.',
      todo:
        lines.length > 1
          ? 'Correct or delete one of the lines. If meeting one of them is enough, put them under “mindst ét af:” (at least one of).'
          : 'Correct or delete the line.',
    }),
    conflicting: () => 'Cannot be met at the same time.',
  },
});
