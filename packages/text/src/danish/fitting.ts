import { type Phrase, phrase, plain } from '../phrase.ts';
import { and } from './lists.ts';
import type { Reader, Voice } from './voice.ts';

/** Readers who are themselves the citizen that the help is for. */
const OWN_NEED: ReadonlySet<Reader> = new Set(['citizen', 'youngPerson']);

/** What writers let belong to the citizen in a few words of a key, and its gender. */
const BELONGINGS: Record<string, 'common' | 'neuter' | 'plural'> = {
  værge: 'common',
  læge: 'common',
  familie: 'common',
  partner: 'common',
  ægtefælle: 'common',
  kontaktperson: 'common',
  sagsbehandler: 'common',
  samtykke: 'neuter',
  netværk: 'neuter',
  botilbud: 'neuter',
  pårørende: 'plural',
  forældre: 'plural',
  børn: 'plural',
};

/**
 * The writer's few words after a key, made to fit the voice: "borgerens værge" is "din værge" to the citizen.
 * Prose stands as it is written; this is for words inside our own sentences.
 * @param role which "borgeren" becomes: "du" before a verb, "dig" after one
 */
export function addressed(text: string, voice: Voice, role: 'subject' | 'object'): string {
  const spoken = role === 'subject' ? text.replace(/^(du|dig)(?= selv| eller| og|,|$)/i, voice.subject) : text;
  if (voice.form !== 'du') return spoken;
  if (!OWN_NEED.has(voice.reader))
    return spoken
      .replaceAll(/\bborgerens\b/gi, voice.person.possessive('common'))
      .replace(/^borgeren(?= |$)/i, role === 'subject' ? voice.person.subject : voice.person.object);
  return spoken
    .replaceAll(/\bborgerens (\p{L}+)/giu, (whole, noun: string) => {
      const gender = BELONGINGS[noun.toLowerCase()];
      return gender ? `${voice.possessive(gender)} ${noun}` : whole;
    })
    .replace(/^borgeren(?= |$)/i, role === 'subject' ? voice.subject : voice.object);
}

/** Does the writer mean the reader: "du", "borgeren", and to parents "jer"? */
export function isReader(who: string, voice: Voice): boolean {
  const name = who.trim().toLowerCase();
  if (['du', 'dig', 'jer', 'i'].includes(name)) return true;
  if (name === 'borgeren') return OWN_NEED.has(voice.reader);
  if (name === 'den unge') return voice.reader === 'youngPerson';
  if (name === 'pårørende') return voice.reader === 'relative';
  return name === 'forældre' || name === 'forældrene' ? voice.reader === 'parent' : false;
}

/** Words that a sentence can go on with as they are: "med fritvalgsbevis", "ved støtte i botilbud". */
export function beginsInside(text: string): boolean {
  return /^(i|på|ved|med|for|om|efter|til|under|uden|hos|gennem|via|fra|mellem|inden)\b/i.test(text);
}

/** Words that are a sentence of their own: "du kan vælge …", "kommunen betaler …". */
export function isClause(text: string): boolean {
  return /^(du|i|vi|man|borgeren|kommunen|barnet|familien|den pårørende|den unge)\s+(\p{L}+r|kan|skal|må|vil)\b/iu.test(
    text,
  );
}

/** A subject in the writer's words takes a comma before the verb where it ends inside a clause: "den, der søger, …". */
export function closed(words: Phrase): Phrase {
  const last = /, ([^,]*)$/.exec(plain(words))?.[1];
  return last === undefined || /^(og|eller|samt) /i.test(last) ? words : phrase`${words},`;
}

/** Several such subjects, of which only the last stands before the verb. */
export function closedList(parts: readonly Phrase[]): Phrase {
  return and(parts.map((part, i) => (i === parts.length - 1 ? closed(part) : part)));
}

const REQUESTS: Record<string, string> = {
  ring: 'ringe',
  skriv: 'skrive',
  kom: 'komme',
  kontakt: 'kontakte',
  søg: 'søge',
  mød: 'møde',
  send: 'sende',
  bestil: 'bestille',
  udfyld: 'udfylde',
  sig: 'sige',
  spørg: 'spørge',
  gå: 'gå',
  brug: 'bruge',
  log: 'logge',
  book: 'booke',
  ansøg: 'ansøge',
  tal: 'tale',
  aftal: 'aftale',
  bed: 'bede',
  besøg: 'besøge',
  tag: 'tage',
};

/** Is it a request to the reader, which is a sentence as it is: "ring til Visitationen"? */
export function isRequest(text: string): boolean {
  return (/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '') in REQUESTS;
}

/** A request to the reader as what somebody else can do: "ringe eller sige det til sin rådgiver". */
export function asInfinitive(text: string): string {
  const own: Record<string, string> = { din: 'sin', dit: 'sit', dine: 'sine', dig: 'sig' };
  return text
    .replaceAll(/(^|, og |, eller |, | og | eller )(\p{L}+)/gu, (whole, before: string, word: string) => {
      const infinitive = REQUESTS[word.toLowerCase()];
      // Two requests are parted by a comma, two infinitives are not.
      return infinitive ? `${before.replace(/^, (?=og |eller )/, ' ')}${infinitive}` : whole;
    })
    .replaceAll(/(?<!\p{L})(din|dit|dine|dig)(?!\p{L})/gu, (word) => own[word] ?? word);
}

/** Is it somewhere to go, rather than something to get: "Ydelsescentret", "Borgerservice", "din læge"? */
export function isOffice(name: string): boolean {
  return /(cent(e)?ret|kontoret|afdelingen|teamet|huset|skolen|servicen?|sygehuset|hospitalet|klinikken|visitationen|ambulatoriet|lægen?|skadestuen|vagten|linjen|styrelsen|nævnet|jobcenter( \p{L}+)?)$/iu.test(
    name.trim(),
  );
}

/**
 * The writer's reason with the word order that follows "fordi": "kommunen ikke har råd"; undefined for a sentence that must stand
 * alone, such as one that begins with its verb, or with a noun that only looks like a name because it opens the sentence.
 */
export function afterBecause(text: string): string | undefined {
  if (/^(kan|skal|vil|må|har|får|er|bor|går|bliver|søger|kommer)\b/i.test(text)) return undefined;
  const opening = /^(Kommunen|Det|Den|De|Der|Hjælpen|Loven|Borgeren|Du|Vi|Man)\b/;
  if (/^\p{Lu}\p{Ll}/u.test(text) && !opening.test(text) && !/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(text)) return undefined;
  return text
    .replace(opening, (word) => word.toLowerCase())
    .replace(
      /^(\p{L}+) (har|er|kan|skal|vil|må|får|giver|tilbyder|dækker|omfatter|gælder|bliver) (ikke|altid|aldrig|også|kun|allerede)(?= )/u,
      '$1 $3 $2',
    );
}

/** A day or an event: "fra henvendelsen", "fra den dag, ansøgningen er modtaget". */
export function fromEvent(event: string): { readonly lead: string; readonly event: string } {
  const bare = event.replace(/^fra\s+/i, '');
  const clause = /\s(er|bliver|har|modtager|får|foreligger|kommer)\b/i.test(bare) && !/,/.test(bare);
  return { lead: clause && !/^(den dag|det tidspunkt)\b/i.test(bare) ? 'fra den dag, ' : 'fra ', event: bare };
}

/** Ways to meet, each with its preposition: "ved fremmøde, på telefon eller på video"; undefined where one is unknown. */
export function waysToMeet(text: string): string | undefined {
  const ways: Record<string, string> = {
    fremmøde: 'ved fremmøde',
    'personligt møde': 'ved personligt møde',
    telefon: 'på telefon',
    video: 'på video',
    sms: 'på sms',
    mail: 'på mail',
    chat: 'på chat',
  };
  let known = true;
  const said = text.split(/(, | og | eller )/).map((part, i) => {
    const way = i % 2 === 0 ? ways[part.trim().toLowerCase()] : part;
    if (way === undefined) known = false;
    return way ?? part;
  });
  return known ? said.join('') : undefined;
}
