/** What the catalogue of law says as a tree, in each language. */
export const lawTexts = {
  da: {
    title: 'Lovkatalog',
    repealed: 'ophævet',
    notYet: 'gælder ikke endnu',
    earlier: 'gjaldt før',
    later: 'kommer til at gælde',
    onlyWhen: (situation: string) => `kun når ${situation}`,
    replacedBy: (provisions: string) => `Afløst af ${provisions}`,
    link: 'Læs bestemmelsen på nettet',
    search: 'Søg i lovkataloget: skriv for eksempel 82 b eller ledsage',
    nothing: 'Lovkataloget siger ikke mere om den.',
  },
  en: {
    title: 'Catalogue of law',
    repealed: 'repealed',
    notYet: 'not in force yet',
    earlier: 'held before',
    later: 'will hold',
    onlyWhen: (situation: string) => `only when ${situation}`,
    replacedBy: (provisions: string) => `Replaced by ${provisions}`,
    link: 'Read the provision on the web',
    search: 'Search the catalogue of law: type for example 82 b or ledsage',
    nothing: 'The catalogue of law says no more of it.',
  },
} as const;
