import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (fee: string, name = 'Gruppe') =>
  `# Kvalitetsstandard "${fee}"\n## Ydelse "${name}" efter serviceloven § 82 a\n### Økonomi\negenbetaling: ${fee}\n`;

describe(rule.id, () => {
  it('is one warning, told in both files with what stands in each', () => {
    const found = findings(rule, standard('ingen') + standard('50 kr. pr. gang'));
    expect(found.map(({ severity, mirrorOf }) => [severity, mirrorOf?.file])).toEqual([
      ['warning', 'eksempel-2.kvast'],
      ['warning', undefined],
    ]);
    expect(found[0]?.message).toContain(
      '»Gruppe« er »gratis« (linje 4) her, men »mod betaling« i eksempel-2.kvast, linje 4.',
    );
  });

  it('is silent where both ask for money, and informs where the names differ', () => {
    expect(findings(rule, standard('20 kr. pr. gang') + standard('50 kr. pr. gang'))).toEqual([]);
    expect(findings(rule, standard('ingen') + standard('50 kr. pr. gang', 'Café'))[0]?.severity).toBe('info');
  });
});
