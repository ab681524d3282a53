import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (line: string) => `# Kvalitetsstandard "A"\n## Målgruppe\n${line}\n`;

describe(rule.id, () => {
  it.each(['- betydelig [nedsat fysisk funktionsevn]', '> Har du [nedsat fysisk funktionsevn]?'])(
    'mends the slip in “%s”',
    (line) => {
      const [finding] = findings(rule, standard(line));
      expect(finding).toMatchObject({
        severity: 'warning',
        range: { start: { line: 3, column: line.indexOf('[') + 1 } },
      });
      expect(finding?.message).toContain('Mente du »nedsat fysisk funktionsevne«?');
      const fix = finding?.fixes?.[0];
      expect(fix?.safe).toBe(false);
      expect(fix && applyFix(standard(line), fix)).toBe(standard(line.replace('funktionsevn]', 'funktionsevne]')));
    },
  );

  it('knows the municipality’s own terms and their synonyms, and checks what they are a kind of', () => {
    const terms = '# Begreber "Lokale"\n## [kvæstethed]\ner en slags: [noget helt andet]\nsynonymer: at være kvæstet\n';
    expect(findings(rule, standard('- [at være kvæstet]') + terms)).toMatchObject([
      { file: 'eksempel-2.kvast', range: { start: { line: 3 } } },
    ]);
  });

  it.each([
    '## Gruppe "B"\n- [kosmisk uro]',
    '## Uden for målgruppen\n- [misbrug]\n  medmindre: [kosmisk uro]',
    '## Uden for målgruppen\n- den pårørende [kosmisk uro]',
    '## Betingelser\n- samtykker, hvis [kosmisk uro]',
    '## Indhold\n- Indkøb\n  medmindre: [kosmisk uro]',
    '## Eksempler\n- "C": alder 30 år, [kosmisk uro] → berettiget',
  ])('looks everywhere: %s', (lines) => {
    expect(findings(rule, `# Kvalitetsstandard "A"\n${lines}\n`)).toHaveLength(1);
    // Terms of several words, and synonyms of them, are known in the same places.
    for (const known of ['nedsat fysisk funktionsevne', 'fysisk  Handicap', 'psykiske lidelser']) {
      expect(findings(rule, `# Kvalitetsstandard "A"\n${lines.replace('kosmisk uro', known)}\n`)).toEqual([]);
    }
  });
});
