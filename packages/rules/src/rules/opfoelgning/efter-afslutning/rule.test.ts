import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (...lines: string[]) =>
  `# Kvalitetsstandard "S"\n## Ydelse "B" efter SEL § 101\n${lines.join('\n')}\n`;
const followUp = (sentence: string) => standard('### Opfølgning', 'løbende: ja', `> ${sentence}`);

describe(rule.id, () => {
  it('is one warning where follow-up is described, and names the times that are missing', () => {
    const found = findings(rule, standard('### Opfølgning', 'løbende: ja'));
    expect(found).toMatchObject([
      { severity: 'warning', provision: 'serviceloven § 101', range: { start: { line: 3 } } },
    ]);
    expect(found[0]?.message).toContain('1 måned og 6 måneder efter');
  });

  it.each([
    ['Vi ringer en måned efter og et halvt år efter.', ''],
    ['Vi ringer efter én måned og efter seks måneder.', ''],
    ['Vi ringer 1 måned efter.', 'op 6 måneder efter'],
    ['Vi ringer 11 måneder efter og 16 måneder efter.', '1 måned og 6 måneder'],
    ['Vi ringer 6 måneder efter.', 'op 1 måned efter'],
  ])('reads “%s”', (sentence, missing) => {
    const found = findings(rule, followUp(sentence));
    if (missing === '') expect(found).toEqual([]);
    else expect(found[0]?.message).toContain(missing);
  });

  it('reads what comes after the course too, and nothing else', () => {
    const times = '> Vi ringer 1 måned og 6 måneder efter.';
    expect(findings(rule, standard('### Opfølgning', 'løbende: ja', '### Efter forløbet', times))).toEqual([]);
    expect(findings(rule, standard('### Opfølgning', 'løbende: ja', '### Indhold', times))).toHaveLength(1);
  });
});
