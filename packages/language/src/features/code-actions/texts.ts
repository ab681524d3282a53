/** What code actions are called, apart from the fixes of the findings themselves. */
export const codeActionTexts = {
  da: {
    suppress: (rule: string) => `Tilføj undtagelse med begrundelse (${rule})`,
    fixAll: 'Ret alt, der kan rettes sikkert',
  },
  en: {
    suppress: (rule: string) => `Add an exemption with a reason (${rule})`,
    fixAll: 'Mend all that can be mended safely',
  },
} as const;
