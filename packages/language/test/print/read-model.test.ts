import type { DocumentModel } from '@kvast/model/document';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/parse.ts';
import { printDocument } from '../../src/print/print-document.ts';
import { readModel } from '../../src/print/read-model.ts';
import { texts } from './texts.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** As another program would get it. */
function json(model: DocumentModel | undefined): Json {
  return JSON.parse(JSON.stringify(model));
}

/** Every part that has parts, with its place. */
function* containers(value: Json): Generator<Json[] | { [key: string]: Json }> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const each of Object.values(value)) yield* containers(each);
}

const models = [...texts].map(([file, text]) => ({ file, model: parseDocument(text, { file }).model }));
const samples = models.filter(
  ({ file, model }) => model && /everything|databeskyttelsesloven|pensionsloven/.test(file),
);

describe('the model of', () => {
  it.each(models.filter(({ model }) => model))('$file has the shape of one', ({ model }) => {
    expect(readModel(json(model))).toEqual({ model: json(model) });
  });
});

describe('what is no model', () => {
  it.each([null, 7, 'standard', [], {}, { kind: 'hund' }, { kind: 'toString' }])('%j is told', (value) => {
    expect(readModel(value)).toEqual({ fault: { kind: 'notAModel' } });
  });

  it('another version of the format is told', () => {
    expect(readModel({ kind: 'standard', modelVersion: 2 })).toEqual({ fault: { kind: 'otherVersion', version: 2 } });
  });

  it.each([
    ['services[0].nameRange', '"nameRange":', '"sted":'],
    ['shared.targetGroup.condition.of[0]', '"kind":"level"', '"kind":"niveau"'],
    ['title', '"title":"Hverdagsstøtte"', '"title":7'],
  ])('the part %s is told by its path', (path, right, wrong) => {
    const whole = JSON.stringify(samples.find(({ file }) => file.endsWith('everything.kvast'))?.model);
    const at = whole.indexOf(right, path.startsWith('services') ? whole.indexOf('"services":') : 0);
    const spoiled = whole.slice(0, at) + wrong + whole.slice(at + right.length);
    expect(readModel(JSON.parse(spoiled))).toEqual({ fault: { kind: 'wrongPart', path } });
  });
});

describe.each(samples)('a part of $file', ({ model }) => {
  it('that is missing or something else is told, or does no harm', () => {
    const spoiled = json(model);
    let told = 0;
    let tries = 0;
    for (const part of containers(spoiled)) {
      const keys = Object.keys(part) as never[];
      const key = keys[tries % keys.length];
      if (key === undefined) continue;
      const whole = part[key];
      for (const wrong of [undefined, null, 7, 'x', [], {}]) {
        if (tries++ % 5 > 0) continue;
        part[key] = wrong as never;
        const result = readModel(spoiled);
        if ('fault' in result) told++;
        else expect(() => printDocument(result.model)).not.toThrow();
      }
      part[key] = whole;
    }
    expect(told).toBeGreaterThan(tries / 20);
  });
});
