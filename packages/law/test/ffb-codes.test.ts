import { describe, expect, it } from 'vitest';
import ffb from '../code-lists/ffb.json' with { type: 'json' };
import { builtInVocabulary } from '../src/built-in.ts';
import { ffbCode } from '../src/ffb-codes.ts';

describe('the codes of FFB', () => {
  it('are 220, each once, with a label and nothing of the definitions', () => {
    expect(new Set(ffb.codes.map(([code]) => code)).size).toBe(220);
    for (const pair of ffb.codes) {
      expect(pair).toHaveLength(2);
      expect(pair[0]).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
      expect(pair[1]?.length).toBeGreaterThan(1);
      expect(pair[1]?.length).toBeLessThan(110);
    }
  });

  it('are found by themselves and by a label that is theirs alone', () => {
    const angst = { code: '303deb9b-84f0-49d2-ab7a-f8b98eed40a2', label: 'Angst' };
    expect(ffbCode(angst.code.toUpperCase())).toEqual(angst);
    expect(ffbCode(' angst ')).toEqual(angst);
    expect(ffbCode('Kriminalitet')).toBeUndefined();
    expect(ffbCode('303deb9b')).toBeUndefined();
  });

  it('hold every code that the base vocabulary uses', () => {
    const used = builtInVocabulary().flatMap(({ terms }) => terms.flatMap(({ code }) => (code ? [code] : [])));
    expect(used.length).toBeGreaterThan(40);
    expect(used.filter(({ system, value }) => system !== 'FFB' || !ffbCode(value))).toEqual([]);
  });
});
