import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (provision: string, section: string, line: string) =>
  `# Kvalitetsstandard "S"\n## Ydelse "G" efter SEL ${provision}\n### ${section}\n${line}\n`;

describe(rule.id, () => {
  it.each(['§ 82', '§§ 82', '§ 82 a-c', '§82a/b', '§§ 82 a–82 c'])('warns of “%s”', (written) => {
    const found = findings(rule, standard('§ 82 a', 'Registrering', `> Vi skriver ${written} på sagen.`));
    expect(found).toMatchObject([
      { severity: 'warning', provision: 'serviceloven § 82 a', range: { start: { line: 4 } } },
    ]);
  });

  it.each(['§ 82 a', '§82b', '§ 85', '§ 820', '§§ 82 a og 82 b hver for sig', '»§ 82«'])(
    'is silent about “%s”',
    (written) => {
      expect(findings(rule, standard('§ 82 a', 'Registrering', `> Vi skriver ${written} på sagen.`))).toEqual([]);
    },
  );

  it('looks at registration only, and at early help only', () => {
    expect(findings(rule, standard('§ 82 a', 'Indhold', '> Hjælp efter § 82.'))).toEqual([]);
    expect(findings(rule, standard('§ 85', 'Registrering', '> Ikke § 82.'))).toEqual([]);
    expect(findings(rule, standard('§ 82 c', 'Registrering', 'felt § 82: tal, altid'))).toHaveLength(1);
  });
});
