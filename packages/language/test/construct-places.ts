/** Where one of the 54 constructs stands in a standard that a user can read. */
export interface ConstructPlace {
  readonly number: number;
  /** Below `examples/`, or a page below `docs/`. */
  readonly file: string;
  /** One line of the file that says it, without white space at its ends. */
  readonly line: string;
  /** What the model of the file holds because of that line. */
  readonly fact: object;
}

const place = (number: number, file: string, line: string, fact: object): ConstructPlace => ({
  number,
  file,
  line,
  fact,
});
const catalogue = (name: string) => `examples/lindoese-katalog/${name}.kvast`;
const relief = catalogue('afloesning-og-aflastning');
const crisis = catalogue('krisecenter');
const outreach = catalogue('opsoegende-kontaktperson');
const escort = catalogue('ledsageordning');
const treatment = catalogue('stofmisbrugsbehandling');
const practical = catalogue('praktisk-hjaelp-og-pleje');
const housing = catalogue('botilbud');
const training = catalogue('traening');
const early = 'examples/lindoese-rettet/tidlig-stoette.kvast';

export const constructPlaces: readonly ConstructPlace[] = [
  place(1, relief, 'nummer: 6', { number: { text: '6' } }),
  place(2, treatment, 'indstillet af: Social- og Sundhedsudvalget', {
    recommendedBy: { text: 'Social- og Sundhedsudvalget' },
  }),
  place(3, treatment, '- 16. december 2025: vedtaget i Byrådet', {
    date: { iso: '2025-12-16' },
    text: 'vedtaget i Byrådet',
  }),
  place(4, escort, 'opdateret: november 2025', { updated: { date: { iso: '2025-11-01', precision: 'month' } } }),
  place(5, 'docs/sprog/paa-ti-minutter.md', 'status: udkast', { status: { status: 'draft' } }),
  place(6, crisis, 'erstatter: Ophold på kvindekrisecenter, version 1', {
    replaces: { text: 'Ophold på kvindekrisecenter, version 1' },
  }),
  place(7, crisis, 'revideres: én gang i hver valgperiode', { revision: { every: 'electionPeriod' } }),
  place(8, relief, 'tekstblok: Individuel vurdering', { text: 'Individuel vurdering' }),
  place(9, early, '## Ydelse "Gruppeforløb" efter serviceloven § 82 a', {
    provisions: [{ id: 'serviceloven § 82 a' }],
    extent: {},
  }),
  place(
    10,
    'docs/sprog/hvad-hjaelpen-er.md',
    '## Ydelse "Støtte i egen bolig" efter almenboligloven § 105, stk. 2, nr. 3',
    {
      provisions: [{ law: 'almenboligloven', section: '105', subsection: 2, item: 3 }],
    },
  ),
  place(11, 'docs/sprog/hvad-hjaelpen-er.md', '- SEL §§82abd', {
    provisions: [{ section: '82 a' }, { section: '82 b' }, { section: '82 d' }],
  }),
  place(12, relief, '## Ydelse "Midlertidigt ophold" efter serviceloven § 84, stk. 2', {
    provisions: [{ subsection: 2 }],
  }),
  place(13, early, '## Fravalgt', { notChosen: [{ reason: {} }] }),
  place(14, crisis, '- At du får beskyttelse, omsorg og støtte (lov)', {
    text: 'At du får beskyttelse, omsorg og støtte',
    mark: 'law',
  }),
  place(15, escort, 'citat fra: serviceloven § 97', { quotes: [{ provisions: [{ id: 'serviceloven § 97' }] }] }),
  place(16, treatment, '## Om "Organisering"', { title: 'Organisering', prose: [{}] }),
  place(17, relief, 'gælder: fra 1. juli 2026 til og med 31. december 2029', {
    valid: { from: { iso: '2026-07-01' } },
    provisions: [{}],
  }),
  place(18, treatment, '- At du holder op med at tage stoffer', {
    logic: 'any',
    items: [{ text: 'At du holder op med at tage stoffer' }],
  }),
  place(19, outreach, '- [undgår kommunens tilbud]', {
    kind: 'all',
    of: [{ kind: 'any' }, { term: 'undgår kommunens tilbud' }],
  }),
  place(20, relief, '-- [nedsat fysisk funktionsevne]', { kind: 'any', of: [{ term: 'nedsat fysisk funktionsevne' }] }),
  place(21, 'docs/sprog/hvem-kan-faa-hjaelp.md', '- modtager ikke hjælp efter serviceloven § 96', {
    kind: 'not',
    of: { kind: 'receives' },
  }),
  place(22, outreach, '-- [særlige sociale problemer] og [hjemløshed]', {
    kind: 'all',
    of: [{ term: 'særlige sociale problemer' }, { term: 'hjemløshed' }],
  }),
  place(23, treatment, 'alder: 18-25 år', { age: { age: { from: 18, to: 25 } } }),
  place(24, escort, '-- alder fra 18 år til folkepensionsalderen, dog mindst 67 år', {
    age: { from: 18, to: 'pensionAge', pensionFloor: 67 },
  }),
  place(25, escort, '-- fik hjælpen bevilget før folkepensionsalderen', {
    kind: 'grantedBefore',
    before: { age: 'pensionAge' },
  }),
  place(26, crisis, '- har lovligt ophold', { kind: 'personal', what: 'staysLawfully' }),
  place(27, relief, '- niveau 3-4 på [funktionsniveau] (typisk)', {
    kind: 'level',
    scale: 'funktionsniveau',
    from: '3',
    to: '4',
  }),
  place(28, outreach, '## Gruppe "Mennesker på gaden"', { name: 'Mennesker på gaden', contact: {} }),
  place(29, outreach, 'rang: sekundær', { rank: { rank: 'secondary' } }),
  place(30, relief, 'læser: den pårørende', { reader: { reader: 'relative' } }),
  place(31, crisis, 'henvis til: serviceloven § 110', {
    condition: {},
    referTo: { provisions: [{ id: 'serviceloven § 110' }] },
  }),
  place(32, crisis, 'medmindre: [vold i nære relationer] eller [trusler om vold]', {
    condition: {},
    unless: { kind: 'any' },
  }),
  place(33, practical, 'husstanden hjælper til: ægtefælle, samlever, børn fyldt 15 år', {
    members: [{ name: 'ægtefælle' }, { name: 'samlever' }, { age: { from: 15 } }],
  }),
  place(34, training, '## Afgrænsning', { boundaries: [{ provisions: [{}], reason: {} }] }),
  place(35, relief, '### Indhold, blandt andet', { content: { completeness: 'open' } }),
  place(36, relief, 'henvis til: Aflastning uden for hjemmet', {
    text: {},
    provisions: [],
    referTo: { name: 'Aflastning uden for hjemmet' },
  }),
  place(37, housing, '#### Egenomsorg', { name: 'Egenomsorg', items: [{}] }),
  place(38, relief, '| Pakke | Opgave | Hvor tit |', { tables: [{ header: ['Pakke', 'Opgave', 'Hvor tit'] }] }),
  place(39, catalogue('aflastning-boern'), '## Ydelse "Aflastning uden for hjemmet" efter barnets lov § 90', {
    tables: [{ rows: [{ cells: [{}, { limit: { quantity: { unit: 'night' } } }] }] }],
  }),
  place(40, catalogue('aflastning-boern'), 'pulje: 5 overnatninger om året', {
    pool: { limit: { quantity: { amount: 5, unit: 'night' } } },
  }),
  place(41, crisis, 'varighed: ingen grænse', { duration: { kind: 'unlimited' } }),
  place(42, relief, 'forlængelse: mulig når hjemmet ikke er klar', {
    extension: { allowed: true, when: 'hjemmet ikke er klar' },
  }),
  place(43, relief, 'omfang: højst 14 dage i træk (serviceniveau)', {
    quantity: { amount: 14 },
    per: 'occasion',
    strength: 'serviceLevel',
  }),
  place(44, relief, 'omfang: 1 uge ad gangen (typisk)', {
    quantity: { amount: 1, unit: 'week' },
    strength: 'typically',
  }),
  place(45, outreach, 'sted: der, hvor borgeren er', { place: { text: 'der, hvor borgeren er' } }),
  place(46, training, '1. Du eller din læge henvender sig.', {
    phases: { items: [{ text: 'Du eller din læge henvender sig.' }] },
  }),
  place(47, relief, 'kan kombineres med: serviceloven §§ 83 og 83 a', {
    combinableWith: [{ provisions: [{ section: '83' }, { section: '83 a' }] }],
  }),
  place(48, treatment, 'tidspunkt: hverdage kl. 9-14', { hours: { text: 'hverdage kl. 9-14' } }),
  place(49, crisis, 'afgøres af: lederen af krisecentret', { decidedBy: { text: 'lederen af krisecentret' } }),
  place(50, relief, 'sagsbehandlingstid: højst 3 uger fra ansøgningen er modtaget, ved ferieophold', {
    variants: [{ when: 'ved ferieophold' }],
  }),
  place(51, treatment, 'hvem kan klage: du selv og den, du har givet fuldmagt', {
    whoMayAppeal: { text: 'du selv og den, du har givet fuldmagt' },
  }),
  place(52, relief, 'leverandør: Lindøse Hjemmepleje (intern)', { name: 'Lindøse Hjemmepleje', kind: 'internal' }),
  place(53, crisis, 'loft: 2.940 kr. om måneden i 2026', {
    kind: 'cap',
    amount: { amount: 2940, per: 'month' },
    year: 2026,
  }),
  place(54, crisis, 'målet er: højst 7 dage', {
    indicator: {},
    target: { limit: { quantity: { amount: 7, unit: 'day' } } },
  }),
];
