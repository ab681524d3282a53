import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const early = (words: string, provision = '§ 82 b') =>
  `# Kvalitetsstandard "Tidlig støtte"\n## Ydelse "Forløb" efter serviceloven ${provision}\n> ${words}\n`;
const right = (words: string) =>
  `# Kvalitetsstandard "Hjælp i hverdagen"\n## Ydelse "Hverdagshjælp" efter serviceloven § 85\n> ${words}\n`;

describe(rule.id, () => {
  it('is told at the sentence and at the help that is waited for', () => {
    const found = findings(
      rule,
      early('Er der venteliste til Hverdagshjælp, kan du begynde her.') + right('Vi hjælper dig.'),
    );
    expect(found.map(({ severity, range, mirrorOf }) => [severity, range.start.line, mirrorOf?.file])).toEqual([
      ['warning', 3, undefined],
      ['warning', 2, 'eksempel-1.kvast'],
    ]);
    expect(found[0]?.message).toContain('»Er der venteliste til Hverdagshjælp, kan du begynde her.« (linje 3)');
  });

  it.each([
    ['a right that begins at once', early('Du lærer noget.') + right('Hjælpen begynder straks.')],
    [
      'a right that comes after another thing',
      early('Du lærer noget.') + right('Hjælpen begynder, når din ferie er slut.'),
    ],
    ['a provision that is named itself', early('Du venter på Hverdagshjælp efter § 85.') + right('Vi hjælper dig.')],
    ['help that may be waited in', early('Du venter på Hverdagshjælp.', '§ 97') + right('Vi hjælper dig.')],
    ['waiting for something else', early('Der er venteliste til forløbet.') + right('Vi hjælper dig.')],
  ])('is silent for %s', (_, text) => {
    expect(findings(rule, text)).toEqual([]);
  });
});
