import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';
import { nearestSections } from './sections.ts';

expectCases(rule);

describe(rule.id, () => {
  it('is info and guesses what was meant', () => {
    const [finding] = findings(rule, '## Ydelse "Støtte" efter serviceloven § 852\nform: individuel\n');
    expect(finding?.severity).toBe('info');
    expect(finding?.message).toContain('Mente du § 85?');
  });

  it('says nothing about laws that the catalogue does not have', () => {
    expect(findings(rule, '## Ydelse "Bolig" efter lov om leje § 900\nform: individuel\n')).toEqual([]);
  });

  it.each([
    ['82 e', ['82 a', '82 b', '82 c'], ['82 a', '82 b', '82 c']],
    ['82 b', ['82 a', '82 c', '82 d'], undefined],
    ['83 c', ['83 a', '83 b'], undefined],
    ['139', ['138', '141'], undefined],
    ['1482', ['14', '148'], ['148']],
  ])('§ %s beside %j', (section, known, expected) => {
    expect(nearestSections(section, known)).toEqual(expected);
  });
});
