import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (provision: string, ...lines: string[]) =>
  `# Kvalitetsstandard "S"\n## Ydelse "G" efter SEL ${provision}\n### Adgang\n${lines.join('\n')}\n`;

describe(rule.id, () => {
  it('is a warning at the sentence, and says the word that is meant', () => {
    const found = findings(rule, standard('§ 82 a', '> Kom og tal med os.', '> Vi svarer snarest muligt.'));
    expect(found).toMatchObject([
      { severity: 'warning', source: 'retssikkerhedsloven § 3, stk. 2', range: { start: { line: 5 } } },
    ]);
    expect(found[0]?.message).toMatch(/^»Snarest muligt« er ikke en frist\./);
  });

  it.each([
    ['a line about the deadline', '§ 82 a', ['sagsbehandlingstid: ingen', '> Du får svar hurtigst muligt.']],
    ['a deadline that must be there, which is for frist/mangler', '§ 85', ['> Du får svar hurtigst muligt.']],
    ['urgent help', '§ 82 a', ['> I akutte tilfælde svarer vi så hurtigt som muligt.']],
    ['a number', '§ 82 a', ['> Du får svar hurtigst muligt og senest efter 14 dage.']],
    ['what is no decision', '§ 82 a', ['> Meld dig hurtigst muligt til holdet.']],
    ['a firm promise', '§ 82 a', ['> Du får svar dagen efter.']],
  ])('is silent about %s', (_, provision, lines) => {
    expect(findings(rule, standard(provision, ...lines))).toEqual([]);
  });

  it('is silent where the municipality’s file has a deadline', () => {
    const municipality = (provision: string) =>
      `# Kommune "Lindøse"\n## Sagsbehandlingstider\n- serviceloven ${provision}: højst 3 uger\n`;
    const text = standard('§ 82 a', '> Du får svar hurtigst muligt.');
    expect(findings(rule, text + municipality('§ 82 a'))).toEqual([]);
    expect(findings(rule, text + municipality('§ 97'))).toHaveLength(1);
  });
});
