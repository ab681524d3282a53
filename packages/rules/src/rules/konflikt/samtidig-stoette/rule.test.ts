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

  it('tells once about one line that several exclusions speak against', () => {
    const text = standard(
      '- modtager hjælp efter serviceloven § 85\n- modtager hjælp efter beskæftigelsesindsatsloven § 167',
      'anden støtte',
    );
    const found = findings(rule, text);
    expect(found).toMatchObject([
      {
        range: { start: { line: 3 } },
        related: [{ range: { start: { line: 4 } } }, { range: { start: { line: 6 } } }],
      },
    ]);
    expect(found[0]?.message).toContain('serviceloven § 85 eller beskæftigelsesindsatsloven § 167');
  });

  it('names the help that can and cannot be combined, and nothing that stands once', () => {
    const extent = (denied: string) =>
      `## Omfang og varighed\nkan kombineres med: serviceloven § 85\nkan ikke kombineres med: ${denied}\n`;
    expect(findings(rule, extent('serviceloven § 107'))).toEqual([]);
    const found = findings(rule, extent('serviceloven §§ 85 og 107'));
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('både, at hjælpen kan og ikke kan kombineres med serviceloven § 85.');
    const excluded = standard('- modtager hjælp efter SEL § 85', 'serviceloven § 85');
    expect(findings(rule, excluded)[0]?.message).toContain('kan kombineres med serviceloven § 85.');
  });
});
