import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from '@kvast/language/parse';
import { builtInCatalogue } from '@kvast/law/built-in';
import type { DocumentModel } from '@kvast/model/document';
import type { SourceRange } from '@kvast/model/source';
import { describe, expect, it } from 'vitest';
import { constructPlaces } from './construct-places.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const { lawNames } = builtInCatalogue();
const read = new Map<string, readonly { readonly lines: readonly string[]; readonly model: DocumentModel }[]>();

/** The standards of a file: itself, or on a page those that are shown whole. */
function standardsIn(file: string) {
  const known = read.get(file);
  if (known) return known;
  const content = readFileSync(join(root, file), 'utf8');
  const texts = file.endsWith('.md')
    ? [...content.matchAll(/^```kvast(?: \S+\.kvast)?\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text)
    : [content];
  const standards = texts.flatMap((text) => {
    const { model, findings } = parseDocument(text, { file, lawNames });
    expect(findings).toEqual([]);
    return model ? [{ lines: text.split('\n').map((line) => line.trim().replace(/ {2,}/g, ' ')), model }] : [];
  });
  read.set(file, standards);
  return standards;
}

/** Everything in the model that stands on the line or around it. */
function* standingOn(line: number, part: unknown): Generator<object> {
  if (typeof part !== 'object' || part === null) return;
  const { range } = part as { range?: SourceRange };
  if (range && range.start.line <= line && line <= range.end.line) yield part;
  for (const value of Object.values(part)) yield* standingOn(line, value);
}

/** Of a list, each wanted part is somewhere in it. */
function matches(actual: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    return Array.isArray(actual) && wanted.every((part) => actual.some((each) => matches(each, part)));
  }
  if (typeof wanted !== 'object' || wanted === null) return actual === wanted;
  if (typeof actual !== 'object' || actual === null) return false;
  return Object.entries(wanted).every(([key, value]) => matches((actual as Record<string, unknown>)[key], value));
}

describe('what real standards say, in the standards of Lindøse and on the pages about the language', () => {
  it('is all of the 54 things', () => {
    const numbers = new Set(constructPlaces.map(({ number }) => number));
    expect([...numbers]).toEqual(Array.from({ length: 54 }, (_, index) => index + 1));
  });

  it.each(constructPlaces)('$number stands in $file: $line', ({ file, line, holds }) => {
    const places = standardsIn(file).flatMap(({ lines, model }) =>
      lines.flatMap((each, index) => (each === line ? [{ model, number: index + 1 }] : [])),
    );
    expect(places, 'the line').not.toEqual([]);
    const found = places.some(({ model, number }) =>
      [...standingOn(number, model)].some((part) => matches(part, holds)),
    );
    expect(found, `the model at the line holds ${JSON.stringify(holds)}`).toBe(true);
  });
});
