import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (lines: string, name = 'Gruppe') =>
  `# Kvalitetsstandard "${lines.length}"\n## Ydelse "${name}" efter serviceloven § 82 a\n${lines}\n`;

describe(rule.id, () => {
  it('is one error, told in both files with what stands in each', () => {
    const found = findings(rule, standard('gentagelse: mulig') + standard('gentagelse: ikke for samme behov'));
    expect(found.map(({ file, severity, mirrorOf }) => [file, severity, mirrorOf?.file])).toEqual([
      ['eksempel-1.kvast', 'error', 'eksempel-2.kvast'],
      ['eksempel-2.kvast', 'error', undefined],
    ]);
    expect(found[1]?.message).toContain(
      '»gives kun én gang til samme behov« (linje 3) her, men »kan gives igen« i eksempel-1.kvast, linje 3.',
    );
  });

  it('is only worth a look where the services have names of their own', () => {
    const other = standard('gentagelse: ikke for samme behov', 'Kursus');
    expect(findings(rule, standard('gentagelse: mulig') + other).map(({ severity }) => severity)).toEqual([
      'info',
      'info',
    ]);
  });
});
