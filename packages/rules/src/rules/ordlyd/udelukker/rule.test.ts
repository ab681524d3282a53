import { describe, expect, it } from 'vitest';
import { lawWith } from '../../../../test/own-law.ts';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const help = (lines: string) => `# Kvalitetsstandard "S"\n## Ydelse "Hjælp" efter prøveloven § 1\n${lines}\n`;

describe(rule.id, () => {
  it.each([
    ['samtaler', '> Vi giver ikke samtaler.', 1],
    ['samtaler', '> Støttesamtaler er ikke en del af hjælpen.', 1],
    ['samtaler', '> Vi giver også samtaler.', 0],
    ['samtaler', '> Vi giver ikke samtaler om fortiden.', 0],
    ['samtaler', '> Vi giver ikke hjælp uden samtaler.', 0],
    ['samtaler', '> Vi giver ikke samtaler.\n### Omfatter ikke\n- Samtaler', 0],
    ['ophold uden for hjemmet', '> Hjælpen gives ikke på ferier.', 1],
    ['ophold uden for hjemmet', '> Hjælpen gives kun i kommunen.', 1],
    ['ophold uden for hjemmet', '> Hjælpen gives ikke kun i kommunen.', 0],
    ['ophold uden for hjemmet', '> Vi dækker ikke udgifter på ferier.', 0],
    ['ophold uden for hjemmet', '> Hjælpen gives også uden for hjemmet.', 0],
    ['ophold uden for hjemmet', '### Omfatter ikke\n- Støtte på ferier og udflugter', 1],
    ['ophold uden for hjemmet', '### Omfatter ikke\n- Ferie', 1],
    ['ophold uden for hjemmet', '### Omfatter ikke\n- Støtte uden for kommunen', 1],
    ['ophold uden for hjemmet', '### Omfatter ikke\n- Udgifter til ferie', 0],
    ['ophold uden for hjemmet', '### Omfatter ikke\n- Ferie\n  medmindre: [særlige sociale problemer]', 0],
    ['modtagere af SU', '> Du kan ikke få mentor, hvis du får SU.', 1],
    ['modtagere af SU', '> Får du SU, kan du ikke få en mentor.', 1],
    ['modtagere af SU', '> SU udelukker ikke en mentor.', 0],
    ['modtagere af SU', '> Du kan få mentor, når du får SU.', 0],
    ['modtagere af SU', '> Du kan ikke få mentor, hvis du får support.', 0],
    ['modtagere af SU', '### Uden for målgruppen\n- [SU]', 1],
    ['modtagere af SU', '### Uden for målgruppen\n- [sur]', 0],
    ['modtagere af SU', '### Målgruppe\n- [SU]', 0],
  ])('where the law forbids to leave out %s, it reads “%s”', (what, lines, count) => {
    const found = findings(rule, help(lines), { catalogue: lawWith(`må ikke: udelukke ${what}`) });
    expect(found.map(({ severity }) => severity)).toEqual(Array(count).fill('warning'));
  });

  it('says nothing where the law says nothing', () => {
    const text = help('> Hjælpen gives kun i kommunen.\n### Omfatter ikke\n- Ferie\n### Uden for målgruppen\n- [SU]');
    expect(findings(rule, text, { catalogue: lawWith('pligt: skal') })).toEqual([]);
  });
});
