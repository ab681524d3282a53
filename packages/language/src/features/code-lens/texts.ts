/** What stands above headings. */
export const codeLensTexts = {
  da: {
    text: 'Vis borgertekst',
    findings: (count: number) => (count === 0 ? 'Ingen fund' : `${count} fund`),
    standards: (count: number) => (count === 1 ? '1 standard henviser' : `${count} standarder henviser`),
    places: (count: number) => (count === 1 ? 'Nævnt 1 sted' : `Nævnt ${count} steder`),
  },
  en: {
    text: 'Show citizen text',
    findings: (count: number) => (count === 0 ? 'No findings' : count === 1 ? '1 finding' : `${count} findings`),
    standards: (count: number) => (count === 1 ? '1 standard refers' : `${count} standards refer`),
    places: (count: number) => (count === 1 ? 'Mentioned in 1 place' : `Mentioned in ${count} places`),
  },
} as const;
