import { describe, expect, it } from 'vitest';
import { lawWith } from '../../../../test/own-law.ts';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const standard = (provision: string, sentence: string) =>
  `# Kvalitetsstandard "S"\n## Ydelse "G" efter SEL ${provision}\n### Indhold\n> ${sentence}\n`;

describe(rule.id, () => {
  it.each([
    'Der gives aldrig støtte om natten.',
    'Støtte bevilges under ingen omstændigheder i weekenden.',
    'Der tilbydes ikke ledsagelse til koncerter.',
    'Vi giver aldrig støtte uden for kommunen.',
    'Man kan under ingen omstændigheder få støtte på ferier.',
    'Du kan aldrig få støtte på ferier.',
    'Støtten kan under ingen omstændigheder gives på ferier, og under ingen omstændigheder gives den om natten.',
  ])('warns of “%s”', (sentence) => {
    const found = findings(rule, standard('§ 85', sentence));
    expect(found).toMatchObject([
      { severity: 'warning', provision: 'serviceloven § 138', strength: 'practice', range: { start: { line: 4 } } },
    ]);
    expect(found[0]?.message).toContain('spørg en jurist');
  });

  it.each([
    'Du er aldrig alene.',
    'Det er aldrig for sent at få støtte.',
    'Støtten gives ikke, hvis du selv kan klare opgaverne.',
    'Der ydes ikke støtte til behandling, medmindre den hænger sammen med resten.',
    'Der ydes ikke støtte til opgaver efter § 83.',
    'Der ydes ikke støtte til det, du får efter anden lovgivning.',
    'Der ydes dog ikke støtte til rejser.',
    'Støtten gives ikke som penge.',
    'I den gamle standard stod »der ydes aldrig støtte om natten«.',
    'Støtten gives altid til den, der har ret til den.',
  ])('is silent on “%s”', (sentence) => {
    expect(findings(rule, standard('§ 85', sentence))).toEqual([]);
  });

  it('holds where all the help is a duty, and nowhere else', () => {
    const sentence = 'Der gives aldrig støtte om natten.';
    expect(findings(rule, standard('§§ 85 og 86', sentence))).toHaveLength(1);
    for (const provisions of ['§ 82 b', '§§ 82 b og 85', '§ 82 d']) {
      expect(findings(rule, standard(provisions, sentence))).toEqual([]);
    }
  });

  it('names the service’s own provision where the law files say nothing of service levels', () => {
    const text = standard('§ 85', 'Der gives aldrig støtte om natten.').replace('SEL', 'prøveloven').replace('85', '1');
    expect(findings(rule, text, { catalogue: lawWith('pligt: skal') })).toMatchObject([
      { severity: 'warning', provision: 'prøveloven § 1' },
    ]);
  });

  it('leaves the list of what is not included alone', () => {
    expect(
      findings(rule, '## Ydelse "S" efter SEL § 85\n### Omfatter ikke\n- Der ydes ikke støtte til rejser\n'),
    ).toEqual([]);
  });
});
