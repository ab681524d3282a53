import { describe, expect, it } from 'vitest';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

const WRONG: Readonly<Record<string, readonly string[]>> = {
  kommunnen: ['kommunen'],
  kvik: ['kvit', 'kvæk'],
  flexbus: ['flekbus'],
  gribsystem: [],
};
const spelling = {
  edition: 'prøve',
  isWord: (word: string) => !(word in WRONG),
  meant: (word: string) => WRONG[word] ?? [],
};
const SERVICE = '## Ydelse "Støtte" efter serviceloven § 85';
const found = (text: string) => findings(rule, text, { spelling });

expectCases(rule, spelling);

describe('a misspelt word', () => {
  it('is told once, at its first place, with all that it may be', () => {
    const [finding, ...others] = found(
      `${SERVICE}\n> Hos kommunnen får du svar.\n> Gå til kommunnen, vær kvik hos kommunnen.`,
    );
    expect(finding).toMatchObject({
      severity: 'info',
      range: { start: { line: 3, column: 7 }, end: { line: 3, column: 16 } },
    });
    expect(finding?.message).toContain('her og 2 andre steder');
    expect(others).toHaveLength(1);
    expect(others[0]?.message).toContain('»kvit« eller »kvæk«');
  });

  it('is put right in all its places at once', () => {
    const text = `# Kvalitetsstandard "E"\n${SERVICE}\n> Hos kommunnen får du svar.\n> Gå til kommunnen.\n`;
    const fix = found(text)[0]?.fixes?.[0];
    if (!fix) throw new Error('no fix');
    expect(fix.safe).toBe(false);
    expect(applyFix(text, fix)).toBe(text.replaceAll('kommunnen', 'kommunen'));
  });

  it('can be made a word that the municipality knows', () => {
    const standard = `# Kvalitetsstandard "E"\n${SERVICE}\n> Vi kører i flexbus.\n`;
    for (const known of ['', 'kendte ord: dagteam\n']) {
      const municipality = `# Kommune "Lindøse Kommune"\n${known}## Udvalg\n- Byrådet\n`;
      const fix = found(municipality + standard)[0]?.fixes?.[1];
      if (!fix) throw new Error('no fix');
      const mended = applyFix(municipality + standard, fix);
      expect(mended).toContain(known === '' ? '\nkendte ord: flexbus\n' : '\nkendte ord: dagteam, flexbus\n');
      expect(found(mended + standard)).toEqual([]);
    }
  });

  it.each([
    ['a name', '> Spørg Kommunnen.'],
    ['an address', '> Skriv til kommunnen@lindoese.example eller se www.kommunnen.example/kommunnen.'],
    ['beside a slash or a digit', '> Se kommunnen/borgeren og kommunnen2.'],
    ['a part of a word with a hyphen', '> Se kommunnen-siden.'],
    ['in quotation marks', '> Det hed »kommunnen« før.'],
    ['a short word with a full stop', '> Vær kvik.'],
    ['what nobody can say is wrong', '> Vi bruger gribsystem.'],
    ['what the municipality explains', '> Vi kører i flexbus.\n## Ord\n- flexbus: en bus, du ringer efter'],
  ])('is not %s', (_, text) => {
    expect(found(`${SERVICE}\n${text}`)).toEqual([]);
  });

  it('is nobody’s where there is no dictionary', () => {
    expect(findings(rule, `${SERVICE}\n> Hos kommunnen.`)).toEqual([]);
  });
});
