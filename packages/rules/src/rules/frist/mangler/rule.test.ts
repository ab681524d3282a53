import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (provision: string, ...access: string[]) =>
  `# Kvalitetsstandard "Støtte"\n## Ydelse "Støtte" efter serviceloven ${provision}\n## Adgang\n${access.join('\n')}\n`;

describe(rule.id, () => {
  it('cites the law that asks for a deadline', () => {
    expect(findings(rule, standard('§ 82 b', 'visitation: krævet'))).toMatchObject([
      {
        severity: 'error',
        provision: 'retssikkerhedsloven § 3',
        source: 'retssikkerhedsloven § 3, stk. 2',
        strength: 'statute',
        range: { start: { line: 2 } },
      },
    ]);
  });

  it('does not accept "none" where there is a decision to wait for', () => {
    const found = findings(rule, standard('§ 85', 'sagsbehandlingstid: ingen'));
    expect(found).toMatchObject([{ severity: 'error', range: { start: { line: 4 } } }]);
  });

  it('asks for one where an application is asked for in words, not where it is ruled out', () => {
    expect(findings(rule, standard('§ 82 b', 'visitation: ingen', '> Du skal sende en ansøgning.'))).toHaveLength(1);
    expect(findings(rule, standard('§ 82 b', 'visitation: ingen', '> Du kan komme uden ansøgning.'))).toEqual([]);
    expect(findings(rule, standard('§ 82 b', 'henvendelse: kom ind ad døren'))).toEqual([]);
  });

  it('accepts help that begins within a time after the request, in all cases', () => {
    const starts = (line: string) =>
      findings(rule, standard('§ 101', 'visitation: krævet', `hjælpen begynder: senest 14 dage efter ${line}`));
    expect(starts('henvendelsen')).toEqual([]);
    expect(starts('afgørelsen')).toHaveLength(1);
    expect(starts('henvendelsen, ved udskrivning fra sygehus')).toHaveLength(1);
  });

  it('accepts the deadline of the municipality, for the same provision only', () => {
    const municipality = (provision: string) =>
      `# Kommune "Lindøse Kommune"\n## Sagsbehandlingstider\n- serviceloven ${provision}: højst 8 uger\n`;
    const text = standard('§ 85', 'afgørelse: skriftlig');
    expect(findings(rule, text + municipality('§ 85'))).toEqual([]);
    expect(findings(rule, text + municipality('§ 97'))).toHaveLength(1);
  });

  it('is one finding for all services without a deadline, and one for a shared deadline without a length', () => {
    const services = '## Ydelse "A" efter SEL § 85\n## Ydelse "B" efter SEL § 85\n';
    const [finding, ...others] = findings(rule, services);
    expect(others).toEqual([]);
    expect(finding?.message).toContain('en afgørelse om »A« og »B«.');
    expect(findings(rule, `${services}## Adgang\nsagsbehandlingstid: ingen\n`)).toMatchObject([
      { range: { start: { line: 5 } } },
    ]);
  });
});
