import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('is told once for all services, with every expense', () => {
    const text = `# Kvalitetsstandard "A"
## Ydelse "Gruppe" efter serviceloven § 82 a
## Ydelse "Forløb" efter serviceloven § 82 b
## Økonomi
egenbetaling: ingen
betaler selv: bus
betaler selv: materialer
`;
    expect(findings(rule, text)).toMatchObject([
      {
        severity: 'info',
        range: { start: { line: 5 } },
        related: [{ range: { start: { line: 6 } } }, { range: { start: { line: 7 } } }],
      },
    ]);
  });

  const economy = (prose: string) => `## Økonomi\negenbetaling: ingen\nbetaler selv: transport\n> ${prose}\n`;

  it.each([
    'Det er gratis at deltage. Du betaler selv for transporten.',
    'Du skal selv betale bussen. Ellers koster det ikke noget.',
    'Hjælpen er gratis, men udgifter til bus er for din egen regning.',
    'Der er ingen egenbetaling. Borgeren afholder selv sine udgifter til transport.',
  ])('is silent when its advice is followed: %s', (prose) => {
    expect(findings(rule, economy(prose))).toEqual([]);
  });

  it.each([
    'Støtten er gratis.',
    'Du betaler selv for transporten.',
    'Støtten er gratis. Borgeren skal selv kunne komme frem og tilbage.',
    'Støtten er gratis. Du skal ikke selv betale for noget.',
  ])('is still told where only half of it is said: %s', (prose) => {
    expect(findings(rule, economy(prose))).toHaveLength(1);
  });

  it('is silent where a service explains what the shared section leaves open', () => {
    const text = `${economy('Støtten er gratis.')}## Ydelse "Gruppe" efter SEL § 82 a\n### Økonomi\n> Gruppen er gratis, men du køber selv din mad.\n`;
    expect(findings(rule, text)).toEqual([]);
  });

  it('says nothing where there is no expense', () => {
    expect(findings(rule, '## Økonomi\negenbetaling: ingen\n')).toEqual([]);
    expect(findings(rule, '## Økonomi\nbetaler selv: transport\n')).toEqual([]);
  });
});
