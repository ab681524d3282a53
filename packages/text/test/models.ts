import { Catalogue } from '@kvast/law/catalogue';
import type { MunicipalityModel } from '@kvast/model/municipality';
import { limit, located, prose, ref, terms } from './build.ts';

export const TERMS = terms({
  'nedsat fysisk funktionsevne': 'har nedsat fysisk funktionsevne',
  misbrug: 'har et misbrug',
  udsathed: 'lever i udsathed',
  'sociale problemer': 'har sociale problemer',
});

export const MUNICIPALITY: MunicipalityModel = {
  kind: 'municipality',
  file: 'kommune.kvast',
  ...located(),
  name: 'Lindøse Kommune',
  committees: [],
  contacts: [{ ...located(), name: 'Borgerservice', phones: ['05 11 22 99'] }],
  systems: [],
  deadlines: [{ ...located(), provisions: [ref('85')], limit: limit('atMost', 9, 'week') }],
  codeLists: [],
  textBlocks: [{ ...located(), name: 'Individuel vurdering', prose: [prose('Vi ser altid på den enkelte.')] }],
};

const mustNot = (
  what: 'replaces' | 'isConditionFor',
  section: string,
  source: { confidence: 'verified' | 'memory'; strength: 'preparatoryWork' | 'practice' },
) => ({
  ...located(),
  said: { kind: 'mustNot' as const, what, provisions: [ref(section)] },
  ...source,
  citation: 'forarbejderne',
  period: {},
});

/** SEL § 82 b as the catalogue has it, with one clause that is only remembered and one that only a ruling says. */
export const LAW = new Catalogue([
  {
    kind: 'law',
    file: 'serviceloven.lov',
    ...located(),
    id: 'serviceloven',
    title: 'Lov om social service',
    aliases: [],
    wrongNames: [],
    provisions: [
      {
        ...located(),
        file: 'serviceloven.lov',
        law: 'serviceloven',
        section: '82 b',
        id: 'serviceloven § 82 b',
        title: 'Individuel hjælp',
        successors: [],
        link: prose('https://love.example/82b'),
        clauses: [
          mustNot('replaces', '85', { confidence: 'verified', strength: 'preparatoryWork' }),
          mustNot('isConditionFor', '85', { confidence: 'verified', strength: 'preparatoryWork' }),
          mustNot('replaces', '99', { confidence: 'memory', strength: 'preparatoryWork' }),
          mustNot('isConditionFor', '107', { confidence: 'verified', strength: 'practice' }),
        ],
        notes: [],
      },
    ],
  },
]).at('2026-01-15');
