import { describe, expect, it } from 'vitest';
import { proved, regexesIn } from './collect.ts';

/** Nobody's text has a line of more than 4000 characters that is read, so what grows with the square of it is done in a moment. */
const ALLOWED = ['linear', 'quadratic'];

describe('every regular expression in the sources', () => {
  const known = proved();
  const written = regexesIn();

  it('has been looked at: npm run regexes looks at those that are new', () => {
    expect(written.length).toBeGreaterThan(500);
    expect(written.filter(({ regex }) => !known.has(regex)).map(({ place, regex }) => `${place} ${regex}`)).toEqual([]);
  });

  it('takes no longer than the square of what it reads', () => {
    const slow = written.filter(({ regex }) => !ALLOWED.includes(known.get(regex) ?? ''));
    expect(slow.map(({ place, regex }) => `${place} ${regex}: ${known.get(regex)}`)).toEqual([]);
  });

  it('is still written: nothing is proved of what is gone', () => {
    const now = new Set(written.map(({ regex }) => regex));
    expect([...known.keys()].filter((regex) => !now.has(regex))).toEqual([]);
  });
});
