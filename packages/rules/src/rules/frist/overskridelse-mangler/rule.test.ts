import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (...access: string[]) =>
  `# Kvalitetsstandard "Støtte"\n## Ydelse "Støtte" efter serviceloven § 85\n## Adgang\n${access.join('\n')}\n`;

describe(rule.id, () => {
  it.each([
    ['nothing is said', ['sagsbehandlingstid: højst 8 uger']],
    ['the date is missing', ['sagsbehandlingstid: højst 8 uger', 'ved overskridelse: skriftlig besked']],
  ])('has a fix that silences it when %s', (_, access) => {
    const text = standard(...access);
    const [finding] = findings(rule, text);
    expect(finding).toMatchObject({ severity: 'warning', source: 'retssikkerhedsloven § 3, stk. 2' });
    const fix = finding?.fixes?.[0];
    const mended = fix ? applyFix(text, fix) : text;
    expect(mended).toBe(
      standard('sagsbehandlingstid: højst 8 uger', 'ved overskridelse: skriftlig besked med ny dato'),
    );
    expect(findings(rule, mended)).toEqual([]);
  });

  it('leaves a missing deadline, and an offer without assessment, alone', () => {
    expect(findings(rule, standard('afgørelse: skriftlig'))).toEqual([]);
    const open = standard('visitation: ingen', 'sagsbehandlingstid: højst 2 uger').replace('§ 85', '§ 82 a');
    expect(findings(rule, open)).toEqual([]);
  });
});
