import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../src/parse.ts';
import { constructPlaces } from './construct-places.ts';
import { constructs } from './constructs.ts';
import { moreFacts } from './more-facts.ts';

const root = join(import.meta.dirname, '..', '..', '..');

describe('what real standards say', () => {
  it('is 54 things, none left out', () => {
    const numbers = Array.from({ length: 54 }, (_, index) => index + 1);
    expect(constructs.map(({ number }) => number)).toEqual(numbers);
    expect(constructPlaces.map(({ number }) => number)).toEqual(numbers);
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

describe('where a user can read it', () => {
  it.each(constructPlaces)('$number stands in $file', ({ file, line, fact }) => {
    const standards = standardsIn(file).filter((text) => text.split('\n').some((each) => each.trim() === line));
    expect(standards, `»${line}«`).not.toEqual([]);
    const models = standards.map((text) => parseDocument(text, { file: 'standard.kvast' }).model);
    expect(
      models.some((model) => holds(model, fact)),
      JSON.stringify(fact),
    ).toBe(true);
  });
});

/** The file itself, or the standards on a page of the language reference. */
function standardsIn(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  if (!file.endsWith('.md')) return [text];
  return [...text.matchAll(/^```kvast(?: \S+\.kvast| forkert)?\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');
}

/** Is the fact true of the model or of any part of it? Lists must hold what is listed, in that order, and may hold more. */
function holds(part: unknown, fact: object): boolean {
  if (typeof part !== 'object' || part === null) return false;
  return fits(part, fact) || Object.values(part).some((each) => holds(each, fact));
}

function fits(part: unknown, fact: unknown): boolean {
  if (Array.isArray(fact)) {
    if (!Array.isArray(part)) return false;
    let from = 0;
    return fact.every((each) => {
      const at = part.findIndex((one, index) => index >= from && fits(one, each));
      from = at + 1;
      return at >= 0;
    });
  }
  if (typeof fact !== 'object' || fact === null) return part === fact;
  if (part === undefined || part === null) return false;
  return Object.entries(fact).every(([name, each]) => fits((part as Record<string, unknown>)[name], each));
}
