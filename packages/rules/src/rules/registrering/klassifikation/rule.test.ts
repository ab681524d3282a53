import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (line: string) => `# Kvalitetsstandard "S"\n## Ydelse "G" efter SEL § 85\n### Registrering\n${line}\n`;

describe(rule.id, () => {
  it.each(['kle: 27.36.4', 'kle: 273604', 'kle: 27.36.04.01', 'kle: 27.36.04-g1', 'konto: 38.38', 'konto: 5.38.381'])(
    'warns of “%s”, at the line',
    (line) => {
      expect(findings(rule, standard(line))).toMatchObject([{ severity: 'warning', range: { start: { line: 4 } } }]);
    },
  );

  it.each(['kle: 27.36.04', 'kle: 27.36.04-G01', 'kle: 27.36.04 Å12', 'konto: 5.38.38', 'konto: 5.38.38.004'])(
    'is silent about “%s”',
    (line) => {
      expect(findings(rule, standard(line))).toEqual([]);
    },
  );
});
