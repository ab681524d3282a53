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
  about: 'Fortæl kort, hvad hjælpen er.',
  form: 'Hvordan gives hjælpen? Skriv for eksempel »form: individuel« eller »form: gruppe«.',
  duty: (ways: readonly string[]) =>
    `Skal eller kan? Kommunen ${ways.join(', og den ')}. Skriv »kommunen: skal tilbyde« eller »kommunen: kan tilbyde«, og henvis til det stykke.`,
  duration:
    'Hvor længe kan man få hjælpen? Skriv for eksempel »varighed: højst 3 måneder« eller »varighed: ingen grænse«.',
  lengthOfCourse:
    'Loven siger, at forløbet skal have en slutning, men ikke hvor længe det må vare. De 12 uger er kun et forslag.',
  amount: 'Hvor meget hjælp kan man få? Skriv for eksempel »omfang: højst 2 timer om ugen (serviceniveau)«.',
  content: 'Skriv punkt for punkt, hvad hjælpen består af.',
  notIncluded: 'Hvad er ikke en del af hjælpen, og hvor får man det så? Slet afsnittet, hvis der ikke er noget.',
  afterwards: 'Hvad sker der, når forløbet slutter?',
  fields: 'Skriv de andre felter, I registrerer, og hvad I skal bruge dem til.',
  assessment: 'Skal kommunen bevilge hjælpen først? Skriv »visitation: ingen«, »valgfri« eller »krævet«.',
  route: 'Hvordan henvender man sig?',
  deadline: 'Skriv den frist, som kommunen har fastsat. De 8 uger er kun et forslag.',
  appeal: 'Kan man klage? Lovkataloget ved det ikke. Skriv »klageadgang: ingen« eller »klageadgang: Ankestyrelsen«.',
  appealDeadline: 'Skriv klagefristen. De 4 uger er de sædvanlige.',
  sendTo: 'Hvor sender man klagen hen?',
  fee: 'Koster det noget? Skriv for eksempel »egenbetaling: ingen« eller »egenbetaling: 120 kr. om måneden«.',
  paid: 'Hvad koster det? Skriv beløbet i stedet for »ja«.',
  delivery: 'Hvem giver hjælpen? Skriv for eksempel »leverandør: Rådgivningshuset (intern)«.',
  followUp:
    'Hvornår følger I op? Skriv for eksempel »første opfølgning: efter 3 måneder« og »derefter: én gang om året«.',
  mustContain: (items: readonly string[], source: string) =>
    `Standarden skal fortælle om alt dette: ${items.join(' · ')}. Det står i ${source}. Har I det hele med?`,
  contact: 'Hvem kan man ringe eller skrive til? Skriv et punkt med navn og telefon.',
  /** A line that rests on a weak source. */
  confirm: (lines: string, source: string) => `Passer ${lines} hos jer? Kilden er ${source}.`,
};
