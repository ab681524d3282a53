import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (exclusion: string, combinable: string) =>
  `# Kvalitetsstandard "A"\n## Uden for målgruppen\n${exclusion}\n## Omfang og varighed\nkan kombineres med: ${combinable}\n`;

describe(rule.id, () => {
  it('shows both places, once for all services that share them', () => {
    const services = '## Ydelse "Gruppe" efter SEL § 82 a\n## Ydelse "Forløb" efter SEL § 82 b\n';
    const text = standard('- modtager hjælp efter serviceloven § 85', 'øvrige indsatser') + services;
    expect(findings(rule, text)).toMatchObject([
      { severity: 'warning', range: { start: { line: 3 } }, related: [{ range: { start: { line: 5 } } }] },
    ]);
  });

  it.each([
    ['has an exception', '- modtager hjælp efter SEL § 85, medmindre ønsker hjælpen', 'anden støtte'],
    ['takes more than the help', '- modtager hjælp efter SEL § 85 og [misbrug]', 'anden støtte'],
    ['is about something else than help', '- modtager hjælp efter SEL § 85', 'et arbejde'],
  ])('is silent where the exclusion %s', (_, exclusion, combinable) => {
    expect(findings(rule, standard(exclusion, combinable))).toEqual([]);
  });
});
