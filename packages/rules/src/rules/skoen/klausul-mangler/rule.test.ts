import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (...lines: string[]) => `# Kvalitetsstandard "Støtte"\n${lines.join('\n')}\n`;
const municipality = (words: string) => `# Kommune "Lindøse Kommune"\n## Tekst "Fast tekst"\n> ${words}\n`;

describe(rule.id, () => {
  it('has a fix that silences it', () => {
    const text = standard('version: 1');
    const fix = findings(rule, text)[0]?.fixes?.[0];
    const mended = fix ? applyFix(text, fix) : text;
    expect(mended).toBe(standard('serviceniveau: vejledende', 'version: 1'));
    expect(findings(rule, mended)).toEqual([]);
  });

  it('reads the text block that the standard brings in', () => {
    const text = standard('tekstblok: Fast tekst');
    expect(findings(rule, text + municipality('Kommunen fraviger niveauet, når behovet kræver det.'))).toEqual([]);
    expect(findings(rule, text + municipality('Byrådet har vedtaget standarden.'))).toHaveLength(1);
  });

  it('does not report a block twice when it cannot be found', () => {
    expect(findings(rule, standard('tekstblok: Individuel vurdering'))).toEqual([]);
  });

  it.each([
    ['Hvor meget du får, afhænger af dit behov og af en faglig vurdering.', 0],
    ['Vi ser altid på, hvad du har brug for, og du kan få flere timer.', 0],
    ['Vi vurderer, hvad du har brug for, og vi kan give dig mere hjælp.', 0],
    ['Du kan få mere at vide om, hvad vi ser på.', 1],
    ['Støtten afhænger af, hvor du bor.', 1],
    ['Vi vurderer dit behov for hjælp.', 1],
    ['Vi fraviger gerne dagsordenen på mødet.', 1],
  ])('reads the writer’s own words: %s', (sentence, count) => {
    expect(findings(rule, standard('## Omfang og varighed', `> ${sentence}`))).toHaveLength(count);
  });

  it('asks nothing of help that rests on no social law', () => {
    const service = (provision: string) => standard(`## Ydelse "Hjælp" efter ${provision}`);
    expect(findings(rule, service('lov om en aktiv beskæftigelsesindsats § 167'))).toEqual([]);
    expect(findings(rule, service('barnets lov § 90'))).toHaveLength(1);
  });
});
