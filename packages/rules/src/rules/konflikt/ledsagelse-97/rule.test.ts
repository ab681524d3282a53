import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const support = (more = '', group = 'betydelig [nedsat fysisk funktionsevne]') =>
  `# Kvalitetsstandard "Støtte"\n## Ydelse "Støtte" efter serviceloven § 85\n${more}### Målgruppe\nalder: fyldt 18 år\nmindst ét af:\n- ${group}\n### Omfatter ikke\n- Ledsagelse.\n  efter: serviceloven § 97\n`;
const companion = (group: string) =>
  `# Kvalitetsstandard "Ledsagelse"\n## Ydelse "Ledsageordning" efter serviceloven § 97\n### Målgruppe\n${group}\n`;

describe(rule.id, () => {
  it('shows somebody who gets it nowhere, at both places', () => {
    const found = findings(rule, support() + companion('alder: 18-66 år'));
    expect(found.map(({ severity, mirrorOf }) => [severity, mirrorOf?.file])).toEqual([
      ['warning', undefined],
      ['warning', 'eksempel-1.kvast'],
    ]);
    expect(found[0]?.message).toContain(
      '»Ledsagelse« (linje 8) er taget ud, fordi det hører til § 97, men ikke alle i målgruppen her kan få »Ledsageordning« i eksempel-2.kvast, linje 2.',
    );
    expect(found[0]?.message).toContain(
      'En borger på 67 år med betydelig nedsat fysisk funktionsevne er i målgruppen her',
    );
  });

  it.each([
    ['a § 97 that includes them all', support() + companion('alder: fyldt 18 år')],
    [
      'words about it',
      support('> Ledsagelse får du efter § 97. Ellers hjælper vi dig her.\n') + companion('alder: 18-66 år'),
    ],
    [
      'a group that cannot be read',
      support('', '[ondt i livet]') + companion('alder: fyldt 18 år\nmindst ét af:\n- [andet ondt]'),
    ],
    ['no standard for § 97', support()],
  ])('is silent for %s', (_, text) => {
    expect(findings(rule, text)).toEqual([]);
  });
});
