import { type Construct, ref } from './construct.ts';

/** What a standard says of the law that it rests on. */
export const law: readonly Construct[] = [
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
];
