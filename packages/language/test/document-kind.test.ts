import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sureKind } from '../src/document-kind.ts';
import { parseDocument } from '../src/parse.ts';

const examples = join(import.meta.dirname, '..', '..', '..', 'examples');
const texts = readdirSync(examples, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.kvast'))
  .map((name) => readFileSync(join(examples, name), 'utf8'));
const pieces = texts.flatMap((text) => text.split('\n').slice(1));

describe('the kind that a title surely says', () => {
  it.each([
    ['# Kvalitetsstandard "Støtte"\n', 'standard'],
    ['# Kommune "Lindøse Kommune"', 'municipality'],
    ['# Begreber "Lokale begreber"\r\n## [x]\r\n', 'vocabulary'],
    ['# kvalitetsstandard "Støtte"\n', undefined],
    ['# Kvalitetsstandard "Støtte\n', undefined],
    ['# Kvalitetsstandard »Støtte«\n', undefined],
    ['\n# Kvalitetsstandard "Støtte"\n', undefined],
    ['## Formål\n# Kommune "Lindøse Kommune"\n', undefined],
    ['', undefined],
  ])('%j: %s', (text, kind) => {
    expect(sureKind(text)).toBe(kind);
  });

  it('is told of nearly all files that people write', () => {
    expect(texts.filter((text) => sureKind(text) === undefined)).toEqual([]);
  });

  it('is the kind that parsing finds, whatever comes after the title', () => {
    const line = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('# Kommune "Anden"', '# Begreber "Andre"', '# Kvalitetsstandard "Ny"', '"', '#'),
      },
    );
    const title = fc.tuple(
      fc.constantFrom('Kvalitetsstandard', 'Kommune', 'Begreber'),
      fc.stringMatching(/^[^"»«”“[\]\n\r]{1,40}$/),
    );
    fc.assert(
      fc.property(title, fc.array(line, { maxLength: 12 }), ([word, name], lines) => {
        const text = [`# ${word} "${name}"`, ...lines].join('\n');
        const kind = sureKind(text);
        return kind !== undefined && kind === parseDocument(text, { file: 'a.kvast' }).model?.kind;
      }),
      { numRuns: 400, seed: 11 },
    );
  });
});
