import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const text = '# Kvalitetsstandard "S"\n## Ydelse "F" efter SEL § 82 b\nvarighed: højst 6 måneder\nforlængelse: mulig\n';

describe(rule.id, () => {
  it('is an error at the line of the extension', () => {
    expect(findings(rule, text)).toMatchObject([{ severity: 'error', range: { start: { line: 4 } } }]);
  });

  it('has a fix that silences it', () => {
    const fix = findings(rule, text)[0]?.fixes?.[0];
    const mended = fix ? applyFix(text, fix) : text;
    expect(mended).toContain('\nforlængelse: ingen\n');
    expect(findings(rule, mended)).toEqual([]);
  });

  it('says nothing about provisions that the law does not limit', () => {
    expect(findings(rule, '## Ydelse "G" efter SEL § 82 a\nforlængelse: mulig\n')).toEqual([]);
  });
});
