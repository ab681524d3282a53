/** Names of the tasks, in each language. */
export const taskTexts = {
  da: { check: 'Kontrollér alle standarder', text: 'Skriv alle borgertekster', format: 'Sæt alle filer pænt op' },
  en: { check: 'Check all standards', text: 'Write all citizen texts', format: 'Format all files' },
} as const;
