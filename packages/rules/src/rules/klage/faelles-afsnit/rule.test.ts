import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const services =
  '## Ydelse "A" efter SEL § 82 a\nform: gruppe\n## Ydelse "B" efter SEL § 82 b\nform: individuel\n## Ydelse "C" efter SEL § 85\nform: individuel\n';

describe(rule.id, () => {
  it('is one warning at the shared section, and names both sides', () => {
    const found = findings(rule, `# Kvalitetsstandard "S"\n## Klage\n> Se afgørelsen.\n${services}`);
    expect(found).toMatchObject([{ severity: 'warning', range: { start: { line: 2 } } }]);
    expect(found[0]?.message).toContain(
      'både serviceloven §§ 82 a og 82 b, hvor der ikke kan klages, og serviceloven § 85',
    );
  });

  it('lets a shared section stand beside a service that says its own', () => {
    const text = `## Klage\nklageadgang: ingen\n${services}### Klage\nklageadgang: Ankestyrelsen\n`;
    expect(findings(rule, text)).toEqual([]);
  });
});
