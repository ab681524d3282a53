/** What the law date says, in each language. */
export const lawDateTexts = {
  da: {
    today: 'Lov pr. i dag',
    on: (day: string) => `Lov pr. ${day}`,
    tooltipToday: 'Fund, borgertekst og billeder følger loven, som den er i dag. Klik for at vælge en anden dag.',
    tooltipOn: (day: string) =>
      `Fund, borgertekst og billeder følger loven, som den er ${day}. Klik for at vælge en anden dag eller gå tilbage til i dag.`,
    title: 'Vælg lovens dato',
    placeholder: 'Skriv en dato, for eksempel 1. juli 2026, eller vælg en dag, hvor loven skifter',
    backToToday: (day: string) => `I dag, ${day}`,
    usual: (day: string) => `Som i indstillingerne, ${day}`,
    show: (day: string) => `Vis pr. ${day}`,
    chosen: 'vist nu',
    coming: 'Kommende lovændringer',
    past: 'Tidligere lovændringer',
    begins: (list: string) => `Begynder: ${list}`,
    ends: (list: string) => `Slutter: ${list}`,
    changes: (list: string) => `Ændres: ${list}`,
    more: (count: number) => `og ${count} til`,
  },
  en: {
    today: 'Law as of today',
    on: (day: string) => `Law as of ${day}`,
    tooltipToday: 'Findings, citizen text and pictures follow the law as it is today. Click to choose another day.',
    tooltipOn: (day: string) =>
      `Findings, citizen text and pictures follow the law as it is on ${day}. Click to choose another day or go back to today.`,
    title: 'Choose the law date',
    placeholder: 'Type a date, for example 1 July 2026, or choose a day on which the law changes',
    backToToday: (day: string) => `Today, ${day}`,
    usual: (day: string) => `As in the settings, ${day}`,
    show: (day: string) => `Show as of ${day}`,
    chosen: 'shown now',
    coming: 'Changes to come',
    past: 'Earlier changes',
    begins: (list: string) => `Begins: ${list}`,
    ends: (list: string) => `Ends: ${list}`,
    changes: (list: string) => `Changes: ${list}`,
    more: (count: number) => `and ${count} more`,
  },
} as const;

export type LawDateTexts = (typeof lawDateTexts)['da' | 'en'];
