/** What code actions are called, apart from the fixes of the findings themselves. */
export const codeActionTexts = {
  da: { suppress: (rule: string) => `Tilføj undtagelse med begrundelse (${rule})` },
  en: { suppress: (rule: string) => `Add an exemption with a reason (${rule})` },
} as const;
