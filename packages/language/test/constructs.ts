/** What real standards say, by the numbers of the survey of 125 of them: a text of our own, and what the model must hold. */
export interface Construct {
  readonly number: number;
  readonly name: string;
  /** Lines after the title. */
  readonly text: string;
  /** A part of the model, as `toMatchObject` compares. */
  readonly model: object;
}

const service = (lines: string) => `## Ydelse "Hjælp" efter serviceloven § 85\n${lines}`;
const ref = (id: string) => ({ id });

export const constructs: readonly Construct[] = [
  {
    number: 1,
    name: 'identitet',
    text: 'kommune: Lindøse Kommune\nnummer: 12\nsagsnummer: 27-2025-114',
    model: { municipality: { text: 'Lindøse Kommune' }, number: { text: '12' }, caseNumber: { text: '27-2025-114' } },
  },
  {
    number: 2,
    name: 'vedtagelse, også af andre end dem, der har standarden',
    text: 'udvalg: Socialudvalget\nindstillet af: Socialudvalget\nvedtaget: 17. april 2026 af Byrådet',
    model: { recommendedBy: { text: 'Socialudvalget' }, adopted: { date: { iso: '2026-04-17' }, by: 'Byrådet' } },
  },
  {
    number: 3,
    name: 'behandlingens historie',
    text: '## Historik\n- 14. maj 2025: dialogmøde med brugere\n- 21. maj 2025: høring i Handicaprådet',
    model: { history: [{ date: { iso: '2025-05-14' } }, { text: 'høring i Handicaprådet' }] },
  },
  {
    number: 4,
    name: 'gyldighed, også som årgang',
    text: 'gælder: i 2026\nopdateret: januar 2026',
    model: {
      valid: { from: { iso: '2026-01-01' }, to: { iso: '2026-12-31' } },
      updated: { date: { iso: '2026-01-01' } },
    },
  },
  { number: 5, name: 'udkast', text: 'status: udkast', model: { status: { status: 'draft' } } },
  {
    number: 6,
    name: 'udgaver ved siden af hinanden',
    text: 'version: 3\nerstatter: Støtte, version 2\ngælder: fra 1. juli 2026',
    model: { version: { text: '3' }, replaces: { text: 'Støtte, version 2' }, valid: { from: { iso: '2026-07-01' } } },
  },
  {
    number: 7,
    name: 'hvornår standarden ses efter',
    text: 'revideres: én gang i hver valgperiode',
    model: { revision: { every: 'electionPeriod' } },
  },
  {
    number: 8,
    name: 'fast tekst fra kommunens fil',
    text: 'serviceniveau: vejledende\ntekstblok: Individuel vurdering',
    model: { guidingLevel: {}, textBlocks: [{ text: 'Individuel vurdering' }] },
  },
  {
    number: 9,
    name: 'flere bestemmelser med hver sit',
    text: '## Ydelse "A" efter serviceloven § 82 a\n### Klage\nklageadgang: ingen\n## Ydelse "B" efter serviceloven § 85\n### Klage\nklageadgang: Ankestyrelsen',
    model: {
      services: [{ appeal: { instance: { to: 'none' } } }, { appeal: { instance: { to: 'ankestyrelsen' } } }],
    },
  },
  {
    number: 10,
    name: 'bestemmelse med stykke, nummer og anden lov',
    text: '## Ydelse "A" efter almenboligloven § 105, stk. 2, nr. 3',
    model: { services: [{ provisions: [{ law: 'almenboligloven', section: '105', subsection: 2, item: 3 }] }] },
  },
  {
    number: 11,
    name: 'stavemåder af samme henvisning',
    text: '## Fravalgt\n- §§82abd\n- § 82 a+b\n- servicelovens §§ 82 a, 82 b og 82 d',
    model: {
      notChosen: [
        { provisions: ['82 a', '82 b', '82 d'].map((section) => ({ section })) },
        { provisions: ['82 a', '82 b'].map((section) => ({ section })) },
        { provisions: ['82 a', '82 b', '82 d'].map((section) => ({ section })) },
      ],
    },
  },
  {
    number: 12,
    name: 'samme afsnit delt efter stykke',
    text: '## Ydelse "Genoptræning" efter serviceloven § 86, stk. 1\n### Målgruppe\nalder: fyldt 18 år\n## Ydelse "Vedligeholdelse" efter serviceloven § 86, stk. 2\n### Målgruppe\nalder: ingen grænse',
    model: {
      services: [
        { provisions: [ref('serviceloven § 86, stk. 1')], targetGroup: { age: { age: { from: 18 } } } },
        { provisions: [ref('serviceloven § 86, stk. 2')], targetGroup: { age: { age: { wording: 'none' } } } },
      ],
    },
  },
  {
    number: 13,
    name: 'valgt og fravalgt',
    text: '## Fravalgt\n- serviceloven § 82 c\n  fordi: regionen har et akuttilbud',
    model: {
      notChosen: [{ provisions: [ref('serviceloven § 82 c')], reason: { text: 'regionen har et akuttilbud' } }],
    },
  },
  {
    number: 14,
    name: 'hvor sætningen kommer fra',
    text: '## Indhold\n> Du får hjælp i hverdagen. (lov)\n- Hjælp på hverdage (serviceniveau)',
    model: {
      shared: {
        content: {
          prose: [{ text: 'Du får hjælp i hverdagen.', mark: 'law' }],
          items: [{ text: 'Hjælp på hverdage', mark: 'serviceLevel' }],
        },
      },
    },
  },
  {
    number: 15,
    name: 'lovens egne ord for sig',
    text: '## Formål\ncitat fra: serviceloven § 85\n> hjælp, omsorg eller støtte\nhjælpen skal: bevare funktionsniveauet\n> Vores egne ord.',
    model: {
      shared: {
        purpose: {
          quotes: [{ provisions: [ref('serviceloven § 85')], prose: [{ text: 'hjælp, omsorg eller støtte' }] }],
          prose: [{ text: 'Vores egne ord.' }],
        },
      },
    },
  },
  {
    number: 16,
    name: 'afsnit, som en bekendtgørelse kræver',
    text: '## Om "Personalets kvalifikationer"\n> Alle har en relevant uddannelse.',
    model: { shared: { free: [{ title: 'Personalets kvalifikationer', prose: [{}] }] } },
  },
  {
    number: 17,
    name: 'bestemmelse, der skifter undervejs',
    text: '## Ydelse "Før" efter serviceloven § 83\ngælder: til 30. juni 2025\n## Ydelse "Efter" efter ældreloven § 10\ngælder: fra 1. juli 2025',
    model: { services: [{ valid: { to: { iso: '2025-06-30' } } }, { valid: { from: { iso: '2025-07-01' } } }] },
  },
  {
    number: 18,
    name: 'formål: alle eller mindst ét',
    text: '## Formål\nmindst ét af:\n- At bryde isolation\n- At lære nyt',
    model: { shared: { purpose: { logic: 'any', items: [{ text: 'At bryde isolation' }, {}] } } },
  },
  {
    number: 19,
    name: 'betingelser, der alle skal være opfyldt',
    text: '## Betingelser\nalle af:\n- ønsker hjælpen\n- bor i kommunen',
    model: {
      shared: {
        conditions: { condition: { kind: 'all', of: [{ what: 'wantsHelp' }, { what: 'livesInMunicipality' }] } },
      },
    },
  },
  {
    number: 20,
    name: 'mindst én, med lister i listen',
    text: '## Målgruppe\nmindst ét af:\n- [misbrug]\n- alle af:\n-- [angst]\n-- bor alene',
    model: {
      shared: {
        targetGroup: {
          condition: { kind: 'any', of: [{ term: 'misbrug' }, { kind: 'all', of: [{}, { what: 'livesAlone' }] }] },
        },
      },
    },
  },
  {
    number: 21,
    name: 'noget, der ikke må være opfyldt',
    text: '## Målgruppe\nalle af:\n- [angst]\n- modtager ikke hjælp efter serviceloven § 96',
    model: { shared: { targetGroup: { condition: { of: [{}, { kind: 'not', of: { kind: 'receives' } }] } } } },
  },
  {
    number: 22,
    name: 'en ekstra betingelse kun for nogle',
    text: '## Målgruppe\nalle af:\n- mindst ét af:\n-- bor ikke i botilbud\n-- bor i botilbud og samtykker',
    model: {
      shared: {
        targetGroup: {
          condition: {
            of: [{ kind: 'any', of: [{ kind: 'not' }, { kind: 'all', of: [{ what: 'livesInFacility' }, {}] }] }],
          },
        },
      },
    },
  },
  {
    number: 23,
    name: 'alder som spænd',
    text: '## Målgruppe\nalder: 16-25 år',
    model: { shared: { targetGroup: { age: { age: { from: 16, to: 25 } } } } },
  },
  {
    number: 24,
    name: 'alder, som en anden lov bestemmer',
    text: '## Målgruppe\nalder: fra 18 år til folkepensionsalderen, dog mindst 67 år',
    model: { shared: { targetGroup: { age: { age: { from: 18, to: 'pensionAge', pensionFloor: 67 } } } } },
  },
  {
    number: 25,
    name: 'den, der havde hjælpen før, beholder den',
    text: '## Målgruppe\nmindst ét af:\n- alder under folkepensionsalderen\n- fik hjælpen bevilget før folkepensionsalderen\n- fik hjælpen bevilget før det fyldte 67 år',
    model: {
      shared: {
        targetGroup: {
          condition: {
            of: [{ kind: 'age' }, { kind: 'grantedBefore', before: { age: 'pensionAge' } }, { before: { age: 67 } }],
          },
        },
      },
    },
  },
  {
    number: 26,
    name: 'bopæl og ophold',
    text: '## Målgruppe\nalle af:\n- bor i kommunen\n- har lovligt ophold',
    model: {
      shared: { targetGroup: { condition: { of: [{ what: 'livesInMunicipality' }, { what: 'staysLawfully' }] } } },
    },
  },
  {
    number: 27,
    name: 'niveau på en skala',
    text: '## Målgruppe\nmindst ét af:\n- niveau 2-4 på [funktionsniveau]\n- mindst niveau moderat på [funktionsevne]',
    model: {
      shared: {
        targetGroup: {
          condition: {
            of: [
              { kind: 'level', scale: 'funktionsniveau', from: '2', to: '4' },
              { kind: 'level', scale: 'funktionsevne', from: 'moderat' },
            ],
          },
        },
      },
    },
  },
  {
    number: 28,
    name: 'undergruppe med eget indhold og egen kontakt',
    text: '## Gruppe "Unge"\nalder: 18-25 år\nkontakt: Ungekontakten\n### Indhold\n- Samtaler',
    model: {
      shared: {
        groups: [
          {
            name: 'Unge',
            targetGroup: { age: {} },
            contact: { text: 'Ungekontakten' },
            content: { items: [{ text: 'Samtaler' }] },
          },
        ],
      },
    },
  },
  {
    number: 29,
    name: 'primær og sekundær målgruppe, pårørende',
    text: '## Målgruppe\npårørende: kan få råd og vejledning\n## Gruppe "Pårørende"\nrang: sekundær',
    model: { shared: { targetGroup: { relatives: {} }, groups: [{ rank: { rank: 'secondary' } }] } },
  },
  {
    number: 30,
    name: 'hvem »du« er',
    text: 'tiltale: du\nlæser: forælderen',
    model: { address: { form: 'du' }, reader: { reader: 'parent' } },
  },
  {
    number: 31,
    name: 'uden for målgruppen, med henvisning',
    text: '## Uden for målgruppen\n- modtager hjælp efter serviceloven § 96\n  henvis til: serviceloven § 100',
    model: { shared: { exclusions: [{ referTo: { provisions: [ref('serviceloven § 100')] } }] } },
  },
  {
    number: 32,
    name: 'undtagelse fra en undtagelse',
    text: '## Uden for målgruppen\n- modtager hjælp efter serviceloven § 97\n  medmindre: borgeren ikke er i målgruppen for serviceloven § 97, men er i målgruppen for serviceloven § 85',
    model: { shared: { exclusions: [{ unless: { kind: 'all', of: [{ kind: 'not' }, { kind: 'inTargetGroup' }] } }] } },
  },
  {
    number: 33,
    name: 'husstanden regnes med',
    text: '## Målgruppe\nhusstanden hjælper til: ægtefælle, børn fyldt 15 år',
    model: {
      shared: { targetGroup: { household: { members: [{ name: 'ægtefælle' }, { name: 'børn', age: { from: 15 } }] } } },
    },
  },
  {
    number: 34,
    name: 'afgrænsning til en anden bestemmelse',
    text: '## Afgrænsning\n- serviceloven § 85\n  fordi: den kræver betydelig nedsat funktionsevne',
    model: { shared: { boundaries: [{ provisions: [ref('serviceloven § 85')], reason: {} }] } },
  },
  {
    number: 35,
    name: 'åben og lukket liste',
    text: '## Indhold, blandt andet\n- Samtaler',
    model: { shared: { content: { completeness: 'open', items: [{ text: 'Samtaler' }] } } },
  },
  {
    number: 36,
    name: 'det, hjælpen ikke omfatter',
    text: '## Omfatter ikke\n- Fodpleje\n  efter: serviceloven § 83\n  henvis til: Hjemmeplejen',
    model: { shared: { notIncluded: [{ text: 'Fodpleje', provisions: [{}], referTo: { name: 'Hjemmeplejen' } }] } },
  },
  {
    number: 37,
    name: 'temaer med hver sine punkter',
    text: '## Indhold\n#### Relationer\n- Netværk\n#### Praktiske opgaver\n- Indkøb',
    model: { shared: { content: { themes: [{ name: 'Relationer', items: [{}] }, { name: 'Praktiske opgaver' }] } } },
  },
  {
    number: 38,
    name: 'pakker og koder',
    text: service(
      '### Pakker\n| Pakke | Hvor tit |\n|---|---|\n| A2 | 1 gang hver anden uge |\n| B1 | højst 2 timer om ugen |',
    ),
    model: {
      services: [
        {
          packages: {
            tables: [
              {
                header: ['Pakke', 'Hvor tit'],
                rows: [
                  { cells: [{ text: 'A2' }, { text: '1 gang hver anden uge' }] },
                  {
                    cells: [
                      { text: 'B1' },
                      { limit: { bound: 'atMost', quantity: { amount: 2, unit: 'hour' }, per: 'week' } },
                    ],
                  },
                ],
              },
            ],
          },
        },
      ],
    },
  },
  {
    number: 39,
    name: 'mængder efter alder',
    text: '## Omfang og varighed\n| Alder | Aflastning |\n| 0-5 år | 24 overnatninger om året |\n| 6-17 år | 48 overnatninger om året |',
    model: {
      shared: {
        extent: {
          tables: [
            { rows: [{}, { cells: [{}, { limit: { quantity: { amount: 48, unit: 'night' }, per: 'year' } }] }] },
          ],
        },
      },
    },
  },
  {
    number: 40,
    name: 'timer, opsparing og pulje',
    text: service('omfang: 15 timer om måneden\nopsparing: højst 6 måneder\npulje: 50 timer om året'),
    model: {
      services: [
        {
          extent: {
            amounts: [{ quantity: { amount: 15 }, per: 'month' }],
            saving: { none: false, limit: { quantity: { amount: 6, unit: 'month' } } },
            pool: { limit: { quantity: { amount: 50 } } },
          },
        },
      ],
    },
  },
  {
    number: 41,
    name: 'forskellig varighed efter form',
    text: '## Ydelse "Gruppe" efter serviceloven § 82 a\nvarighed: ingen grænse\n## Ydelse "Én til én" efter serviceloven § 82 b\nvarighed: højst 6 måneder (lov)',
    model: {
      services: [
        { extent: { duration: { kind: 'unlimited' } } },
        { extent: { duration: { kind: 'limit', limit: { strength: 'law' } } } },
      ],
    },
  },
  {
    number: 42,
    name: 'forlængelse, pause og gentagelse',
    text: service('forlængelse: mulig når målet er tæt på\npause: mulig når du er indlagt\ngentagelse: kan fornyes'),
    model: {
      services: [
        {
          extent: {
            extension: { allowed: true, when: 'målet er tæt på' },
            pause: { allowed: true },
            repetition: { rule: 'renewable' },
          },
        },
      ],
    },
  },
  {
    number: 43,
    name: 'to lofter over samme hjælp',
    text: service('omfang: højst 21 dage om året\nomfang: højst 14 dage i træk'),
    model: { services: [{ extent: { amounts: [{ per: 'year' }, { quantity: { amount: 14 }, per: 'occasion' }] } }] },
  },
  {
    number: 44,
    name: 'hvor fast en grænse er',
    text: service(
      'omfang: 1 time om ugen (typisk)\nomfang: 3 timer om ugen (i særlige tilfælde)\nomfang: 2 timer om ugen (som udgangspunkt)',
    ),
    model: {
      services: [
        { extent: { amounts: [{ strength: 'typically' }, { strength: 'exceptionally' }, { strength: 'asARule' }] } },
      ],
    },
  },
  {
    number: 45,
    name: 'form, sted og kanal',
    text: service('form: gruppe, individuel og telefonisk\nsted: Værestedet Broen\nkanaler: telefon, sms og video'),
    model: {
      services: [
        {
          extent: {
            forms: { of: ['group', 'individual', 'phone'] },
            place: { text: 'Værestedet Broen' },
            channels: { text: 'telefon, sms og video' },
          },
        },
      ],
    },
  },
  {
    number: 46,
    name: 'forløb i trin',
    text: '## Forløb\n1. Udredning\n2. Mål\n3. Opfølgning',
    model: { shared: { phases: { items: [{ text: 'Udredning' }, { text: 'Mål' }, { text: 'Opfølgning' }] } } },
  },
  {
    number: 47,
    name: 'må, må ikke og modregnes',
    text: service(
      'kan kombineres med: serviceloven § 104\nkan ikke kombineres med: serviceloven § 96\nmodregnes i: tabt arbejdsfortjeneste',
    ),
    model: {
      services: [
        {
          extent: {
            combinableWith: [{ provisions: [{}] }],
            notCombinableWith: [{ provisions: [{}] }],
            offsets: [{ text: 'tabt arbejdsfortjeneste' }],
          },
        },
      ],
    },
  },
  {
    number: 48,
    name: 'tid på dagen og ugen',
    text: service('tidspunkt: hverdage mellem 8 og 16'),
    model: { services: [{ extent: { hours: { text: 'hverdage mellem 8 og 16' } } }] },
  },
  {
    number: 49,
    name: 'vejen til hjælpen, og hvem der afgør',
    text: '## Adgang\nvisitation: valgfri\nhenvendelse fra: borgeren, pårørende\nafgøres af: lederen af herberget',
    model: {
      shared: {
        access: {
          assessment: { rule: 'optional' },
          applicants: [{}, { text: 'pårørende' }],
          decidedBy: { text: 'lederen af herberget' },
        },
      },
    },
  },
  {
    number: 50,
    name: 'frister med start, varianter og akut',
    text: '## Adgang\nsagsbehandlingstid: højst 8 uger fra ansøgningen er modtaget\nsagsbehandlingstid: højst 12 uger fra ansøgningen er modtaget, ved støtte i botilbud\nakut: straks\nved overskridelse: skriftlig besked med ny dato',
    model: {
      shared: {
        access: {
          deadline: {
            limit: { quantity: { amount: 8 } },
            startEvent: 'ansøgningen er modtaget',
            variants: [{ limit: { quantity: { amount: 12 } }, when: 'ved støtte i botilbud' }],
            whenExceeded: { writtenNotice: true, newDate: true },
          },
          acute: { atOnce: true },
        },
      },
    },
  },
  {
    number: 51,
    name: 'klage efter bestemmelse, og hvem der kan klage',
    text: service('### Klage\nklageadgang: Ankestyrelsen\nklagefrist: 4 uger\nhvem kan klage: du selv eller din værge'),
    model: { services: [{ appeal: { instance: {}, deadline: { quantity: { amount: 4 } }, whoMayAppeal: {} } }] },
  },
  {
    number: 52,
    name: 'leverandør og frit valg',
    text: '## Levering\nleverandør: Centeret (intern)\nleverandør: Andre (ekstern), kun i særlige tilfælde\n## Økonomi\nfrit valg: ja, med fritvalgsbevis',
    model: {
      shared: {
        delivery: { suppliers: [{ kind: 'internal' }, { kind: 'external', when: 'kun i særlige tilfælde' }] },
        economy: { freeChoice: { offered: true, how: 'med fritvalgsbevis' } },
      },
    },
  },
  {
    number: 53,
    name: 'pris pr. ting, egne udgifter og årligt loft',
    text: '## Økonomi\negenbetaling: ja\npris: 61 kr. om dagen i 2026 for hovedret\nloft: 4.000 kr. om måneden i 2026\nbetaler selv: transport',
    model: {
      shared: {
        economy: {
          fee: { free: false },
          prices: [
            { kind: 'price', amount: { amount: 61, per: 'day' }, year: 2026, item: 'hovedret' },
            { kind: 'cap', amount: { amount: 4000, per: 'month' } },
          ],
          ownCosts: [{ text: 'transport' }],
        },
      },
    },
  },
  {
    number: 54,
    name: 'opfølgning, mål og borgerens ansvar',
    text: '## Opfølgning\nførste opfølgning: efter 3 måneder\nderefter: hver 12. måned\n## Mål\n- Svar til tiden\n  måles ved: andel sager inden for fristen\n  målet er: mindst 95 procent\n  følges op: én gang om året\n  ansvarlig: Visitationen\n## Dit ansvar\n- Du siger til, når noget ændrer sig',
    model: {
      shared: {
        followUp: { first: { quantity: { amount: 3 } }, recurring: { every: { amount: 12, unit: 'month' } } },
        goals: [{ text: 'Svar til tiden', indicator: {}, target: { percent: 95, bound: 'atLeast' }, responsible: {} }],
        duties: { items: [{}] },
      },
    },
  },
];
