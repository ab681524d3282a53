import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (provisions: string, ...lines: string[]) =>
  `# Kvalitetsstandard "S"\n## Ydelse "Hjælp" efter serviceloven ${provisions}\n### Økonomi\n${lines.join('\n')}\n`;

describe(rule.id, () => {
  it('is as grave as its source: the law, or what municipalities do', () => {
    expect(findings(rule, standard('§ 86', 'egenbetaling: ja'))).toMatchObject([
      { severity: 'error', provision: 'serviceloven § 86', range: { start: { line: 4 } } },
    ]);
    const [usual] = findings(rule, standard('§ 85', 'egenbetaling: ja'));
    expect(usual).toMatchObject({ severity: 'info' });
    expect(usual?.message).toContain('normalt gratis');
  });

  it('offers to make it free', () => {
    const text = standard('§ 86', 'egenbetaling: 50 kr. pr. gang');
    const fix = findings(rule, text)[0]?.fixes?.[0];
    expect(fix?.safe).toBe(false);
    expect(fix && applyFix(text, fix)).toContain('### Økonomi\negenbetaling: ingen\n');
  });

  it.each([
    ['a provision with payment beside it', '§§ 86 og 91', ['egenbetaling: ja']],
    ['a provision beside it about which nothing is known', '§§ 86 og 82 c', ['egenbetaling: ja']],
    ['a provision with payment', '§ 91', ['egenbetaling: ja']],
    ['words about what is paid for', '§ 86', ['egenbetaling: 20 kr. for materialer']],
    ['words about what the payment covers', '§ 86', ['egenbetaling: ja', 'betalingen omfatter: kaffe']],
    ['help that is free', '§ 86', ['egenbetaling: ingen']],
    ['other costs', '§ 86', ['betaler selv: transport']],
  ])('is silent about %s', (_, provisions, lines) => {
    expect(findings(rule, standard(provisions, ...lines))).toEqual([]);
  });
});
