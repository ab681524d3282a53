import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../src/parse.ts';

const page = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'sprog', 'README.md'), 'utf8');
const examples = [...page.matchAll(/```kvast\n(.*?)```/gs)].map((match) => match[1] ?? '');

describe('the language reference', () => {
  it('has examples', () => expect(examples.length).toBeGreaterThan(3));

  it.each(examples)('example %# is read without a finding', (text) => {
    expect(parseDocument(text, { file: 'eksempel.kvast' }).findings).toEqual([]);
  });

  it('names every key that a standard can have', () => {
    const mentioned = new Set([...page.matchAll(/`([^`]+:)`/g)].map((match) => match[1]));
    for (const key of ['varighed:', 'klagen sendes til:', 'ved overskridelse:', 'mødeform:', 'prioritering:']) {
      expect(mentioned).toContain(key);
    }
  });
});
