import type { StandardModel } from '@kvast/model/standard';
import {
  EMPTY_BLOCK,
  group,
  limit,
  located,
  personal,
  prose,
  receives,
  ref,
  repeated,
  standard,
  term,
} from './build.ts';

const item = (text: string) => ({ ...located(), text });

/** Two services with words of their own, one of them at odds with the shared appeal. */
export const SERVICE_STANDARD: StandardModel = standard('Tidlig støtte', {
  shared: {
    ...EMPTY_BLOCK,
    targetGroup: { ...located(), prose: [], age: { age: { from: 18, wording: 'from' }, ...located() } },
    exclusions: [{ ...located(), condition: receives(['101']) }],
    appeal: { ...located(), prose: [], instance: { ...located(), to: 'none' } },
  },
  services: [
    {
      ...EMPTY_BLOCK,
      ...located(),
      name: 'Individuelt forløb',
      nameRange: located().range,
      provisions: [ref('82 b')],
      prose: [prose('Et forløb for en enkelt, se [serviceloven § 82 b].')],
      extent: {
        ...located(),
        forms: { ...located(), of: ['individual'] },
        duration: { kind: 'limit', limit: limit('atMost', 6, 'month', { strength: 'law' }), ...located() },
        repetition: { ...located(), rule: 'notForSameNeed', strength: 'law' },
        extension: { ...located(), allowed: false },
        dispensation: { ...located(), allowed: false },
        amounts: [],
        combinableWith: [],
        notCombinableWith: [],
        prose: [],
      },
      content: { ...located(), prose: [], completeness: 'closed', items: [item('Samtaler')], themes: [] },
      exclusions: [{ ...located(), condition: group('any', term('misbrug'), personal('hasDiagnosis')) }],
    },
    {
      ...EMPTY_BLOCK,
      ...located(),
      name: 'Socialpædagogisk støtte',
      nameRange: located().range,
      provisions: [ref('85')],
      prose: [],
      targetGroup: {
        ...located(),
        prose: [],
        condition: group('none', term('misbrug'), receives(['107'])),
      },
      appeal: {
        ...located(),
        prose: [],
        instance: { ...located(), to: 'ankestyrelsen' },
        deadline: limit('exactly', 4, 'week'),
      },
      economy: {
        ...located(),
        prose: [],
        fee: { ...located(), free: true },
        ownCosts: [prose('bussen')],
        freeChoice: { ...located(), offered: false },
      },
      registration: { ...located(), prose: [], anonymous: { ...located(), when: 'never' }, fields: [] },
      followUp: {
        ...located(),
        prose: [],
        ...repeated(1, 'year'),
        basis: [],
        plan: { ...located(), offered: false, basis: [] },
        channels: [],
      },
    },
  ],
  mentions: [{ ...located(), text: 'serviceloven § 82 b', provisions: [ref('82 b')] }],
});
