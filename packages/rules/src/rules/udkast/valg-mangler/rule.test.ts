import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  const text = `henvendelse: VÆLG: Hvordan henvender man sig?
## Ydelse "Støtte" efter serviceloven § 85
> VÆLG: Beskriv hjælpen. Skriv for eksempel form: gruppe.
### Omfatter ikke
- VÆLG
## Om "Teknik"
| Hvad | Hvornår |
| apps | hele dagen |
> VÆLG: Er der mere?
`;

  it('lists every choice once, at the first of them, and points at the others', () => {
    const found = findings(rule, text);
    expect(found).toMatchObject([{ severity: 'warning', range: { start: { line: 2 } } }]);
    expect(found[0]?.message).toContain(
      '4 valg er ikke truffet. Linje 2: Hvordan henvender man sig? Linje 4: Beskriv hjælpen. Linje 6: VÆLG. Linje 10: Er der mere? Linjer',
    );
    expect(found[0]?.related?.map(({ range }) => range.start.line)).toEqual([4, 6, 10]);
  });

  it('points at the next three of many, so that the list does not hide the text', () => {
    const [found] = findings(rule, `## Formål\n${'> VÆLG: Hvad?\n'.repeat(9)}`);
    expect(found?.message).toContain('9 valg er ikke truffet.');
    expect(found?.related?.map(({ range }) => range.start.line)).toEqual([4, 5, 6]);
  });

  it('is an error in a standard that is adopted', () => {
    expect(findings(rule, `status: vedtaget\n${text}`)).toMatchObject([{ severity: 'error' }]);
    expect(findings(rule, `status: i høring\n${text}`)).toMatchObject([{ severity: 'warning' }]);
  });

  it('leaves ordinary words alone', () => {
    expect(findings(rule, '## Formål\n> Vælg selv, hvem der hjælper dig.\n> VÆLGERE kan også være med.\n')).toEqual([]);
  });

  it('says "ét valg" of one', () => {
    expect(findings(rule, '## Formål\n> VÆLG: Hvorfor?\n')[0]?.message).toContain(
      'Ét valg er ikke truffet. Linje 3: Hvorfor?',
    );
  });
});
