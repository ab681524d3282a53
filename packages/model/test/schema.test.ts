import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../schema/standard-model.schema.json' with { type: 'json' };
import type { Block } from '../src/block.ts';
import type { StandardModel } from '../src/standard.ts';

const ajv = new Ajv2020({ strict: true, allErrors: true });
const validate = ajv.compile(schema);
const range = { start: { line: 3, column: 1 }, end: { line: 3, column: 20 } };
const provision = { range, law: 'serviceloven', lawKnown: true, section: '82 b', id: 'serviceloven § 82 b' };
const empty: Block = { exclusions: [], notIncluded: [], contacts: [], free: [] };

const model: StandardModel = {
  kind: 'standard',
  modelVersion: 1,
  file: 'standarder/tidlig-stoette.kvast',
  range,
  title: 'Tidlig støtte',
  municipality: { range, text: 'Lindøse Kommune' },
  valid: { range, from: { iso: '2025-01-01', precision: 'day' } },
  textBlocks: [],
  shared: {
    ...empty,
    targetGroup: {
      range,
      prose: [],
      age: { range, age: { from: 18, to: 'pensionAge', wording: 'span' } },
      condition: {
        range,
        kind: 'any',
        of: [
          { range, kind: 'term', term: 'angst', severity: 'substantial', risk: false },
          { range, kind: 'not', of: { range, kind: 'inTargetGroup', provisions: [provision] } },
        ],
      },
    },
  },
  services: [
    {
      ...empty,
      range,
      name: 'Individuelt forløb',
      nameRange: range,
      provisions: [provision],
      prose: [{ range, text: 'Vi mødes.' }],
      extent: {
        range,
        prose: [],
        amounts: [],
        combinableWith: [],
        notCombinableWith: [],
        duration: {
          range,
          kind: 'limit',
          limit: {
            range,
            bound: 'atMost',
            boundAsWritten: 'højst',
            quantity: { amount: 6, unit: 'month' },
            strength: 'law',
          },
        },
      },
      registration: {
        range,
        prose: [],
        anonymous: { range, when: 'never' },
        fields: [{ range, name: 'cpr', type: 'cpr', required: 'always', basis: [] }],
      },
    },
  ],
  notChosen: [{ range, provisions: [provision] }],
  mentions: [{ range, text: 'angst' }],
};

/** The model as JSON with one value set at a path such as `services.0.name`; `undefined` removes what stands there. */
function changed(path: string, value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(model));
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const parent = steps.reduce((node, step) => (node as Record<string, unknown>)[step], copy) as Record<string, unknown>;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

/** Every part of the schema that is itself a schema, with its place. */
function parts(node: unknown, place: string): { place: string; part: Record<string, unknown> }[] {
  if (typeof node !== 'object' || node === null) return [];
  const below = Object.entries(node).flatMap(([key, value]) => parts(value, `${place}/${key}`));
  return [{ place, part: node as Record<string, unknown> }, ...below];
}

describe('standard-model.schema.json', () => {
  it('accepts a model', () => {
    validate(JSON.parse(JSON.stringify(model)));
    expect(validate.errors).toBeNull();
  });

  it.each([
    ['no title', 'title', undefined],
    ['another kind of document', 'kind', 'municipality'],
    ['a later version of the format', 'modelVersion', 2],
    ['a property that the format does not have', 'owner', 'Jens'],
    ['a misspelt section', 'shared.targetgroup', {}],
    ['a line 0', 'range.start.line', 0],
    ['a date that is no date', 'valid.from.iso', '2025-13-01'],
    ['a duration in an unknown unit', 'services.0.extent.duration.limit.quantity.unit', 'quarter'],
    ['a limit without the word as written', 'services.0.extent.duration.limit.boundAsWritten', undefined],
    ['an unlimited duration with a limit', 'services.0.extent.duration.kind', 'unlimited'],
    ['a field type that does not exist', 'services.0.registration.fields.0.type', 'time'],
    ['a field without a line', 'services.0.registration.fields.0.range', undefined],
    ['a condition of an unknown kind', 'shared.targetGroup.condition.of.0.kind', 'diagnosis'],
    ['a fault deep in a condition', 'shared.targetGroup.condition.of.1.of.provisions.0.section', ''],
    [
      'a target group of a provision and of a standard at once',
      'shared.targetGroup.condition.of.1.of.standard',
      'Støtte',
    ],
    ['an age in words', 'shared.targetGroup.age.age.from', 'voksen'],
  ])('refuses %s', (_what, path, value) => {
    expect(validate(changed(path, value))).toBe(false);
  });

  it('has a title and a description for every property', () => {
    const properties = parts(schema, '#')
      .filter(({ place }) => place.endsWith('/properties'))
      .flatMap(({ place, part }) =>
        Object.entries(part).map(([name, value]) => ({ place: `${place}/${name}`, value })),
      );
    expect(properties.length).toBeGreaterThan(200);
    const bare = properties.filter(({ value }) => {
      const { title, description } = value as { title?: string; description?: string };
      return !title || !description;
    });
    expect(bare.map(({ place }) => place)).toEqual([]);
  });

  it('refuses unknown properties in every object', () => {
    const open = parts(schema, '#').filter(({ part }) => part.type === 'object' && part.additionalProperties !== false);
    expect(open.map(({ place }) => place)).toEqual([]);
  });
});
