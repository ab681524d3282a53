import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (name: string, group: string, provision = '§ 85') =>
  `# Kvalitetsstandard "${name}"\n## Ydelse "Støtte" efter serviceloven ${provision}\n### Målgruppe\n${group}\n`;
const young = standard('Unge', 'alder: 18-22 år\nmindst ét af:\n- [angst]');

describe(rule.id, () => {
  it('shows somebody who falls between, at both places', () => {
    const found = findings(rule, young + standard('Voksne', 'alder: fyldt 25 år\nmindst ét af:\n- [psykisk lidelse]'));
    expect(found.map(({ severity, file, mirrorOf }) => [severity, file, mirrorOf?.file])).toEqual([
      ['warning', 'eksempel-1.kvast', 'eksempel-2.kvast'],
      ['warning', 'eksempel-2.kvast', undefined],
    ]);
    expect(found[0]?.message).toContain(
      'for »18-22 år« (linje 4) her og for »fyldt 25 år« i eksempel-2.kvast, linje 4.',
    );
    expect(found[0]?.message).toContain('En borger på 24 år med angst er ikke omfattet af nogen af standarderne.');
  });

  it('only informs where the help is a choice of the municipality', () => {
    const texts = standard('A', 'alder: 18-29 år', '§ 82 b') + standard('B', 'alder: fyldt 40 år', '§ 82 b');
    expect(findings(rule, texts).map(({ severity }) => severity)).toEqual(['info', 'info']);
  });

  it.each([
    ['other people', standard('Voksne', 'alder: fyldt 25 år\nmindst ét af:\n- [misbrug]')],
    ['another help', standard('Voksne', 'alder: fyldt 25 år', '§ 97')],
    ['a group that cannot be read', standard('Voksne', 'alder: fyldt 25 år\nmindst ét af:\n- [ondt i livet]')],
    ['ages that meet', standard('Voksne', 'alder: fyldt 23 år')],
  ])('is silent for %s', (_, other) => {
    expect(findings(rule, young + other)).toEqual([]);
  });
});
