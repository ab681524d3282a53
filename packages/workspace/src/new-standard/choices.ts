/**
 * What a new standard leaves to the municipality, as it stands in the file until it is chosen: the rule udkast/valg-mangler
 * lists every line that begins with the mark. A standard is Danish whatever language Kvast speaks to its user in.
 */
const MARK = 'VÆLG:';

/** A value or bullet that is still to be written. */
export function chosenLater(words: string): string {
  return `${MARK} ${words}`;
}

/** How many choices a text leaves open. */
export function countMarked(text: string): number {
  return text.split(MARK).length - 1;
}

export const choices = {
  purpose: 'Skriv med jeres egne ord, hvad hjælpen skal føre til.',
  age: 'Hvor gammel skal man være? Skriv for eksempel »alder: fyldt 18 år«.',
  targetGroup: 'Hvem kan få hjælpen? Skriv »mindst ét af:« og et punkt for hver slags behov.',
  moreTargetGroups: (place: string) =>
    `Bestemmelsen har også en anden målgruppe (${place}). Skal standarden gælde for den, så skriv den i en ydelse for sig selv.`,
  exclusions: 'Hvem kan ikke få hjælpen, og hvor henviser I dem hen? Slet afsnittet, hvis der ikke er nogen.',
  moreExclusions: 'Er der andre, der ikke kan få hjælpen, og hvor henviser I dem hen?',
  about: 'Fortæl kort, hvad hjælpen er.',
  form: 'Hvordan gives hjælpen? Skriv for eksempel »form: individuel« eller »form: gruppe«.',
  duty: (ways: readonly string[]) =>
    `Skal eller kan? Kommunen ${ways.join(', og den ')}. Skriv »kommunen: skal tilbyde« eller »kommunen: kan tilbyde«, og henvis til det stykke.`,
  dutyUnknown:
    'Skal eller kan? Lovkataloget ved det ikke. Skriv »kommunen: skal tilbyde« eller »kommunen: kan tilbyde«.',
  situation: (when: string, rule: string) =>
    `Loven har en særlig regel, når ${when}: ${rule}. Gælder standarden også dem, så skriv den i en ydelse for sig selv.`,
  duration:
    'Hvor længe kan man få hjælpen? Skriv for eksempel »varighed: højst 3 måneder« eller »varighed: ingen grænse«.',
  lengthOfCourse:
    'Loven siger, at forløbet skal have en slutning, men ikke hvor længe det må vare. De 12 uger er kun et forslag.',
  amount: 'Hvor meget hjælp kan man få? Skriv for eksempel »omfang: højst 2 timer om ugen (serviceniveau)«.',
  content: 'Skriv punkt for punkt, hvad hjælpen består af.',
  moreContent: 'Hvad består hjælpen ellers af? Skriv det punkt for punkt.',
  notIncluded: 'Hvad er ikke en del af hjælpen, og hvor får man det så? Slet afsnittet, hvis der ikke er noget.',
  afterwards: 'Hvad sker der, når forløbet slutter?',
  fields: 'Skriv de andre felter, I registrerer, og hvad I skal bruge dem til.',
  assessment: 'Skal kommunen bevilge hjælpen først? Skriv »visitation: ingen«, »valgfri« eller »krævet«.',
  route: 'Hvordan henvender man sig?',
  deadline: 'Skriv den frist, som kommunen har fastsat. De 8 uger er kun et forslag.',
  deadlineBeforeStart: (start: string) =>
    `Skriv den frist, som kommunen har fastsat. Den kan ikke være længere end ${start}, for så skal hjælpen begynde.`,
  appeal: 'Kan man klage? Lovkataloget ved det ikke. Skriv »klageadgang: ingen« eller »klageadgang: Ankestyrelsen«.',
  appealDeadline: 'Hvad er klagefristen? Skriv for eksempel »klagefrist: 4 uger«.',
  sendTo: 'Hvor sender man klagen hen?',
  fee: 'Koster det noget? Skriv for eksempel »egenbetaling: ingen« eller »egenbetaling: 120 kr. om måneden«.',
  paid: 'Hvad koster det? Skriv beløbet i stedet for »ja«.',
  delivery: 'Hvem giver hjælpen? Skriv for eksempel »leverandør: Rådgivningshuset (intern)«.',
  followUp:
    'Hvornår følger I op? Skriv for eksempel »første opfølgning: efter 3 måneder« og »derefter: én gang om året«.',
  goals: 'Hvilke mål har I for hjælpen, og hvordan måler I dem?',
  mustContain: (items: readonly string[], source: string) =>
    `Standarden skal fortælle om alt dette: ${items.join(' · ')}. Det står i ${source}. Har I det hele med?`,
  contact: 'Hvem kan man ringe eller skrive til? Skriv et punkt med navn og telefon.',
  /** A line that rests on a weak source. */
  confirm: (lines: string, source: string) => `Passer ${lines} hos jer? Kilden er ${source}.`,
};
