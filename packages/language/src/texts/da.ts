import type { Texts } from './texts.ts';

const meant = (suggestion: string | undefined) => (suggestion ? ` Mente du »${suggestion}«?` : '');
const forExample = (example: string | undefined) => (example ? ` Skriv for eksempel: ${example}` : '');

/** "linje 4, 5 og 9"; a long run is counted. */
function lineList(lines: readonly number[]): string {
  if (lines.length > 4) return `${lines.length} linjer mere, til og med linje ${lines[lines.length - 1]}`;
  return `linje ${[lines.slice(0, -1).join(', '), lines[lines.length - 1]].filter(Boolean).join(' og ')}`;
}

export const da: Texts = {
  issue: {
    nearHeading: (written, suggestion) =>
      `Overskriften »${written}« findes ikke.${meant(suggestion)} Afsnittet er læst, som om der stod »${suggestion}«.`,
    unknownHeading: (written) =>
      written
        ? `Overskriften »${written}« findes ikke. Et afsnit med din egen overskrift skriver du som: Om "${written}"`
        : 'Her mangler overskriften. Skriv den efter havelågerne, for eksempel: ## Målgruppe',
    headingMarks: (written, suggestion) =>
      `Overskriften »${written}« skal begynde med ${suggestion} og et mellemrum. Den er læst, som om der stod ${suggestion}.`,
    headingWords: (written, suggestion) =>
      written
        ? `Jeg forstår ikke »${written}« i overskriften.${meant(suggestion)}`
        : `Der mangler noget i overskriften. Skriv: ${suggestion}`,
    titleKind: (_written, suggestion) =>
      `Titlen siger ikke, hvad filen er. Den er læst, som om den begyndte med: # ${suggestion}`,
    nearKey: (written, suggestion) =>
      `»${written}:« findes ikke.${meant(suggestion)} Linjen er læst, som om der stod »${suggestion}:«.`,
    unknownKey: (written) =>
      `»${written}:« findes ikke, så linjen er ikke læst. Er det tekst til borgeren, så begynd linjen med »>«.`,
    plainLine: () =>
      'Linjen er hverken en overskrift (#), en oplysning (nøgle: værdi), et punkt (-) eller tekst til borgeren (>). Den er læst som tekst til borgeren.',
    longLine: (letters) =>
      `Linjen er på ${letters} tegn, og så lange linjer er ikke læst. Del den op, så hver linje er på højst 4000 tegn.`,
    tangledLine: () => 'Der står »ikke« så mange gange, at linjen ikke er læst. Skriv den om, så den kan forstås.',
    secondTitle: (written) =>
      `Filen har allerede en titel, så »${written}« er ikke læst som en. Er det et afsnit, så skriv to havelåger: ## ${written}`,
  },
  problem: {
    titleMissing: () => 'Filen mangler en titel. Begynd med for eksempel: # Kvalitetsstandard "Tidlig støtte"',
    misplacedKey: (written, place) =>
      `»${written}:« hører ikke hjemme ${place ? `under »${place}«` : 'her'}, så linjen er ikke læst.`,
    misplacedHeading: (written) =>
      `Afsnittet »${written}« hører ikke hjemme her. Er det teksten, du vil have med, så kald det: Om "${written}"`,
    duplicateKey: (written) => `»${written}:« står her for anden gang. Kun den første linje gælder. Slet den ene.`,
    duplicateHeading: (written) => `Afsnittet »${written}« står her for anden gang. De to er læst som ét. Saml dem.`,
    bulletWithoutPlace: (_written, place) =>
      `${place ? `Under »${place}«` : 'Her'} kan der ikke stå punkter. Skriv det som tekst med »>« foran.`,
    sourceMissing: () =>
      'Reglen mangler en kilde og er derfor ikke med. Skriv på næste linje for eksempel: kilde: lov, stk. 1',
    attachmentWithoutBullet: (written) =>
      `»${written}:« hører til punktet eller reglen ovenover, men der er ikke noget.`,
    invalidDate: (written) => `Datoen »${written}« findes ikke.`,
    undatedEvent: () => 'Her skal der stå en dag først. Skriv for eksempel: - 14. maj 2025: dialogmøde med brugere',
    unknownBasis: (written) =>
      `»${written}« er hverken en lov, en bekendtgørelse, en vejledning, et cirkulære eller en principmeddelelse. Skriv for eksempel »vejledning nr. 9935 om …«.`,
    noCondition: (written) =>
      `Jeg forstår ikke »${written}« som betingelse. Er det hjælp, som man får, så skriv »modtager hjælp efter ${written}«.`,
    noReference: (written) =>
      `Jeg forstår ikke »${written}«. Her kan der stå en henvisning, for eksempel: - serviceloven § 82 c`,
    noEntry: (written, place) =>
      place === 'ord'
        ? `Jeg forstår ikke »${written}«. Skriv ordet, et kolon og forklaringen, for eksempel: - VUM: Voksenudredningsmetoden`
        : `Jeg forstår ikke »${written}«. Skriv for eksempel: - "For ung": alder 17 år, [angst] → ikke berettiget`,
    codeOutsideTable: () =>
      'En kodeliste er en tabel. Skriv koden som en række, for eksempel: | 1 | Ensomhed | [social isolation] |',
    emptyValue: (written) => `Der mangler noget efter »${written}:«.`,
  },
  value: (written, key, example, suggestion) =>
    `Jeg forstår ikke »${written}« efter »${key}«.${meant(suggestion)}${forExample(example)}`,
  valueMissing: (key, example) => `Der mangler noget efter »${key}«.${forExample(example)}`,
  valueUnfinished: (key, written, example) =>
    `Der mangler noget efter »${written}« i linjen »${key}«.${forExample(example)}`,
  condition: (written, suggestion) =>
    `Jeg forstår ikke »${written}« som betingelse.${meant(suggestion)} Skriv et begreb i kantede parenteser, for eksempel [misbrug], eller »modtager hjælp efter serviceloven § 85«.`,
  contact: (written) =>
    `Jeg forstår ikke »${written}« i en kontakt. Skriv for eksempel: - Rådgivningshuset: telefon 70 22 22 10, for alder 18-29 år`,
  reference: (written) =>
    `Jeg forstår ikke »${written}«. Her kan der stå en henvisning, for eksempel: - serviceloven § 82 c`,
  heading: (written) =>
    `Jeg forstår ikke »${written}« i overskriften. Skriv for eksempel: ## Ydelse "Individuelt forløb" efter serviceloven § 82 b`,
  title: () => 'Filen skal begynde med en titel, for eksempel: # Kvalitetsstandard "Tidlig støtte"',
  emptyBullet: () => 'Punktet er tomt. Skriv noget efter stregen, eller slet linjen.',
  sameFor: (lines) => `Det samme gælder ${lineList(lines)}.`,
  alsoUnread: (lines) => `Derfor er ${lineList(lines)} heller ikke læst.`,
  mend: (written) => (written ? `Skriv »${written}«` : 'Slet de ord, der ikke hører til'),
  replaceWith: (suggestion) => `Ret til »${suggestion}«`,
  insertProseMark: () => 'Gør linjen til tekst for borgeren (>)',
};
