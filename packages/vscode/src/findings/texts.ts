/** What the list of findings says, in each language. */
export const findingsTexts = {
  da: {
    error: 'Fejl',
    warning: 'Spørg en jurist',
    info: 'Vejledning',
    errorMeans: 'Det strider mod loven eller mod standarden selv og skal rettes.',
    warningMeans: 'Det kan stride mod loven eller blive misforstået. Er I i tvivl, så spørg en jurist.',
    infoMeans: 'Gode råd, og det, der bygger på en kilde, som ikke er sikker nok til at kalde det en fejl.',
    noAuthority: 'Uden bestemmelse',
    line: (file: string, line: number) => `${file}, linje ${line}`,
    strength: {
      statute: 'lov',
      preparatoryWork: 'forarbejder',
      practice: 'praksis',
      guidance: 'vejledning',
      unverified: 'ikke bekræftet',
    },
    badge: (errors: number) => (errors === 1 ? '1 fejl i standarderne' : `${errors} fejl i standarderne`),
  },
  en: {
    error: 'Errors',
    warning: 'Ask a lawyer',
    info: 'Guidance',
    errorMeans: 'It is against the law or against the standard itself, and must be mended.',
    warningMeans: 'It may be against the law or be misunderstood. Where in doubt, ask a lawyer.',
    infoMeans: 'Advice, and what rests on a source that is not certain enough to call it an error.',
    noAuthority: 'Without a provision',
    line: (file: string, line: number) => `${file}, line ${line}`,
    strength: {
      statute: 'statute',
      preparatoryWork: 'preparatory work',
      practice: 'practice',
      guidance: 'guidance',
      unverified: 'not confirmed',
    },
    badge: (errors: number) => (errors === 1 ? '1 error in the standards' : `${errors} errors in the standards`),
  },
} as const;
