import type { Period } from '@kvast/model/time';
import { andList } from '@kvast/rules/wording/list';
import { date, period } from '@kvast/text/danish/dates';
import { money } from '@kvast/text/danish/numbers';
import { plain } from '@kvast/text/phrase';
import type { DifferenceTexts } from './texts.ts';

export const danish: DifferenceTexts = {
  duty: { must: 'kommunen skal tilbyde hjælpen', may: 'kommunen kan tilbyde hjælpen' },
  unlimited: 'ingen grænse',
  repetition: {
    notForSameNeed: 'ikke igen til samme behov',
    never: 'ikke igen',
    allowed: 'kan gives igen',
    renewable: 'kan fornyes',
  },
  assessment: { none: 'ingen visitation', required: 'kræver visitation', optional: 'visitation er valgfri' },
  atOnce: 'straks',
  fee: (free, amount) => (free ? 'gratis' : amount ? money(amount) : 'borgeren betaler'),
  appeal: ({ to, name }) =>
    to === 'none' ? 'ingen klageadgang' : to === 'ankestyrelsen' ? 'Ankestyrelsen' : (name ?? 'en anden myndighed'),
  yes: 'ja',
  no: 'nej',
  anonymity: {
    never: 'aldrig anonym',
    always: 'altid anonym',
    citizenChooses: 'borgeren vælger',
    byContactForm: 'efter kontaktform',
  },

  subjects: {
    duty: 'Kommunens pligt',
    duration: 'Varighed',
    amount: 'Omfang',
    repetition: 'Et forløb til',
    assessment: 'Visitation',
    deadline: 'Sagsbehandlingstid',
    start: 'Hjælpen begynder',
    fee: 'Egenbetaling',
    appeal: 'Klage',
    freeChoice: 'Frit valg',
    anonymity: 'Anonymitet',
  },
  effects: { better: 'bedre for borgeren', worse: 'ringere for borgeren', different: '' },
  unsaid: 'ikke nævnt',
  turn: (subject, before, now, effect) => `${subject}: ${before} → ${now}${effect && ` (${effect})`}.`,

  label: 'Hvad ændrer sig',
  title: (before, now) => `Fra ${before} til ${now}`,
  summary: (changed, added, gone, unchanged) =>
    `${andList(
      [
        `${changed} ${changed === 1 ? 'standard er ændret' : 'standarder er ændret'}`,
        ...(added > 0 ? [`${added} er ${added === 1 ? 'ny' : 'nye'}`] : []),
        ...(gone > 0 ? [`${gone} er væk`] : []),
        ...(unchanged > 0 ? [`${unchanged} siger det samme som før`] : []),
      ],
      'da',
    )}.`,
  nothing: 'De to udgaver siger det samme.',
  kind: (kind, title) => (kind === 'changed' ? title : `${title} (${kind === 'new' ? 'ny' : 'væk'})`),
  retitled: (before) => `Standarden hed før »${before}«.`,
  forCitizens: 'Det betyder det for borgeren',
  inWords: 'Det står der',
  columns: ['Afsnit', 'Før', 'Nu'],
  asLaw: 'Det betyder det juridisk',
  inRegistration: 'Det betyder det for registreringen',
  service: (kind, name) => (kind === 'changed' ? name : `${name} (${kind === 'new' ? 'ny ydelse' : 'ydelsen er væk'})`),
  renamed: (before) => `Ydelsen hed før »${before}«.`,
  gains: {
    changed: (citizen) => `Flere er omfattet. Et eksempel: ${citizen} er nu i målgruppen.`,
    new: (citizen) => `Et eksempel på målgruppen: ${citizen}.`,
    gone: (citizen) => `${citizen} er nu i målgruppen.`,
  },
  loses: {
    changed: (citizen) => `Nogle er ikke længere omfattet. Et eksempel: ${citizen} er ikke længere i målgruppen.`,
    new: (citizen) => `${citizen} er ikke længere i målgruppen.`,
    gone: (citizen) => `Et eksempel på, hvem der har kunnet få hjælpen: ${citizen}.`,
  },
  unsure: 'Om flere eller færre er omfattet, kan Kvast ikke afgøre sikkert ud fra teksten. Læs målgruppen igennem.',
  provisions: (service, added, removed) =>
    `${service} ${andList(
      [
        ...(added.length > 0 ? [`hviler nu også på ${andList(added, 'da')}`] : []),
        ...(removed.length > 0 ? [`hviler ikke længere på ${andList(removed, 'da')}`] : []),
      ],
      'da',
    )}.`,
  valid: (before, now) => `Standarden gjaldt ${days(before)}. Den nye udgave gælder ${days(now)}.`,
  begins: (severity, message, line) => `Nyt fund (${severity}, linje ${line}): ${message}`,
  ends: (severity, message) => `Rettet (${severity}): ${message}`,
  severities: { error: 'fejl', warning: 'advarsel', info: 'råd' },
  breaks: 'Bryder registreringer, der er i gang: ',
  footer: 'Om sammenligningen',
  about: (before, now, day) =>
    `Kvast har sammenlignet ${before} med ${now} efter loven pr. ${plain(date({ iso: day, precision: 'day' }))}. Sammenligningen er en hjælp til at læse ændringerne og er ikke juridisk rådgivning.`,
  page: { contents: 'Indhold', skipToText: 'Gå til teksten', page: 'Side', of: 'af' },
};

function days(valid: Period | undefined): string {
  const said = valid && period(valid);
  return said ? plain(said) : 'uden angivne datoer';
}
