/** What in a standard shows that it has one of the items that the law asks for. */
export interface Evidence {
  /** Parts of the model, of the standard as a whole or of one of its services: `economy.freeChoice`. */
  readonly parts: readonly string[];
  /** Words, or beginnings of words, anywhere in its text or headings. */
  readonly words: readonly string[];
}

/**
 * Item as the law files name it → what shows that it is there. One piece of evidence is enough: the rule asks whether a thing is
 * mentioned at all, not whether it is mentioned well. An item that is not listed here is looked for under its headings in the law
 * file, and by its own words.
 */
export const evidence: Readonly<Record<string, Evidence>> = {
  // Treatment of drug abuse (SEL § 101): bekendtgørelse nr. 1477 of 2019, § 4, nr. 1-15.
  'opgaver og forpligtelser': { parts: ['extent.duty', 'purpose', 'content'], words: ['opgave', 'forpligt'] },
  målgruppe: { parts: ['targetGroup', 'conditions'], words: ['målgruppe'] },
  'overordnede mål og værdier': { parts: ['goals', 'purpose'], words: ['værdi'] },
  'organisation og typer af tilbud': { parts: ['delivery', 'extent.forms'], words: ['organiser'] },
  visitation: { parts: ['access.assessment', 'access.decision'], words: ['visit'] },
  behandlingsgaranti: { parts: [], words: ['behandlingsgaranti', 'garanti', '14 dage', 'fjorten dage'] },
  'frit valg': { parts: ['economy.freeChoice'], words: ['frit valg', 'selv vælge'] },
  'behandlingsplan og opfølgning': { parts: ['followUp'], words: ['behandlingsplan'] },
  'mål for handleplaner': { parts: ['followUp.plan'], words: ['handleplan', 'behandlingsplan'] },
  'inddragelse af brugerne': {
    parts: [],
    words: [
      'inddrag',
      'brugerråd',
      'pårørenderåd',
      'medindflydelse',
      'medbestem',
      'sammen med dig',
      'sammen med borgeren',
    ],
  },
  'betaling for kost og logi': { parts: ['economy.prices'], words: ['kost', 'logi', 'måltid'] },
  'sagsbehandling og klage': { parts: ['appeal'], words: ['klage'] },
  'personalets kvalifikationer': { parts: [], words: ['uddann', 'kvalifikation', 'kompetence', 'efteruddan'] },
  'overvågning af kvaliteten': {
    parts: ['goals'],
    words: ['monitor', 'tilsyn', 'overvåg', 'evaluer', 'måler', 'statistik', 'registrer'],
  },
  'retningslinjer for gavekort': { parts: [], words: ['gavekort'] },
  // Help at home (SEL §§ 83, 83 a, 86): bekendtgørelse nr. 1575 of 2014, § 1, stk. 2 and 3.
  'generel information til borgeren': { parts: ['contacts', 'access', 'content'], words: ['information'] },
  indhold: { parts: ['content', 'packages'], words: [] },
  omfang: { parts: ['extent.amounts', 'extent.duration', 'packages'], words: ['omfang'] },
  udførelse: { parts: ['delivery', 'extent.place', 'extent.hours'], words: ['leverandør', 'udfør'] },
  'operationelle mål': { parts: ['goals'], words: ['kvalitetsmål', 'målet er', 'målene er'] },
  'opfølgning på målene': { parts: ['goals.every', 'goals.indicator', 'followUp'], words: ['følger op', 'opfølgning'] },
};
