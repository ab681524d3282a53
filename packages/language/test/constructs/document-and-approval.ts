import type { Construct } from './construct.ts';

/** The document and how it came to hold. */
export const documentAndApproval: readonly Construct[] = [
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
];
