import type { Clause, Confidence, Provision, SourceStrength } from '@kvast/model/law';
import { describe, expect, it } from 'vitest';
import { type Discovery, toFindings } from '../src/report.ts';

const at = { start: { line: 3, column: 1 }, end: { line: 3, column: 9 } };
const message = { what: 'Noget er galt.', why: 'Det betyder noget.', todo: 'Ret det.' };

function basis(section: string, strength: SourceStrength, confidence: Confidence = 'verified') {
  const provision: Provision = {
    range: at,
    file: 'serviceloven.lov',
    law: 'serviceloven',
    section,
    id: `serviceloven § ${section}`,
    title: '',
    successors: [],
    clauses: [],
    notes: [],
  };
  const said = { kind: 'duty', modality: 'may' } as const;
  const clause: Clause = { range: at, said, strength, confidence, citation: 'stk. 1', period: {} };
  return { provision, clause };
}

function report(...discoveries: Discovery[]) {
  return toFindings(
    'test/regel',
    discoveries.map((discovery) => ({ ...discovery, file: 'a.kvast' })),
    'da',
  );
}

describe('what a finding takes from its source', () => {
  it.each([
    ['statute', 'verified', undefined, 'error'],
    ['statute', 'verified', 'warning', 'warning'],
    ['practice', 'verified', undefined, 'warning'],
    ['practice', 'verified', 'error', 'warning'],
    ['guidance', 'verified', undefined, 'info'],
    ['guidance', 'verified', 'warning', 'warning'],
    ['statute', 'memory', 'error', 'info'],
    ['statute', 'interpretation', undefined, 'info'],
    ['unverified', 'verified', 'error', 'info'],
  ] as const)('a %s that is %s, reported as %s, is %s', (strength, confidence, severity, expected) => {
    const found = report({ at, message, severity, basis: basis('82 b', strength, confidence) });
    expect(found).toMatchObject([{ severity: expected, strength, provision: 'serviceloven § 82 b' }]);
  });

  it('says so where the source is not certain', () => {
    const words = (confidence: Confidence) =>
      report({ at, message, basis: basis('85', 'statute', confidence) })[0]?.message;
    expect(words('verified')).toBe('Noget er galt. Det betyder noget. Ret det.');
    expect(words('memory')).toMatch(/^Noget er galt\. .* Grundlaget er ikke slået efter i kilden/);
  });
});

describe('the same thing found several times', () => {
  const named = (provisions: string) => ({ ...message, what: `Det gælder ${provisions}.` });

  it('becomes one finding that names all the provisions and their sources', () => {
    const found = report(
      { at, message: named, basis: basis('82 a', 'guidance') },
      { at, message: named, basis: basis('82 b', 'statute') },
      { at, message: named, basis: basis('82 b', 'statute') },
    );
    expect(found).toMatchObject([
      {
        severity: 'error',
        provision: 'serviceloven § 82 b',
        source: 'serviceloven § 82 a, stk. 1; serviceloven § 82 b, stk. 1',
      },
    ]);
    expect(found[0]?.message).toContain('Det gælder serviceloven §§ 82 a og 82 b.');
  });

  it('stays apart where it stands in two places or says two things', () => {
    const elsewhere = { start: { line: 7, column: 1 }, end: { line: 7, column: 9 } };
    const other = { ...message, what: 'Noget andet er galt.' };
    const found = report(
      { at, message, severity: 'info' },
      { at: elsewhere, message, severity: 'info' },
      { at, message: other, severity: 'info' },
    );
    expect(found).toHaveLength(3);
  });
});
