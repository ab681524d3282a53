import { type Construct, ref } from './construct.ts';

/** What the help is for, and who can get it. */
export const purposeAndTargetGroup: readonly Construct[] = [
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
];
