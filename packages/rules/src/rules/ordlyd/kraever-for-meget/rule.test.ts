import { describe, expect, it } from 'vitest';
import { lawWith } from '../../../../test/own-law.ts';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const help = (sentence: string) => `## Ydelse "Hjælp" efter prøveloven § 1\n> ${sentence}\n`;
const forbids = (what: string) => lawWith(`må ikke: ${what}`);

describe(rule.id, () => {
  it.each([
    ['kræve motivation', 'Du skal være motiveret.', 1],
    ['kræve motivation', 'For at få hjælp skal du være meget motiveret.', 1],
    ['kræve motivation', 'Borgeren skal have et ønske om at modtage støtte.', 1],
    ['kræve motivation', 'Det er en betingelse for hjælpen, at borgeren er motiveret.', 1],
    ['kræve motivation', 'Hjælpen kræver motivation.', 1],
    ['kræve motivation', 'Du skal samarbejde om hjælpen.', 1],
    ['kræve motivation', 'Det kræves, at du samarbejder.', 1],
    ['kræve motivation', 'Du behøver ikke være motiveret.', 0],
    ['kræve motivation', 'Du skal ikke være motiveret.', 0],
    ['kræve motivation', 'Er du motiveret, kommer du videre.', 0],
    ['kræve motivation', 'Hjælpen skal gøre dig motiveret.', 0],
    ['kræve motivation', 'Du skal være motiveret, medmindre dine vanskeligheder gør det svært.', 0],
    ['kræve motivation', 'Du skal være motiveret, men ellers hjælper vi dig.', 0],
    ['kræve motivation', 'Vi har et krav til os selv: motivation hos medarbejderne.', 0],
    ['kræve udvikling', 'Du skal kunne udvikle dig.', 1],
    ['kræve udvikling', 'Hjælpen er til borgere, der har et udviklingspotentiale.', 1],
    ['kræve udvikling', 'Du får hjælp, hvis du kan profitere af den.', 1],
    ['kræve udvikling', 'Hjælpen kræver fremgang.', 1],
    ['kræve udvikling', 'Du skal kunne udvikle dig eller holde fast i det, du kan.', 0],
    ['kræve udvikling', 'Hjælpen skal udvikle dine evner.', 0],
    ['kræve diagnose', 'Borgeren skal have en psykiatrisk diagnose.', 1],
    ['kræve diagnose', 'Det er en forudsætning, at borgeren har en diagnose.', 1],
    ['kræve diagnose', 'Hjælpen kræver ingen diagnose.', 0],
    ['kræve diagnose', 'Har du en diagnose, så fortæl om den.', 0],
    ['kræve egen bolig', 'Du skal bo i egen bolig.', 1],
    ['kræve egen bolig', 'Hjælpen gives kun i borgerens eget hjem.', 1],
    ['kræve egen bolig', 'Hjælpen gives ikke kun i eget hjem.', 0],
    ['kræve egen bolig', 'Vi hjælper dig med at få egen bolig.', 0],
    ['kræve selvhjulpenhed', 'Den unge skal være helt selvhjulpen.', 1],
    ['kræve selvhjulpenhed', 'Målet er, at du bliver så selvhjulpen som muligt.', 0],
    ['kræve selvhjulpenhed', 'Det er et krav, at du bliver mere selvhjulpen.', 0],
    ['kræve cpr', 'Du skal oplyse dit personnummer.', 1],
    ['kræve cpr', 'Du kan oplyse dit personnummer.', 0],
    ['gøre borgeren til arbejdsgiver', 'Du skal være arbejdsgiver for dine hjælpere.', 1],
    ['gøre borgeren til arbejdsgiver', 'Du skal selv være arbejdsgiver eller overdrage ansvaret.', 0],
  ])('where the law says that one must not %s, it reads “%s”', (what, sentence, count) => {
    const found = findings(rule, help(sentence), { catalogue: forbids(what) });
    expect(found.map(({ severity }) => severity)).toEqual(Array(count).fill('warning'));
  });

  it('stays below what its source can carry', () => {
    const catalogue = lawWith('må ikke: kræve motivation', 'kilde: praksis, V\nsikkerhed: fortolkning');
    expect(findings(rule, help('Du skal være motiveret.'), { catalogue })).toMatchObject([{ severity: 'info' }]);
  });

  it('quotes the words that it found', () => {
    const [finding] = findings(rule, help('Vi siger: du skal være meget motiveret, hver dag.'), {
      catalogue: forbids('kræve motivation'),
    });
    expect(finding?.message).toContain('Ordene »du skal være meget motiveret« kan');
  });

  it('reads a sentence that is broken over lines, and points at its lines', () => {
    const text =
      '# Kvalitetsstandard "S"\n## Ydelse "S" efter SEL § 85\n> Velkommen. Du skal\n> være motiveret. Det er alt.\n';
    expect(findings(rule, text)).toMatchObject([{ range: { start: { line: 3 }, end: { line: 4 } } }]);
  });

  it.each([
    ['er motiveret', 'Du skal være motiveret.', 'kræve motivation'],
    ['ikke samarbejder om hjælpen', 'Du skal være motiveret.', 'kræve motivation'],
    ['kan udvikle sig', 'Du skal kunne udvikle dig.', 'kræve udvikling'],
    ['hjælpen kan forbedre funktionsniveauet', 'Du skal kunne udvikle dig.', 'kræve udvikling'],
    ['har en diagnose', 'Du skal have en diagnose.', 'kræve diagnose'],
    ['bor i egen bolig', 'Du skal bo i egen bolig.', 'kræve egen bolig'],
    ['ikke bor i botilbud', 'Du skal bo i egen bolig.', 'kræve egen bolig'],
  ])('leaves it to the condition “%s” where there is one', (condition, sentence, what) => {
    const text = `${help(sentence)}### Betingelser\nalle af:\n- ${condition}\n`;
    expect(findings(rule, text, { catalogue: forbids(what) })).toEqual([]);
    const other = `${help(sentence)}### Betingelser\nalle af:\n- bor i kommunen\n`;
    expect(findings(rule, other, { catalogue: forbids(what) })).toHaveLength(1);
  });

  it('reads a shared section only where it is about such help alone', () => {
    const shared = '## Om "Dig selv"\n> Du skal være motiveret.\n## Ydelse "Støtte" efter SEL § 85\n';
    expect(findings(rule, shared)).toHaveLength(1);
    expect(findings(rule, `${shared}## Ydelse "Gruppe" efter SEL § 82 a\n`)).toEqual([]);
    // An emergency service must not ask for a diagnosis, but the law says nothing of motivation there.
    expect(findings(rule, `${shared}## Ydelse "Akut" efter SEL § 82 c\n`)).toEqual([]);
    expect(findings(rule, `${shared}## Ydelse "Mere støtte" efter SEL § 85\n`)).toHaveLength(1);
  });
});
