import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (block: string) => `# Kvalitetsstandard "A"\nkommune: Lindøse Kommune\ntekstblok: ${block}\n`;
const municipality = '# Kommune "Lindøse"\n## Tekst "Individuel vurdering"\n> Kommunen ser på dit behov.\n';

describe(rule.id, () => {
  it('is an error, and mends a slip', () => {
    const text = standard('Individuel vurderin') + municipality;
    const [finding] = findings(rule, text);
    expect(finding).toMatchObject({ severity: 'error', range: { start: { line: 3 } } });
    const fix = finding?.fixes?.[0];
    expect(fix && applyFix(text, fix)).toBe(standard('Individuel vurdering'));
  });

  it('suggests nothing where nothing is near', () => {
    expect(findings(rule, standard('Klagevejledning') + municipality)[0]?.fixes).toBeUndefined();
  });

  it('only informs where the municipality file is not among the files', () => {
    expect(findings(rule, standard('Individuel vurdering'))).toMatchObject([{ severity: 'info' }]);
  });
});
