/** What "Ny standard" asks and says, in each language. */
export const newStandardTexts = {
  da: {
    title: 'Ny standard',
    provision: 'Hvilken bestemmelse? Skriv for eksempel § 85 eller et ord fra titlen',
    typed: (words: string) => `Brug »${words}«`,
    municipality: 'Hvilken kommune er standarden for?',
    noMunicipality: 'Skriv kommunens navn.',
    name: 'Hvad skal standarden hedde?',
    noName: 'Skriv, hvad standarden skal hedde.',
    from: 'Fra hvilken dag skal den gælde?',
    noDay: 'Skriv en dato, for eksempel 1. januar 2027.',
    made: (choices: number) =>
      `Standarden er klar til at skrive videre på. Der er ${choices} valg at træffe; de står på linjer med VÆLG. F8 går til det næste fund.`,
    show: 'Vis borgertekst',
    noAnswer: 'Sprogserveren svarer ikke, så der er ikke skrevet nogen standard.',
    notWritten: (file: string) => `${file} kunne ikke skrives. Er mappen skrivebeskyttet?`,
  },
  en: {
    title: 'New standard',
    provision: 'Which provision? Type for example § 85 or a word from its title',
    typed: (words: string) => `Use “${words}”`,
    municipality: 'Which municipality is the standard for?',
    noMunicipality: 'Type the name of the municipality.',
    name: 'What shall the standard be called?',
    noName: 'Type what the standard shall be called.',
    from: 'From which day shall it be valid?',
    noDay: 'Type a date, for example 1 January 2027.',
    made: (choices: number) =>
      `The standard is ready to go on with. There are ${choices} choices to make, on lines with VÆLG. F8 goes to the next finding.`,
    show: 'Show citizen text',
    noAnswer: 'The language server does not answer, so no standard was written.',
    notWritten: (file: string) => `${file} could not be written. Is the folder read-only?`,
  },
} as const;

export type NewStandardTexts = (typeof newStandardTexts)['da' | 'en'];
