import { type Construct, service } from './construct.ts';

/** From the first call to the appeal. */
export const accessToRemedy: readonly Construct[] = [
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
