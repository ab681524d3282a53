import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const terms = (...lines: string[]) => `# Begreber "Lokale"\n${lines.join('\n')}\n`;

describe(rule.id, () => {
  it('tells a circle once, with every term in it', () => {
    const text = terms(
      '## [a-ord]',
      'er en slags: [b-ord]',
      '## [b-ord]',
      'er en slags: [c-ord]',
      '## [c-ord]',
      'er en slags: [a-ord]',
    );
    const [finding, ...others] = findings(rule, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', range: { start: { line: 3 } } });
    expect(finding?.related).toHaveLength(2);
    expect(finding?.message).toContain('»a-ord« er en slags »b-ord« er en slags »c-ord« er en slags »a-ord«.');
  });

  it('finds a term that is a kind of itself', () => {
    expect(findings(rule, terms('## [a-ord]', 'er en slags: [a-ord]'))[0]?.message).toContain('af sig selv');
  });

  it('allows two ways up to the same term', () => {
    const text = terms(
      '## [top]',
      '## [v]',
      'er en slags: [top]',
      '## [h]',
      'er en slags: [top]',
      '## [bund]',
      'er en slags: [v] og [h]',
    );
    expect(findings(rule, text)).toEqual([]);
  });
});
