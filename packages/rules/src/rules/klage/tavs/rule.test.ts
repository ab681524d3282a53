import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('is info at the name of the service', () => {
    const text = '# Kvalitetsstandard "S"\n## Ydelse "G" efter SEL § 82 b\nform: individuel\n';
    expect(findings(rule, text)).toMatchObject([{ severity: 'info', range: { start: { line: 2 } } }]);
  });

  it('is one finding for all services that lack it', () => {
    const found = findings(rule, '## Ydelse "G" efter SEL § 82 a\n## Ydelse "I" efter SEL § 82 b\n');
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain(
      '»G« og »I« siger ikke noget om klage. En afgørelse efter serviceloven §§ 82 a og 82 b kan',
    );
  });

  it('leaves it to klage/instans-mangler where some of it can be appealed', () => {
    expect(findings(rule, '## Ydelse "G" efter SEL §§ 82 a og 85\n')).toEqual([]);
  });
});
