import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (...access: string[]) =>
  `# Kvalitetsstandard "S"\nkommune: Lindøse\ntekstblok: Frister\n## Ydelse "Støtte" efter SEL § 85\n### Adgang\n${access.join('\n')}\n`;
const deadline = 'sagsbehandlingstid: højst 8 uger';

describe(rule.id, () => {
  it('is info at the deadline', () => {
    expect(findings(rule, standard(deadline))).toMatchObject([
      { severity: 'info', provision: 'retssikkerhedsloven § 3 a', range: { start: { line: 6 } } },
    ]);
  });

  it('is one finding for all services', () => {
    const shared = `## Adgang\n${deadline}\n## Ydelse "A" efter SEL § 85\n## Ydelse "B" efter SEL § 85\n`;
    const found = findings(rule, shared);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('om »A« og »B« også');
  });

  it.each([
    ['a link', [deadline, '> Se www.lindoese.example.']],
    ['a word about it', [deadline, '> Find alle frister på nettet.']],
    ['a section of its own', [deadline, '### Om "Frister"', '> De står på kommunens hjemmeside.']],
    ['no length of time', ['sagsbehandlingstid: ingen']],
    ['nothing', ['afgørelse: skriftlig']],
  ])('is silent about %s', (_, lines) => {
    expect(findings(rule, standard(...lines))).toEqual([]);
  });

  it('reads the text blocks that are pulled in, and no others', () => {
    const municipality = (name: string) =>
      `# Kommune "Lindøse"\n## Tekst "${name}"\n> Fristerne står på kommunens hjemmeside.\n`;
    expect(findings(rule, standard(deadline) + municipality('Frister'))).toEqual([]);
    expect(findings(rule, standard(deadline) + municipality('Andet'))).toHaveLength(1);
  });

  it('holds from the day that the law came into force', () => {
    const until = (to: string) => standard(deadline).replace('\n', `\ngælder: fra 1. januar 2018 til ${to}\n`);
    expect(findings(rule, until('30. juni 2018'))).toEqual([]);
    expect(findings(rule, until('1. juli 2018'))).toHaveLength(1);
  });
});
