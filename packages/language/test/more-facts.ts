/** What real standards state beside the 54 constructs, or more closely than them: a text of our own, and what the model must hold. */
export interface StatedFact {
  readonly name: string;
  /** Lines after the title. */
  readonly text: string;
  /** A part of the model, as `toMatchObject` compares. */
  readonly model: object;
}

const ref = (section: string) => ({ law: 'serviceloven', section });
const service = (lines: string) => `## Ydelse "Hjælp" efter serviceloven § 85\n${lines}`;
const group = (lines: string) => `## Målgruppe\n${lines}`;
const amounts = (...of: object[]) => ({ services: [{ extent: { amounts: of } }] });
const condition = (of: object) => ({ shared: { targetGroup: { condition: of } } });
const prices = (...of: object[]) => ({ shared: { economy: { prices: of } } });

export const moreFacts: readonly StatedFact[] = [
  {
    name: 'tilskud, andel og det, kommunen betaler',
    text: '## Økonomi\ntilskud: højst 1.100 kr. om året i 2026 til ledsagerens billetter\npris: 25 procent af prisen på maden\nkommunen betaler: kørsel til dagcentret\nkommunen betaler: højst 500 kr. om måneden for aktiviteter\nkommunen betaler: 50 procent af udgiften til kurset',
    model: prices(
      {
        kind: 'grant',
        bound: 'atMost',
        amount: { amount: 1100, per: 'year' },
        year: 2026,
        item: 'ledsagerens billetter',
      },
      { kind: 'price', share: { percent: 25, of: 'prisen på maden' } },
      { kind: 'paidByMunicipality', item: 'kørsel til dagcentret' },
      { kind: 'paidByMunicipality', amount: { amount: 500 }, item: 'aktiviteter' },
      { kind: 'paidByMunicipality', share: { percent: 50, of: 'udgiften til kurset' } },
    ),
  },
  {
    name: 'priser efter hvad der måles i',
    text: '## Økonomi\npris: 3,5 kr. pr. kilometer for kørsel\npris: 52 kr. pr. måltid\nloft: 4.100 kr. om måneden i 2026',
    model: prices(
      { amount: { amount: 3.5, per: 'kilometre' }, item: 'kørsel' },
      { amount: { per: 'meal' } },
      { kind: 'cap', amount: { per: 'month' }, year: 2026 },
    ),
  },
  {
    name: 'lovgrundlag uden for ydelserne',
    text: 'lovgrundlag: bekendtgørelse nr. 1575 af 27. december 2014 om kvalitetsstandarder\nlovgrundlag: bekendtgørelse nr. 12 fra maj 2025 om registrering\nlovgrundlag: bekendtgørelse nr. 13 fra Socialministeriet 2025\nlovgrundlag: vejledning nr. 9935\nlovgrundlag: principafgørelse 10-19\nlovgrundlag: retssikkerhedsloven\nlovgrundlag: retssikkerhedsloven §§ 3 og 4',
    model: {
      shared: {
        legalBasis: [
          { kind: 'executiveOrder', number: '1575', date: { iso: '2014-12-27' }, about: 'kvalitetsstandarder' },
          {
            kind: 'executiveOrder',
            number: '12',
            date: { iso: '2025-05-01', precision: 'month' },
            about: 'registrering',
          },
          { kind: 'executiveOrder', number: '13', about: 'fra Socialministeriet 2025' },
          { kind: 'guidance', number: '9935' },
          { kind: 'principle', number: '10-19' },
          { kind: 'law', law: 'retssikkerhedsloven' },
          { kind: 'provisions', provisions: [{ section: '3' }, { section: '4' }] },
        ],
      },
    },
  },
  {
    name: 'lovgrundlag for én ydelse',
    text: service('lovgrundlag: vejledning nr. 10324 om voksne'),
    model: { services: [{ legalBasis: [{ kind: 'guidance', number: '10324', about: 'voksne' }] }] },
  },
  {
    name: 'hver anden uge og spænd',
    text: service(
      'omfang: hver 2. uge\nomfang: 1-2 gange om ugen (typisk)\nomfang: højst 3 timer hver 14. dag\nomfang: hvert halve år\nomfang: hver dag',
    ),
    model: amounts(
      { quantity: { amount: 1, unit: 'time' }, per: 'week', perAmount: 2 },
      { least: 1, quantity: { amount: 2, unit: 'time' }, per: 'week', strength: 'typically' },
      { bound: 'atMost', quantity: { amount: 3, unit: 'hour' }, per: 'day', perAmount: 14 },
      { quantity: { amount: 1, unit: 'time' }, per: 'year', perAmount: 0.5 },
      { quantity: { amount: 1, unit: 'time' }, per: 'day' },
    ),
  },
  {
    name: 'areal og antal',
    text: service('omfang: ca. 45 m²\nomfang: 10 retter om ugen\nomfang: højst 30 kilometer ad gangen'),
    model: amounts(
      { bound: 'about', quantity: { amount: 45, unit: 'squareMetre' } },
      { quantity: { amount: 10, unit: 'piece', thing: 'retter' }, per: 'week' },
      { quantity: { amount: 30, unit: 'kilometre' }, per: 'occasion' },
    ),
  },
  {
    name: 'hvornår hjælpen begynder, og kvittering',
    text: '## Adgang\nkvittering: højst 8 dage efter ansøgningen\nhjælpen begynder: senest 14 dage efter afgørelsen\nhjælpen begynder: samme dag, ved udskrivning fra sygehus\nhjælpen begynder: højst 6 uger efter ansøgningen, sagsbehandlingstiden medregnet\nved overskridelse: skriftlig besked med ny dato, inden fristen udløber',
    model: {
      shared: {
        access: {
          receipt: { limit: { quantity: { amount: 8 } }, startEvent: 'ansøgningen' },
          starts: [
            { atOnce: false, limit: { bound: 'atMost', quantity: { amount: 14 } }, startEvent: 'afgørelsen' },
            { limit: { quantity: { amount: 0, unit: 'day' } }, when: 'ved udskrivning fra sygehus' },
            { startEvent: 'ansøgningen', includesCaseTime: true },
          ],
          deadline: { whenExceeded: { writtenNotice: true, newDate: true, beforeExpiry: true } },
        },
      },
    },
  },
  {
    name: 'samme dag som frist',
    text: '## Adgang\nsagsbehandlingstid: samme dag',
    model: {
      shared: {
        access: { deadline: { none: false, limit: { bound: 'atMost', quantity: { amount: 0, unit: 'day' } } } },
      },
    },
  },
  {
    name: 'kun for medarbejdere',
    text: `## Internt "Arbejdsgang"\n> Skriv i journalen.\n- Brug skabelonen\n${service('### Internt\n- Ring til teamet')}`,
    model: {
      shared: { internal: [{ title: 'Arbejdsgang', prose: [{}], items: [{ text: 'Brug skabelonen' }] }] },
      services: [{ internal: [{ title: '', items: [{ text: 'Ring til teamet' }] }] }],
    },
  },
  {
    name: 'fælles standard uden ydelser, og en, der læses sammen med den',
    text: 'fælles for: alle standarder\nlæses sammen med: Fælles regler for støtte',
    model: { commonFor: { standards: [] }, readWith: [{ text: 'Fælles regler for støtte' }] },
  },
  {
    name: 'fælles for nogle',
    text: 'fælles for: Støtte, Ledsageordning og Botilbud',
    model: { commonFor: { standards: ['Støtte', 'Ledsageordning', 'Botilbud'] } },
  },
  {
    name: 'det, der typisk er opfyldt',
    text: group('alle af:\n- [angst]\n- bor alene (typisk)\n- alder fyldt 25 år (som udgangspunkt)'),
    model: condition({
      of: [
        {},
        { kind: 'usual', strength: 'typically', condition: { what: 'livesAlone' } },
        { kind: 'usual', strength: 'asARule', condition: { kind: 'age' } },
      ],
    }),
  },
  {
    name: 'en betingelse kun for nogle',
    text: group('- samtykker, hvis borgeren bor i botilbud'),
    model: condition({ kind: 'onlyIf', condition: { what: 'consents' }, when: { what: 'livesInFacility' } }),
  },
  {
    name: 'den pårørende og husstanden',
    text: group(
      'alle af:\n- den pårørende [er belastet]\n- den pårørende er ikke i arbejde\n- husstanden modtager hjælp efter serviceloven § 83',
    ),
    model: condition({
      of: [
        { kind: 'otherPerson', whom: 'carer', not: false, condition: { term: 'er belastet' } },
        { kind: 'otherPerson', whom: 'carer', not: true, condition: { what: 'works' } },
        { kind: 'otherPerson', whom: 'household', condition: { provisions: [ref('83')] } },
      ],
    }),
  },
  {
    name: 'den, der fik en anden hjælp før',
    text: group('- fik hjælp efter serviceloven § 97 bevilget før folkepensionsalderen'),
    model: condition({ kind: 'grantedBefore', before: { age: 'pensionAge' }, provisions: [ref('97')] }),
  },
  {
    name: 'folkepensionsalderen som nedre grænse',
    text: group('alder: fra folkepensionsalderen'),
    model: { shared: { targetGroup: { age: { age: { from: 'pensionAge' } } } } },
  },
  {
    name: 'en bestemt alder',
    text: group('alder: 17 år'),
    model: { shared: { targetGroup: { age: { age: { from: 17, to: 17 } } } } },
  },
  {
    name: 'til og med',
    text: group('alder: fra 6 til og med 17 år'),
    model: { shared: { targetGroup: { age: { age: { from: 6, to: 17, wording: 'span' } } } } },
  },
  {
    name: 'klage til andre og efter bestemmelse',
    text: '## Klage\nklageadgang: Styrelsen for Patientklager\nklageadgang: ingen for serviceloven §§ 82 a og 82 b\nklageadgang: Ankestyrelsen for serviceloven § 85, også over et delvist afslag',
    model: {
      shared: {
        appeal: {
          instance: { to: 'other', name: 'Styrelsen for Patientklager' },
          perProvision: [
            { to: 'none', provisions: [ref('82 a'), ref('82 b')] },
            { to: 'ankestyrelsen', provisions: [ref('85')], nuance: 'også over et delvist afslag' },
          ],
        },
      },
    },
  },
  {
    name: 'klage til en, listen ikke kender',
    text: '## Klage\nklageadgang: "Det lokale ankenævn"',
    model: { shared: { appeal: { instance: { to: 'other', name: 'Det lokale ankenævn' } } } },
  },
  {
    name: 'historik, der begynder med tal eller paragraf',
    text: '## Historik\n- 14. maj 2025: 3 dialogmøder\n- 21. maj 2025: § 82 c drøftet i udvalget',
    model: { history: [{ text: '3 dialogmøder' }, { text: '§ 82 c drøftet i udvalget' }] },
  },
  {
    name: 'tabeller og citater under mål og afgrænsning',
    text: '## Mål\n- Svar til tiden\n| År | Andel |\n| 2025 | 90 |\n## Afgrænsning\ncitat fra: serviceloven § 85\n> Lovens ord.\n- serviceloven § 107',
    model: { shared: { followUp: { tables: [{}] }, targetGroup: { quotes: [{}] }, goals: [{}], boundaries: [{}] } },
  },
  {
    name: 'hvor tit, undtagelse og styrke for et punkt i indholdet',
    text: '## Indhold\n- Gulvvask (typisk)\n  omfang: hver 2. uge\n  medmindre: borgeren bor sammen med andre\n- Indkøb\n-- Bestilling\n-- Levering\n  omfang: 1 gang om ugen\n#### Mad\n- Madlavning\n-- Frokost',
    model: {
      shared: {
        content: {
          items: [
            {
              text: 'Gulvvask',
              mark: 'typically',
              amounts: [{ per: 'week', perAmount: 2 }],
              unless: { what: 'livesWithOthers' },
            },
            { text: 'Indkøb', items: [{ text: 'Bestilling' }, { text: 'Levering', amounts: [{ per: 'week' }] }] },
          ],
          themes: [{ items: [{ text: 'Madlavning', items: [{ text: 'Frokost' }] }] }],
        },
      },
    },
  },
  {
    name: 'åben og lukket liste over det, hjælpen ikke omfatter',
    text: `## Omfatter ikke, blandt andet\n- Flytning\n${service('### Omfatter ikke, udtømmende\n- Fodpleje')}`,
    model: { shared: { notIncludedList: 'open' }, services: [{ notIncludedList: 'closed', notIncluded: [{}] }] },
  },
  {
    name: 'to love i én overskrift',
    text: '## Ydelse "Bofællesskab" efter serviceloven § 85 og almenboligloven § 105',
    model: { services: [{ provisions: [ref('85'), { law: 'almenboligloven', section: '105' }] }] },
  },
  {
    name: 'opfølgning efter forløbet',
    text: '## Opfølgning\nopfølgning efter forløbet: 6 måneder',
    model: { shared: { followUp: { afterEnd: { quantity: { amount: 6, unit: 'month' } } } } },
  },
  {
    name: 'vision, resultater og kriterier',
    text: '## Mål\nvision: at alle kan klare sig selv\n- Flere i egen bolig\n-- Udflytning inden for et år\n   måles ved: andel af forløb\n   målet er: mindst 80 procent\n-- Ingen tilbageflytning\n- Færre klager\n  ansvarlig: lederen',
    model: {
      shared: {
        vision: { text: 'at alle kan klare sig selv' },
        goals: [
          {
            text: 'Flere i egen bolig',
            criteria: [{ target: { percent: 80 }, indicator: {} }, { text: 'Ingen tilbageflytning' }],
          },
          { text: 'Færre klager', responsible: {} },
        ],
      },
    },
  },
  {
    name: 'sæson',
    text: service('sæson: fra 1. maj til september'),
    model: { services: [{ extent: { season: { from: { month: 5, day: 1 }, to: { month: 9 } } } }] },
  },
  {
    name: 'krav til leverandøren',
    text: '## Levering\nkrav til leverandøren: skriver dagbog\nkrav til leverandøren: har en uddannet leder',
    model: { shared: { delivery: { demands: [{ text: 'skriver dagbog' }, {}] } } },
  },
  {
    name: 'pr. brev, og ikke i hjemmet',
    text: service('form: gruppe og pr. brev, ikke i hjemmet'),
    model: { services: [{ extent: { forms: { of: ['group', 'letter'], not: ['home'] } } }] },
  },
  {
    name: 'bestemmelser og anden hjælp i samme linje',
    text: service('kan kombineres med: serviceloven § 104 og særligt tilrettelagt ungdomsuddannelse'),
    model: {
      services: [
        {
          extent: {
            combinableWith: [{ provisions: [ref('104')] }, { text: 'særligt tilrettelagt ungdomsuddannelse' }],
          },
        },
      ],
    },
  },
  {
    name: 'flere stykker i en henvisning',
    text: '## Fravalgt\n- serviceloven § 96, stk. 1-3\n- serviceloven § 97, stk. 1 og 2',
    model: {
      notChosen: [
        { provisions: [1, 2, 3].map((subsection) => ({ section: '96', subsection })) },
        { provisions: [1, 2].map((subsection) => ({ section: '97', subsection })) },
      ],
    },
  },
];
