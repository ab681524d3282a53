import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (line: string) => `# Kvalitetsstandard "Tidlig støtte"\n## Målgruppe\n${line}\n`;

describe(rule.id, () => {
  it('offers the wording of the law, which says the same', () => {
    const [finding] = findings(rule, standard('alder: over 18 år'));
    expect(finding).toMatchObject({ severity: 'warning', range: { start: { line: 3 } } });
    const fix = finding?.fixes?.[0];
    expect(fix?.safe).toBe(true);
    expect(fix && applyFix(standard('alder: over 18 år'), fix)).toBe(standard('alder: fyldt 18 år'));
  });

  it('keeps the upper end, and leaves other ages for the writer to decide', () => {
    const text = standard('alder: over 40 år og under folkepensionsalderen');
    const fix = findings(rule, text)[0]?.fixes?.[0];
    expect(fix?.safe).toBe(false);
    expect(fix && applyFix(text, fix)).toBe(standard('alder: fyldt 40 år og under folkepensionsalderen'));
  });

  it('sees an age inside a condition, and mends only the age', () => {
    const text = '# Kvalitetsstandard "Støtte"\n## Uden for målgruppen\n- alder over 65 år og [misbrug]\n';
    const fix = findings(rule, text)[0]?.fixes?.[0];
    expect(fix && applyFix(text, fix)).toContain('- alder fyldt 65 år og [misbrug]\n');
  });
});
