/** Where one of the 54 things that real standards say stands in a text of our own, and what the model holds at that line. */
export interface ConstructPlace {
  /** In the survey's list; see constructs.ts of the language. */
  readonly number: number;
  /** A file in examples/, or a page in docs/sprog. */
  readonly file: string;
  /** A whole line of it. */
  readonly line: string;
  /** Part of something in the model that stands on that line; of a list, each part is somewhere in it. */
  readonly holds: object;
}

const ref = (id: string) => ({ id });

/** Number, file, line, what the model holds. */
const places: readonly (readonly [number, string, string, object])[] = [
  [1, 'ledsageordning', 'kommune: Lindøse Kommune', { text: 'Lindøse Kommune' }],
  [1, 'ledsageordning', 'sagsnummer: 25/05101', { text: '25/05101' }],
  [2, 'ledsageordning', 'indstillet af: Social- og Sundhedsudvalget', { text: 'Social- og Sundhedsudvalget' }],
  [2, 'ledsageordning', 'vedtaget: 16. december 2025 af Byrådet', { date: { iso: '2025-12-16' }, by: 'Byrådet' }],
  [
    3,
    'ledsageordning',
    '- 9. september 2025: sendt i høring i Handicaprådet',
    { date: { iso: '2025-09-09' }, text: 'sendt i høring i Handicaprådet' },
  ],
  [4, 'praktisk-hjaelp-og-pleje', 'gælder: i 2026', { from: { iso: '2026-01-01' }, to: { iso: '2026-12-31' } }],
  [4, 'ledsageordning', 'opdateret: november 2025', { date: { iso: '2025-11-01', precision: 'month' } }],
  [5, 'paa-ti-minutter.md', 'status: udkast', { status: 'draft' }],
  [6, 'ledsageordning', 'version: 3', { text: '3' }],
  [6, 'ledsageordning', 'erstatter: Ledsagelse, version 2', { text: 'Ledsagelse, version 2' }],
  [7, 'ledsageordning', 'revideres: én gang i hver valgperiode', { every: 'electionPeriod' }],
  [8, 'ledsageordning', 'tekstblok: Sammen om sagen', { text: 'Sammen om sagen' }],
  [8, 'faelles-regler', 'fælles for: alle standarder', { standards: [] }],
  [
    9,
    'aktivitets-og-samvaerstilbud',
    '## Ydelse "Plads i dagtilbud" efter serviceloven § 104',
    { provisions: [ref('serviceloven § 104')], appeal: { instance: { to: 'ankestyrelsen' } }, followUp: {} },
  ],
  [
    9,
    'traening',
    '## Ydelse "Vedligeholdende træning" efter serviceloven § 86, stk. 2',
    { purpose: { effects: [{ effect: 'maintain' }] }, extent: { duration: { kind: 'unlimited' } } },
  ],
  [
    10,
    'botilbud',
    '## Ydelse "Støtte i en almen handicapbolig" efter serviceloven § 85 og almenboligloven § 105',
    { provisions: [ref('serviceloven § 85'), { law: 'almenboligloven', section: '105' }] },
  ],
  [
    11,
    'mentor',
    '## Ydelse "Mentor" efter lov om en aktiv beskæftigelsesindsats § 167',
    { provisions: [ref('beskæftigelsesindsatsloven § 167')] },
  ],
  [
    12,
    'traening',
    '## Ydelse "Genoptræning" efter serviceloven § 86, stk. 1',
    { provisions: [{ section: '86', subsection: 1 }], targetGroup: { age: { age: { from: 18 } } } },
  ],
  [
    13,
    'aktivitets-og-samvaerstilbud',
    '- serviceloven § 82 c',
    { provisions: [ref('serviceloven § 82 c')], reason: {} },
  ],
  [14, 'krisecenter', '- Aktiviteter for børnene (serviceniveau)', { mark: 'serviceLevel' }],
  [14, 'krisecenter', '- Vurdering af, om du er i fare, når du går ud (faglig praksis)', { mark: 'practice' }],
  [
    15,
    'ledsageordning',
    'citat fra: serviceloven § 97',
    { provisions: [ref('serviceloven § 97')], prose: [{ text: '15 timers ledsagelse om måneden' }] },
  ],
  [16, 'stofmisbrugsbehandling', '## Om "Værdier i behandlingen"', { title: 'Værdier i behandlingen' }],
  [
    17,
    'praktisk-hjaelp-og-pleje',
    '- [omfattet af ældreloven]',
    { condition: { term: 'omfattet af ældreloven' }, reason: {}, unless: { kind: 'grantedBefore' } },
  ],
  [
    17,
    'afloesning-og-aflastning',
    'gælder: fra 1. juli 2026 til og med 31. december 2029',
    { from: { iso: '2026-07-01' } },
  ],
  [18, 'afloesning-og-aflastning', '## Formål', { logic: 'any', items: [{ text: 'At du kan holde ferie' }] }],
  [
    19,
    'ledsageordning',
    '- [kan selv bede om ledsagelse]',
    { kind: 'all', of: [{ term: 'behov for ledsagelse' }, { term: 'kan selv bede om ledsagelse' }] },
  ],
  [
    20,
    'krisecenter',
    '-- [vold i nære relationer]',
    { kind: 'any', of: [{ term: 'vold i nære relationer' }, { term: 'trusler om vold' }] },
  ],
  [
    21,
    'kontant-tilskud',
    '- modtager ikke hjælp efter serviceloven § 96 til samme behov',
    { kind: 'not', of: { kind: 'receives', sameNeed: true } },
  ],
  [
    22,
    'aflastning-boern',
    '- samtykker, hvis alder 15-17 år',
    { kind: 'onlyIf', condition: { what: 'consents' }, when: { age: { from: 15, to: 17 } } },
  ],
  [23, 'ungestoette', 'alder: 18-22 år', { age: { from: 18, to: 22 } }],
  [
    24,
    'ledsageordning',
    '-- alder fra 18 år til folkepensionsalderen, dog mindst 67 år',
    { kind: 'age', age: { from: 18, to: 'pensionAge', pensionFloor: 67 } },
  ],
  [
    25,
    'ledsageordning',
    '-- fik hjælpen bevilget før folkepensionsalderen',
    { kind: 'grantedBefore', before: { age: 'pensionAge' } },
  ],
  [26, 'praktisk-hjaelp-og-pleje', '- bor i kommunen', { what: 'livesInMunicipality' }],
  [26, 'krisecenter', '- har lovligt ophold', { what: 'staysLawfully' }],
  [
    27,
    'praktisk-hjaelp-og-pleje',
    '- niveau 2-4 på [funktionsniveau]',
    { kind: 'level', scale: 'funktionsniveau', from: '2', to: '4' },
  ],
  [
    28,
    'grupper-pakker-og-tabeller.md',
    '## Gruppe "Unge"',
    { targetGroup: { age: {} }, content: { items: [{ text: 'Hjælp til at komme i gang med en uddannelse' }] } },
  ],
  [
    28,
    'opsoegende-kontaktperson',
    '## Gruppe "Mennesker på gaden"',
    { contact: { text: 'gadeplansmedarbejderen, telefon 05 44 10 41' } },
  ],
  [29, 'afloesning-og-aflastning', 'rang: primær', { rank: 'primary' }],
  [
    29,
    'akuttilbud',
    'pårørende: kan ringe og få råd, når de er bekymrede',
    { text: 'kan ringe og få råd, når de er bekymrede' },
  ],
  [30, 'afloesning-og-aflastning', 'læser: den pårørende', { reader: 'relative' }],
  [30, 'aflastning-boern', 'læser: forælderen', { reader: 'parent' }],
  [
    31,
    'ledsageordning',
    '- [behov for socialpædagogik undervejs]',
    { referTo: { provisions: [ref('serviceloven § 85')] }, reason: {} },
  ],
  [
    32,
    'ledsageordning',
    '- modtager hjælp efter serviceloven § 98 til samme behov',
    { unless: { kind: 'all', of: [{ kind: 'inTargetGroup' }, { kind: 'not' }] } },
  ],
  [
    32,
    'praktisk-hjaelp-og-pleje',
    '- Rengøring af køleskab og fryser',
    { unless: { term: 'synsnedsættelse' }, reason: {} },
  ],
  [
    33,
    'praktisk-hjaelp-og-pleje',
    'husstanden hjælper til: ægtefælle, samlever, børn fyldt 15 år',
    { members: [{ name: 'børn', age: { from: 15 } }] },
  ],
  [
    33,
    'afloesning-og-aflastning',
    '- den pårørende er i arbejde',
    { kind: 'otherPerson', whom: 'carer', not: false, condition: { what: 'works' } },
  ],
  [34, 'botilbud', '- serviceloven § 110', { provisions: [ref('serviceloven § 110')], reason: {} }],
  [35, 'praktisk-hjaelp-og-pleje', '### Indhold, udtømmende', { completeness: 'closed' }],
  [35, 'ledsageordning', '### Indhold, blandt andet', { completeness: 'open' }],
  [36, 'ledsageordning', '- Personlig pleje', { provisions: [ref('serviceloven § 83')] }],
  [
    37,
    'aktivitets-og-samvaerstilbud',
    '#### Køkken',
    { name: 'Køkken', items: [{ text: 'Madlavning, indkøb og oprydning' }] },
  ],
  [
    38,
    'praktisk-hjaelp-og-pleje',
    '| A2 | Rengøring | hver 2. uge | højst 60 minutter |',
    { cells: [{ text: 'A2' }, { limit: { bound: 'atMost', quantity: { amount: 60, unit: 'minute' } } }] },
  ],
  [
    39,
    'aflastning-boern',
    '| 6-9 år | højst 8 overnatninger om måneden (som udgangspunkt) |',
    { cells: [{ limit: { quantity: { amount: 8, unit: 'night' }, per: 'month', strength: 'asARule' } }] },
  ],
  [40, 'ledsageordning', 'omfang: 15 timer om måneden (lov)', { quantity: { amount: 15, unit: 'hour' }, per: 'month' }],
  [40, 'ledsageordning', 'opsparing: højst 6 måneder (lov)', { limit: { quantity: { amount: 6, unit: 'month' } } }],
  [40, 'aflastning-boern', 'pulje: 5 overnatninger om året', { limit: { quantity: { amount: 5 }, per: 'year' } }],
  [
    41,
    'tidlig-stoette-rettet',
    'varighed: højst 6 måneder (lov)',
    { kind: 'limit', limit: { bound: 'atMost', strength: 'law' } },
  ],
  [
    41,
    'tidlig-stoette-rettet',
    'varighed: højst 6 måneder (serviceniveau)',
    { kind: 'limit', limit: { strength: 'serviceLevel' } },
  ],
  [
    42,
    'praktisk-hjaelp-og-pleje',
    'forlængelse: mulig når du er tæt på at nå dit mål',
    { allowed: true, when: 'du er tæt på at nå dit mål' },
  ],
  [42, 'mentor', 'gentagelse: kan fornyes', { rule: 'renewable' }],
  [43, 'afloesning-og-aflastning', 'omfang: højst 21 dage om året (serviceniveau)', { per: 'year' }],
  [43, 'afloesning-og-aflastning', 'omfang: højst 14 dage i træk (serviceniveau)', { per: 'occasion' }],
  [44, 'afloesning-og-aflastning', 'omfang: 1 uge ad gangen (typisk)', { strength: 'typically' }],
  [44, 'aflastning-boern', 'omfang: højst 7 overnatninger i træk (i særlige tilfælde)', { strength: 'exceptionally' }],
  [
    44,
    'afloesning-og-aflastning',
    '- niveau 3-4 på [funktionsniveau] (typisk)',
    { kind: 'usual', strength: 'typically', condition: { kind: 'level' } },
  ],
  [45, 'akuttilbud', 'form: akut, telefonisk og ophold', { of: ['acute', 'phone', 'stay'] }],
  [45, 'aktivitets-og-samvaerstilbud', 'form: gruppe, ikke i hjemmet', { of: ['group'], not: ['home'] }],
  [46, 'traening', '## Forløb', { items: [{ text: 'Du træner.' }] }],
  [47, 'botilbud', 'kan kombineres med: serviceloven §§ 103 og 104', { provisions: [ref('serviceloven § 103')] }],
  [47, 'aflastning-boern', 'modregnes i: tabt arbejdsfortjeneste', { text: 'tabt arbejdsfortjeneste' }],
  [47, 'hvor-laenge-og-hvor-meget.md', 'kan ikke kombineres med: Aktivitetshuset', { text: 'Aktivitetshuset' }],
  [48, 'praktisk-hjaelp-og-pleje', 'tidspunkt: hverdage kl. 8-15', { text: 'hverdage kl. 8-15' }],
  [48, 'frivillige', 'sæson: fra 1. september til 31. maj', { from: { month: 9, day: 1 }, to: { month: 5, day: 31 } }],
  [49, 'krisecenter', 'afgøres af: lederen af krisecentret', { text: 'lederen af krisecentret' }],
  [49, 'aktivitets-og-samvaerstilbud', 'visitation: ingen', { rule: 'none' }],
  [
    50,
    'traening',
    'sagsbehandlingstid: højst 3 hverdage fra ansøgningen er modtaget, ved genoptræning',
    { limit: { quantity: { amount: 3, unit: 'workday' } }, when: 'ved genoptræning' },
  ],
  [
    50,
    'ledsageordning',
    'hjælpen begynder: senest 14 dage efter afgørelsen',
    { limit: { quantity: { amount: 14, unit: 'day' } }, startEvent: 'afgørelsen' },
  ],
  [50, 'praktisk-hjaelp-og-pleje', 'akut: straks', { atOnce: true }],
  [
    50,
    'faelles-regler',
    'ved overskridelse: skriftlig besked med ny dato, inden fristen udløber',
    { beforeExpiry: true },
  ],
  [
    51,
    'botilbud',
    'klageadgang: beboerklagenævnet for almenboligloven § 105, når det handler om lejen',
    { to: 'other', name: 'beboerklagenævnet', nuance: 'når det handler om lejen', provisions: [{ section: '105' }] },
  ],
  [51, 'krisecenter', 'hvem kan klage: du selv, også hvis du er anonym', { text: 'du selv, også hvis du er anonym' }],
  [52, 'ledsageordning', 'leverandør: Lindøse Ledsagerkorps (intern)', { kind: 'internal' }],
  [52, 'praktisk-hjaelp-og-pleje', 'frit valg: ja, med fritvalgsbevis', { offered: true, how: 'med fritvalgsbevis' }],
  [
    53,
    'praktisk-hjaelp-og-pleje',
    'loft: 4.260 kr. om måneden i 2026 for fuld kost',
    { kind: 'cap', amount: { amount: 4260, per: 'month' }, year: 2026, item: 'fuld kost' },
  ],
  [
    53,
    'ledsageordning',
    'betaler selv: dine egne billetter og din egen mad',
    { text: 'dine egne billetter og din egen mad' },
  ],
  [54, 'ledsageordning', 'målet er: mindst 85 procent', { bound: 'atLeast', percent: 85 }],
  [54, 'ledsageordning', 'derefter: én gang om året (som udgangspunkt)', { every: { amount: 1, unit: 'year' } }],
  [54, 'ledsageordning', '### Dit ansvar', { items: [{ text: 'Du aftaler selv tid og sted med din ledsager.' }] }],
];

export const constructPlaces: readonly ConstructPlace[] = places.map(([number, name, line, holds]) => ({
  number,
  file: name.endsWith('.md')
    ? `docs/sprog/${name}`
    : name.endsWith('-rettet')
      ? `examples/lindoese-rettet/${name.replace(/-rettet$/, '')}.kvast`
      : `examples/lindoese-katalog/${name}.kvast`,
  line,
  holds,
}));
