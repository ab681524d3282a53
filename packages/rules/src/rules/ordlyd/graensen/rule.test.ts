import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const course = (sentence: string, lines = '', provision = '§ 82 b') =>
  `# Kvalitetsstandard "S"\n## Ydelse "Forløb" efter SEL ${provision}\n> ${sentence}\n${lines}`;

describe(rule.id, () => {
  it('is a warning at the sentence, with the limit', () => {
    const [finding] = findings(rule, course('Lederen kan give dispensation.'));
    expect(finding).toMatchObject({ severity: 'warning', range: { start: { line: 3 } } });
    expect(finding?.message).toContain(
      '»kan give dispensation« kan læses, som om hjælp efter serviceloven § 82 b kan vare længere end 6 måneder',
    );
    expect(findings(rule, course('Du får hjælp uden tidsbegrænsning.'))[0]?.message).toContain(
      'Den kan højst vare 6 måneder',
    );
  });

  it.each([
    ['Forløbet kan i nogle tilfælde forlænges.', 1],
    ['Forlængelse er mulig.', 1],
    ['Du får hjælp, så længe du har brug for den.', 1],
    ['Hjælpen er tidsubegrænset.', 1],
    ['Forlængelse er ikke mulig.', 0],
    ['Kommunen kan ikke dispensere.', 0],
    ['Fristen for at søge kan forlænges.', 0],
    ['Forløbet kan forlænges op til 6 måneder.', 0],
    ['Du får hjælp, så længe du har brug for den, højst 6 måneder.', 0],
    ['Hjælpen gives ikke uden tidsbegrænsning.', 0],
  ])('reads “%s”', (sentence, count) => {
    expect(findings(rule, course(sentence))).toHaveLength(count);
  });

  it.each([
    ['Forløbet kan forlænges.', 'forlængelse: mulig\n', 0],
    ['Forløbet kan forlænges.', 'dispensation: mulig\n', 0],
    ['Forløbet kan forlænges.', 'forlængelse: ingen\n', 1],
    ['Hjælpen er tidsubegrænset.', 'varighed: ingen grænse\n', 0],
    ['Hjælpen er tidsubegrænset.', 'varighed: højst 6 måneder\n', 1],
  ])('leaves “%s” with “%s” to the rule about the key', (sentence, line, count) => {
    expect(findings(rule, `## Ydelse "Forløb" efter SEL § 82 b\n${line}> ${sentence}\n`)).toHaveLength(count);
  });

  it('reads a shared section only where all services have such a limit', () => {
    const shared = '## Om "Tid"\n> Forløbet kan forlænges.\n## Ydelse "Forløb" efter SEL § 82 b\n';
    expect(findings(rule, shared)).toHaveLength(1);
    expect(findings(rule, `${shared}## Ydelse "Støtte" efter SEL § 85\n`)).toEqual([]);
  });

  it.each(['§ 82 a', '§ 85', '§§ 82 a og 82 b'])('is silent where the service rests on %s', (provision) => {
    expect(findings(rule, course('Forløbet kan forlænges.', '', provision))).toEqual([]);
  });
});
