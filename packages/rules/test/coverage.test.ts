import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../src/generated/registry.ts';

/** What the checker does about one rule of the legal note: the rules that decide it, and what of it is not decided and why. */
interface Coverage {
  readonly rules?: readonly string[];
  readonly leftOut?: string;
}

const sections: Record<string, Record<string, Coverage>> = JSON.parse(
  readFileSync(new URL('../coverage.json', import.meta.url), 'utf8'),
);
const entries = Object.values(sections).flatMap((codes) => Object.entries(codes));
const ids = new Set(rules.map(({ id }) => id));

describe('coverage of the legal note', () => {
  it('has each of its 184 rules once', () => {
    expect(entries).toHaveLength(184);
    expect(new Set(entries.map(([code]) => code)).size).toBe(184);
  });

  it('answers every one of them with rules that exist, or with a reason', () => {
    const unanswered = entries.filter(
      ([, { rules: named = [], leftOut = '' }]) =>
        !named.every((id) => ids.has(id)) || (named.length === 0 && !/^[A-Z].*\.$/.test(leftOut)),
    );
    expect(unanswered).toEqual([]);
  });
});
