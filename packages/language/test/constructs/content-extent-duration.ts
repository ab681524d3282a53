import { type Construct, service } from './construct.ts';

/** What the help is, how much of it, and for how long. */
export const contentExtentDuration: readonly Construct[] = [
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
];
