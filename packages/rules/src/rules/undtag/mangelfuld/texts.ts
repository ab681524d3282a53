import { defineTexts } from '../../../message.ts';

interface Missing {
  readonly end: boolean;
  readonly reason: boolean;
}

export const texts = defineTexts({
  da: {
    incomplete: (rule: string, { end, reason }: Missing) => ({
      what: `Undtagelsen fra ${rule} mangler ${end && reason ? 'en sidste dag og en grund' : end ? 'en sidste dag' : 'en grund'}, så den virker ikke.`,
      why: 'Den, der læser standarden senere, skal kunne se, hvorfor fundet står, og hvornår der bliver taget stilling igen.',
      todo: 'Skriv begge dele, for eksempel: til 31. december 2026 fordi "Byrådet ser på niveauet i efteråret".',
    }),
    complete: (line: string) => `Skriv »${line}«, og udfyld grunden`,
  },
  en: {
    incomplete: (rule, { end, reason }) => ({
      what: `The exemption from ${rule} has no ${end && reason ? 'last day and no reason' : end ? 'last day' : 'reason'}, so it has no effect.`,
      why: 'Whoever reads the standard later must be able to see why the finding is there, and when somebody looks at it again.',
      todo: 'Write both, for example: til 31. december 2026 fordi "the council looks at the level in the autumn".',
    }),
    complete: (line) => `Write “${line}”, and give the reason`,
  },
});
