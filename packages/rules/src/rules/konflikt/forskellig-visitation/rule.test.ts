import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (access: string, name = 'Gruppe') =>
  `# Kvalitetsstandard "${access}"\n## Ydelse "${name}" efter serviceloven § 82 a\n### Adgang\nvisitation: ${access}\n`;

describe(rule.id, () => {
  it('is one warning, told in both files with what stands in each', () => {
    const found = findings(rule, standard('krævet') + standard('ingen'));
    expect(found.map(({ severity, mirrorOf }) => [severity, mirrorOf?.file])).toEqual([
      ['warning', 'eksempel-2.kvast'],
      ['warning', undefined],
    ]);
    expect(found[0]?.message).toContain(
      '»visitation: krævet« (linje 4) her, men »visitation: ingen« i eksempel-2.kvast, linje 4.',
    );
  });

  it('is only worth a look where the services have names of their own', () => {
    const severities = findings(rule, standard('krævet') + standard('ingen', 'Café')).map(({ severity }) => severity);
    expect(severities).toEqual(['info', 'info']);
  });
});
