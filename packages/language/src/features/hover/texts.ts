/** What hovers say around the facts. */
export const hoverTexts = {
  da: {
    broader: (names: readonly string[]) => `Er en slags ${names.join(' og ')}.`,
    synonyms: (names: readonly string[]) => `Også kaldet ${names.join(', ')}.`,
  },
  en: {
    broader: (names: readonly string[]) => `Is a kind of ${names.join(' and ')}.`,
    synonyms: (names: readonly string[]) => `Also called ${names.join(', ')}.`,
  },
} as const;
