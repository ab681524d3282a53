import { describe, expect, it } from 'vitest';
import { parseDocument } from '../src/parse.ts';
import { constructs } from './constructs/all.ts';
import { moreFacts } from './more-facts.ts';

describe('what real standards say', () => {
  it('is 54 things, none left out', () => {
    expect(constructs.map(({ number }) => number)).toEqual(Array.from({ length: 54 }, (_, index) => index + 1));
  });

  it.each(constructs)('$number: $name', ({ text, model }) => {
    const parsed = parseDocument(`# Kvalitetsstandard "Prøve"\n${text}\n`, { file: 'prøve.kvast' });
    expect(parsed.findings).toEqual([]);
    expect(parsed.model).toMatchObject(model);
  });

  it.each(moreFacts)('$name', ({ text, model }) => {
    const parsed = parseDocument(`# Kvalitetsstandard "Prøve"\n${text}\n`, { file: 'prøve.kvast' });
    expect(parsed.findings).toEqual([]);
    expect(parsed.model).toMatchObject(model);
  });
});
