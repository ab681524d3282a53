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
      'help that stops at moderate',
      standard('Moderat', '§ 82 b', 'moderat [nedsat fysisk funktionsevne]') + severe,
      'betydelig',
    ],
    ['a wider word on the one side', light + standard('Svær', '§ 85', 'svær [funktionsnedsættelse]'), 'moderat'],
    ['a wider word on the other side', standard('Let', '§ 82 b', 'let [funktionsnedsættelse]') + severe, 'en moderat'],
    [
      'two standards on one provision',
      standard('Let', '§ 85', 'let [nedsat fysisk funktionsevne]') + severe,
      'moderat',
    ],
    ['a right that rests on more', light + severe.replace('§ 85', '§§ 85 og 97'), 'moderat'],
    ['more that is asked for at the same time', light + severe.replace('mindst ét af:', 'alle af:'), 'moderat'],
    [
      'a third that is for some ages only',
      light +
        severe +
        standard('Midt', '§ 83', '[nedsat fysisk funktionsevne]').replace('mindst', 'alder: 18-30 år\nmindst'),
      'moderat',
    ],
    [
      'a third that asks for a step on a scale too',
      light +
        severe +
        standard('Midt', '§ 83', '[nedsat fysisk funktionsevne]\n- niveau 3-4 på [funktionsniveau]').replace(
          'mindst ét af',
          'alle af',
        ),
      'moderat',
    ],
    [
      'a third for severe needs or for those who get other help',
      light +
        severe +
        standard('Midt', '§ 83', 'svær [nedsat fysisk funktionsevne]\n- modtager hjælp efter serviceloven § 97'),
      'moderat',
    ],
    ['a third for other problems', light + severe + standard('Midt', '§ 83', '[misbrug]'), 'moderat'],
  ])('finds the hole with %s', (_, text, missing) => {
    const found = findings(rule, text);
    expect(found).toHaveLength(2);
    expect(found[1]?.message).toContain(`med ${missing}`);
  });

  it.each([
    [
      'levels that meet, where the graver help asks for more',
      light +
        standard('Moderat', '§ 85', 'moderat [nedsat fysisk funktionsevne]\n- [misbrug]').replace(
          'mindst ét af',
          'alle af',
        ),
    ],
    [
      'one service that names both levels',
      standard('Begge', '§ 85', 'let [nedsat fysisk funktionsevne]\n- svær [nedsat fysisk funktionsevne]'),
    ],
    [
      'standards that never hold on the same day',
      light.replace('\n', '\ngælder: til 31. december 2024\n') + severe.replace('\n', '\ngælder: fra 1. januar 2025\n'),
    ],
    ['a risk, which is no level', light + standard('Svær', '§ 85', 'risiko for svær [nedsat fysisk funktionsevne]')],
    ['a third with a wider word', light + severe + standard('Midt', '§ 83', '[funktionsnedsættelse]')],
    ['a group of which half cannot be read', light + severe + standard('Andet', '§ 83', '[misbrug]\n- [ondt i livet]')],
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
