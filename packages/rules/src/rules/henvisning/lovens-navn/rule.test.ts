import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it.each([
    ['- modtager hjælp efter beskæftigelsesloven § 167', '- modtager hjælp efter beskæftigelsesindsatsloven § 167'],
    ['> Se [beskæftigelseslovens § 167].', '> Se [beskæftigelsesindsatsloven § 167].'],
  ])('has a fix that changes the name only: %s', (line, expected) => {
    const text = `# Kvalitetsstandard "S"\n## Uden for målgruppen\n${line}\n`;
    const [finding] = findings(rule, text);
    expect(finding).toMatchObject({ severity: 'info', range: { start: { line: 3 } } });
    const fix = finding?.fixes?.[0];
    expect(fix && applyFix(text, fix)).toContain(`\n${expected}\n`);
  });
});
