import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { kvastKeywords } from '../src/json-schema-keywords.ts';

function ajvWithKeywords(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, formats: { date: true } });
  for (const keyword of kvastKeywords) ajv.addKeyword(keyword);
  return ajv;
}

const form = (rule: object) => ({
  type: 'object',
  properties: { startdato: { type: 'string' }, slutdato: { type: 'string', ...rule } },
});

describe('x-kvast-slut-senest', () => {
  const validate = ajvWithKeywords().compile(form({ 'x-kvast-slut-senest': { efter: 'startdato', varighed: 'P6M' } }));

  it.each([
    ['the last day', '2025-01-31', '2025-07-31'],
    ['the last day of a shorter month', '2025-08-31', '2026-02-28'],
    ['the day itself', '2025-01-31', '2025-01-31'],
  ])('accepts %s', (_what, startdato, slutdato) => {
    expect(validate({ startdato, slutdato })).toBe(true);
  });

  it.each([
    ['2025-01-31', '2025-08-01'],
    ['2025-08-31', '2026-03-01'],
    ['2024-08-29', '2025-03-01'],
  ])('refuses an end after six months from %s: %s', (startdato, slutdato) => {
    expect(validate({ startdato, slutdato })).toBe(false);
  });

  it('says until when in Danish', () => {
    validate({ startdato: '2025-01-31', slutdato: '2025-08-01' });
    expect(validate.errors?.[0]?.message).toBe(
      'Slutdatoen ligger for sent. Forløbet må højst vare 6 måneder, altså til og med 31-07-2025.',
    );
    expect(validate.errors?.[0]?.instancePath).toBe('/slutdato');
  });

  it('forgets the fault of the record before', () => {
    validate({ startdato: '2025-01-31', slutdato: '2025-08-01' });
    expect(validate({ startdato: '2025-01-31', slutdato: '2025-07-01' })).toBe(true);
    expect(validate.errors).toBeNull();
  });

  it.each([
    [{}],
    [{ slutdato: '2030-01-01' }],
    [{ startdato: 'i går', slutdato: '2030-01-01' }],
    [{ startdato: '2025-01-01', slutdato: 'senere' }],
  ])('leaves %j to required and format', (record) => {
    expect(validate(record)).toBe(true);
  });

  it.each([
    { efter: 'startdato' },
    { efter: 'startdato', varighed: '6 måneder' },
    { efter: 'startdato', varighed: 'PT6H' },
    { efter: 'startdato', varighed: 'P6M', fra: 'slut' },
    'P6M',
  ])('refuses to compile %j', (rule) => {
    expect(() => ajvWithKeywords().compile(form({ 'x-kvast-slut-senest': rule }))).toThrow();
  });
});

describe('x-kvast-tidligst', () => {
  const validate = ajvWithKeywords().compile(form({ 'x-kvast-tidligst': 'startdato' }));

  it('accepts the same day and later', () => {
    expect(validate({ startdato: '2025-01-31', slutdato: '2025-01-31' })).toBe(true);
    expect(validate({ startdato: '2025-01-31', slutdato: '2031-01-31' })).toBe(true);
  });

  it('refuses an end before the start', () => {
    expect(validate({ startdato: '2025-01-31', slutdato: '2025-01-30' })).toBe(false);
    expect(validate.errors?.[0]?.message).toBe('Datoen ligger for tidligt. Den skal være 31-01-2025 eller senere.');
  });
});
