import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('warns at the line, also where § 85 is called by its name', () => {
    const text =
      '# Kvalitetsstandard "S"\n## Ydelse "F" efter SEL § 82 b\n### Indhold\n- Samtaler i ventetiden på socialpædagogisk støtte\n';
    expect(findings(rule, text)).toMatchObject([{ severity: 'warning', range: { start: { line: 4 } } }]);
  });

  it.each([
    ['Bagefter kan du søge støtte efter § 85.', 0],
    ['Forløbet er ikke en venteliste til støtte efter § 85.', 0],
    ['Du kan få en gruppe, mens du venter på en bolig.', 0],
    ['Du kan få en gruppe, mens du venter på støtte efter § 85.', 1],
  ])('reads “%s”', (sentence, count) => {
    expect(findings(rule, `## Ydelse "F" efter SEL § 82 a\n### Indhold\n> ${sentence}\n`)).toHaveLength(count);
  });
});
