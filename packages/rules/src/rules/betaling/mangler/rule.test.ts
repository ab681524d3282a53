import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const free = '## Ydelse "Gruppe" efter serviceloven § 82 a\n### Økonomi\negenbetaling: ingen\n';
const silent = '## Ydelse "Forløb" efter serviceloven § 82 b\nform: individuel\n';

describe(rule.id, () => {
  it('is one finding for the whole standard, or one for the service that was forgotten', () => {
    expect(findings(rule, silent)).toMatchObject([{ severity: 'info', range: { start: { line: 1 } } }]);
    const [forgotten, ...others] = findings(rule, free + silent);
    expect(others).toEqual([]);
    expect(forgotten).toMatchObject({ severity: 'info', range: { start: { line: 5 } } });
  });

  it('lets the shared section count for every service', () => {
    expect(findings(rule, `${silent}## Økonomi\negenbetaling: 120 kr. om måneden\n`)).toEqual([]);
  });
});
