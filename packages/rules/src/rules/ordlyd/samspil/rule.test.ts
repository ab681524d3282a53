import { builtInCatalogue } from '@kvast/law/built-in';
import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const help = (provision: string, sentence: string) =>
  `# Kvalitetsstandard "S"\n## Ydelse "Hjælp" efter SEL ${provision}\n> ${sentence}\n`;

describe(rule.id, () => {
  it('is a warning at the sentence, which says of both provisions what they are', () => {
    const [finding] = findings(rule, help('§ 82 b', 'Forløbet erstatter § 85.'));
    expect(finding).toMatchObject({
      severity: 'warning',
      provision: 'serviceloven § 82 b',
      range: { start: { line: 3 } },
    });
    expect(finding?.message).toContain(
      'hjælp efter serviceloven § 82 b træder i stedet for hjælp efter serviceloven § 85',
    );
    const [reverse] = findings(rule, help('§ 85', 'Støtten kan afløses af et forløb efter § 82 b.'));
    expect(reverse?.message).toBe(finding?.message.replace('»erstatter«', '»afløses«'));
  });

  it.each([
    ['§ 82 a', 'Gruppen gives frem for socialpædagogisk støtte.', 1],
    ['§ 82 a', 'Gruppen gives frem for rengøring.', 0],
    ['§ 82 a', 'Gruppen erstatter ikke § 85.', 0],
    ['§ 82 a', 'Vælg gruppen eller, i stedet, § 85.', 0],
    ['§ 85', 'Et forløb efter § 82 b er en forudsætning.', 1],
    ['§ 85', 'Et forløb efter § 82 b skal være gennemført.', 1],
    ['§ 85', 'Du skal først søge.', 0],
    ['§ 85', 'Vi vurderer først, om § 82 b er en forudsætning.', 0],
    ['§ 82 b', 'Forløbet er en betingelse for § 85.', 1],
    ['§ 82 b', 'Forløbet afklarer behovet for § 85.', 1],
    ['§ 82 b', 'Efter forløbet afklarer vi, om du kan få § 85.', 0],
    ['§ 82 b', 'Forløbet afklarer, hvad du har brug for.', 0],
    ['§ 85', 'Vi afklarer, om du kan få § 82 b.', 0],
    ['§§ 82 b og 85', 'Forløbet gives i stedet for § 85.', 0],
    ['§ 82 c', 'Hjælpen gives i stedet for § 85.', 0],
  ])('reads, in %s, “%s”', (provision, sentence, count) => {
    expect(findings(rule, help(provision, sentence))).toHaveLength(count);
  });

  it('leaves it to the facts where there are some', () => {
    const purpose = '### Formål\nhjælpen skal: afklare behov for serviceloven § 85\n';
    expect(findings(rule, help('§ 82 b', 'Forløbet afklarer behovet for § 85.') + purpose)).toEqual([]);
    const condition = '### Betingelser\nalle af:\n- modtager hjælp efter serviceloven § 82 b\n';
    expect(findings(rule, help('§ 85', 'Du skal først have prøvet § 82 b.') + condition)).toEqual([]);
    const other = '### Betingelser\nalle af:\n- bor i kommunen\n';
    expect(findings(rule, help('§ 85', 'Du skal først have prøvet § 82 b.') + other)).toHaveLength(1);
  });

  it('takes help that need not be tried first for help that does not replace the other either', () => {
    const text = help('§ 104', 'Du får først og fremmest et tilbud efter § 82 a, frem for aktivitet og samvær.');
    const found = findings(rule, text, { catalogue: builtInCatalogue() });
    expect(found).toMatchObject([{ severity: 'info' }]);
    expect(found[0]?.message).toContain('»frem for« kan læses, som om hjælp efter serviceloven § 82 a træder i stedet');
  });

  it('reads a shared section only where all services are concerned', () => {
    const shared = '## Om "Rækkefølge"\n> Gruppen gives i stedet for § 85.\n## Ydelse "Gruppe" efter SEL § 82 a\n';
    expect(findings(rule, shared)).toHaveLength(1);
    expect(findings(rule, `${shared}## Ydelse "Forløb" efter SEL § 82 b\n`)).toHaveLength(1);
    expect(findings(rule, `${shared}## Ydelse "Akut" efter SEL § 82 c\n`)).toEqual([]);
  });

  it('says once what is said once, though the law forbids it twice', () => {
    expect(findings(rule, help('§ 82 a', 'Gruppen gives frem for § 85.'))).toHaveLength(1);
  });

  it('knows that nobody has to try § 85 before § 107', () => {
    const text = help('§ 107', 'Støtte efter § 85 skal være afprøvet.');
    expect(findings(rule, text, { catalogue: builtInCatalogue() })).toMatchObject([{ severity: 'warning' }]);
    expect(findings(rule, text, { catalogue: builtInCatalogue(), date: '2017-01-01' })).toEqual([]);
  });
});
