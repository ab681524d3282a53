import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (name: string, provision: string, group: string) =>
  `# Kvalitetsstandard "${name}"\n## Ydelse "${name}" efter serviceloven ${provision}\n### Målgruppe\nmindst ét af:\n- ${group}\n`;
const light = standard('Let', '§ 82 b', 'let [nedsat fysisk funktionsevne]');
const severe = standard('Svær', '§ 85', 'svær [nedsat fysisk funktionsevne]');

describe(rule.id, () => {
  it('shows somebody who falls between, at both places', () => {
    const found = findings(rule, light + severe);
    expect(found.map(({ severity, mirrorOf }) => [severity, mirrorOf?.file])).toEqual([
      ['warning', 'eksempel-2.kvast'],
      ['warning', undefined],
    ]);
    expect(found[0]?.message).toContain('slutter ved »let nedsat fysisk funktionsevne« (linje 5) her');
    expect(found[1]?.message).toContain('begynder ved »svær nedsat fysisk funktionsevne« (linje 5) her');
    expect(found[1]?.message).toContain('En borger med moderat nedsat fysisk funktionsevne falder mellem');
  });

  it('speaks of people who are of an age for both, and of each help once', () => {
    const aged = (text: string, age: string) => text.replace('mindst', `alder: ${age}\nmindst`);
    const [finding] = findings(rule, aged(light, 'fyldt 18 år') + aged(severe, '40-66 år'));
    expect(finding?.message).toContain('En borger på 40 år med moderat');
    expect(findings(rule, aged(light, '18-30 år') + aged(severe, 'fyldt 40 år'))).toEqual([]);
    expect(findings(rule, light + severe + severe.replaceAll('Svær', 'Sværere'))).toHaveLength(2);
  });

  it.each([
    [
      'a third that asks for the wish too',
      light + severe + standard('Midt', '§ 83', '[nedsat fysisk funktionsevne]\nalle af:\n- ønsker hjælpen'),
    ],
    ['a third standard that has them', light + severe + standard('Midt', '§ 83', '[nedsat fysisk funktionsevne]')],
    ['another problem', light + standard('Svær', '§ 85', 'svær [misbrug]')],
    ['help that is not for the same need', light + standard('Svær', '§ 97', 'svær [nedsat fysisk funktionsevne]')],
    ['a group that cannot be read', light + severe + standard('Andet', '§ 83', '[ondt i livet]')],
  ])('is silent with %s', (_, text) => {
    expect(findings(rule, text)).toEqual([]);
  });
});
