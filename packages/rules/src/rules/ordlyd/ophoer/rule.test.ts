import { describe, expect, it } from 'vitest';
import { lawWith } from '../../../../test/own-law.ts';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const help = (sentence: string) => `# Kvalitetsstandard "S"\n## Ydelse "Hjælp" efter prøveloven § 1\n> ${sentence}\n`;

describe(rule.id, () => {
  it('is never more than a warning, at the sentence', () => {
    const catalogue = lawWith('må ikke: ophøre uden afgørelse');
    expect(findings(rule, help('Hjælpen bortfalder automatisk.'), { catalogue })).toMatchObject([
      { severity: 'warning', range: { start: { line: 3 } } },
    ]);
  });

  it.each([
    ['ophøre uden afgørelse', 'Automatisk ophør sker efter et år.', 1],
    ['ophøre uden afgørelse', 'Hjælpen stopper uden videre, når målet er nået.', 1],
    ['ophøre uden afgørelse', 'Hjælpen udløber uden ny afgørelse.', 1],
    ['ophøre uden afgørelse', 'Hjælpen stopper aldrig uden afgørelse.', 0],
    ['ophøre uden afgørelse', 'Hjælpen stopper ved en afgørelse.', 0],
    ['ophøre uden afgørelse', 'Hjælpen stopper automatisk, men du kan klage.', 0],
    ['ophøre uden afgørelse', 'Mødet slutter kl. 12.', 0],
    ['stoppe ved manglende samarbejde', 'Hjælpen ophører, hvis du udebliver tre gange.', 1],
    ['stoppe ved manglende samarbejde', 'Ved manglende fremmøde afsluttes forløbet.', 1],
    ['stoppe ved manglende samarbejde', 'Vi lukker sagen, hvis du ikke møder op.', 1],
    ['stoppe ved manglende samarbejde', 'Udebliver du, taler vi med dig, før hjælpen stopper.', 0],
    ['stoppe ved manglende samarbejde', 'Hjælpen stopper ikke, fordi du ikke møder op.', 0],
    ['stoppe ved folkepensionsalderen', 'Ordningen ophører, når du når folkepensionsalderen.', 1],
    ['stoppe ved folkepensionsalderen', 'Ved folkepensionsalderen stopper ordningen.', 1],
    ['stoppe ved folkepensionsalderen', 'Ordningen stopper ikke ved folkepensionsalderen.', 0],
    ['stoppe ved folkepensionsalderen', 'Du kan beholde ordningen, som ellers slutter ved folkepensionsalderen.', 0],
  ])('where help must not %s, it reads “%s”', (what, sentence, count) => {
    expect(findings(rule, help(sentence), { catalogue: lawWith(`må ikke: ${what}`) })).toHaveLength(count);
  });
});
