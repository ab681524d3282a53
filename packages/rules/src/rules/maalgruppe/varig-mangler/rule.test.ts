import { describe, expect, it } from 'vitest';
import { lawWith } from '../../../../test/own-law.ts';
import { applyFix, expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const home = (...terms: string[]) =>
  `# Kvalitetsstandard "S"\n## Ydelse "Botilbud" efter SEL § 108\n### Målgruppe\nmindst ét af:\n${terms.map((term) => `- ${term}\n`).join('')}`;
const lasting = 'betydelig og varig [nedsat psykisk funktionsevne]';

describe(rule.id, () => {
  it('is one error for the group, whose fix makes every line lasting', () => {
    const text = home('betydelig [nedsat fysisk funktionsevne]', '[nedsat psykisk funktionsevne]');
    const [finding, ...more] = findings(rule, text);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'error',
      range: { start: { line: 5 } },
      related: [{ range: { start: { line: 6 } } }],
    });
    const fix = finding?.fixes?.[0];
    const mended = fix ? applyFix(text, fix) : text;
    expect(mended).toBe(
      home('betydelig og varig [nedsat fysisk funktionsevne]', 'varig [nedsat psykisk funktionsevne]'),
    );
    expect(findings(rule, mended)).toEqual([]);
  });

  it('rests on practice where the need is said to be for a time, and has no fix', () => {
    const [finding] = findings(rule, home(lasting, 'midlertidig [nedsat fysisk funktionsevne]'));
    expect(finding).toMatchObject({ severity: 'warning', range: { start: { line: 6 } } });
    expect(finding?.message).toContain('ikke til midlertidige behov');
    expect(finding?.fixes).toBeUndefined();
    expect(finding?.related).toBeUndefined();
  });

  it('speaks of temporary needs where one of several is', () => {
    const [finding] = findings(
      rule,
      home('midlertidig [nedsat fysisk funktionsevne]', '[nedsat psykisk funktionsevne]'),
    );
    expect(finding?.message).toContain('ikke til midlertidige behov');
  });

  it('is silent where the law asks for it of some only', () => {
    const catalogue = lawWith(
      'målgruppe: mindst ét af:\n- varig [nedsat fysisk funktionsevne]\n- [nedsat psykisk funktionsevne]',
    );
    const text = home('[nedsat psykisk funktionsevne]').replace('SEL § 108', 'prøveloven § 1');
    expect(findings(rule, text, { catalogue })).toEqual([]);
  });

  it.each([
    ['a need beside the trouble', home(lasting, '[behov for omfattende hjælp]')],
    ['a provision that does not ask for it', home('betydelig [nedsat fysisk funktionsevne]').replace('108', '85')],
    ['a service on two provisions', home('[nedsat fysisk funktionsevne]').replace('§ 108', '§§ 107 og 108')],
    ['a service without target group', '## Ydelse "Botilbud" efter SEL § 108\n'],
  ])('is silent about %s', (_, text) => {
    expect(findings(rule, text)).toEqual([]);
  });
});
