import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

describe(rule.id, () => {
  it('suggests the name that was meant', () => {
    const text =
      '# Kvalitetsstandard "S"\n## Ydelse "Samtaler" efter serviceloven § 82 b\nform: individuel\n## Eksempler\n- "V": alder 30 år → berettiget til "Samtalr"\n';
    expect(findings(rule, text)).toMatchObject([{ severity: 'error', range: { start: { line: 5 } } }]);
    expect(findings(rule, text)[0]?.message).toContain('Mente du »Samtaler«?');
  });

  it('knows every service, and tells of a name that is wrong once', () => {
    const services = '## Ydelse "Samtaler" efter serviceloven § 82 b\n## Ydelse "Gruppe" efter serviceloven § 82 a\n';
    const examples = (...names: string[]) =>
      `${services}## Eksempler\n${names.map((name, index) => `- "V${index}": alder 30 år → berettiget til "${name}"\n`).join('')}`;
    expect(findings(rule, examples('Samtaler', 'Gruppe'))).toEqual([]);
    expect(findings(rule, examples('Café', 'café'))).toHaveLength(1);
    expect(findings(rule, examples('Café', 'Kursus'))).toHaveLength(2);
  });
});
