import { describe, expect, it } from 'vitest';
import { serviceOf } from './from-text.ts';

describe('code lists', () => {
  const codes = (targetGroup: string, field = 'felt målgruppe: kode fra FFB.målgruppe, altid') => {
    const { codeLists } = serviceOf(`### Registrering\n${field}\n\n## Målgruppe\n${targetGroup}`);
    return codeLists.map(({ id, system, codes: list }) => ({ id, system, labels: list.map(({ label }) => label) }));
  };

  it("hold the most exact codes among the target group's terms and their kinds, and no others", () => {
    expect(codes('mindst ét af:\n- [psykisk lidelse]')).toEqual([
      { id: 'FFB.målgruppe', system: 'FFB', labels: ['Angst', 'Depression'] },
    ]);
    expect(codes('alle af:\n- risiko for [stofmisbrug]\n- [angst]')[0]?.labels).toEqual(['Angst', 'Stofmisbrug']);
  });

  it('leave out terms that keep someone out of the group', () => {
    expect(codes('alle af:\n- [angst]\n- ikke [stofmisbrug]')[0]?.labels).toEqual(['Angst']);
  });

  it('are open where nothing is known about the list', () => {
    expect(codes('mindst ét af:\n- [noget ukendt]')[0]?.labels).toEqual([]);
    expect(codes('mindst ét af:\n- [angst]', 'felt afsender: kode fra Lokal.afsender, altid')).toEqual([
      { id: 'Lokal.afsender', system: 'Lokal', labels: [] },
    ]);
  });

  it('point at the line of the vocabulary that a code is from', () => {
    const { codeLists } = serviceOf('## Målgruppe\nmindst ét af:\n- [angst]');
    expect(codeLists[0]?.codes).toEqual([
      {
        code: '303deb9b-84f0-49d2-ab7a-f8b98eed40a2',
        label: 'Angst',
        origin: { source: 'vocabulary', file: 'begreber.kvast', line: 7 },
      },
    ]);
  });
});
