import { describe, expect, it } from 'vitest';
import { serviceOf } from './from-text.ts';

describe('fields', () => {
  it("are the standard's own where it has any, whatever the law asks for", () => {
    const { fields } = serviceOf(`### Registrering
felt cpr: cpr, altid, til "entydig identifikation", hjemmel databeskyttelsesloven § 11
felt forløbets start: dato, altid
felt antal møder: tal, betinget`);
    expect(fields).toEqual([
      {
        id: 'cpr',
        name: 'cpr',
        type: 'cpr',
        required: 'always',
        askedBy: 'standard',
        identifying: true,
        purpose: 'entydig identifikation',
        basis: ['databeskyttelsesloven § 11'],
        origin: { source: 'standard', file: 'tidlig-stoette.kvast', line: 6, provision: 'databeskyttelsesloven § 11' },
      },
      expect.objectContaining({ id: 'forloebets_start', type: 'date', role: 'startDate', identifying: false }),
      expect.objectContaining({ id: 'antal_moeder', type: 'number', required: 'conditional' }),
    ]);
    expect(fields[1]?.origin.provision).toBe('serviceloven § 82 b');
  });

  it('are what the provision and the duty to report ask for where the standard has none', () => {
    const { fields } = serviceOf('');
    expect(fields.map(({ id, required, askedBy }) => [id, required, askedBy])).toEqual([
      ['cpr', 'always', 'reportingDuty'],
      ['maalgruppe', 'conditional', 'reportingDuty'],
      ['startdato', 'always', 'provision'],
      ['slutdato', 'always', 'provision'],
      ['hjaelpebehov', 'always', 'provision'],
    ]);
    expect(fields[0]?.basis).toEqual(['databeskyttelsesloven § 11']);
    expect(fields[2]?.origin).toEqual({
      source: 'law',
      file: 'love/serviceloven.lov',
      line: 15,
      provision: 'serviceloven § 82 b',
      citation: 'serviceloven § 82 b, stk. 1',
      strength: 'statute',
      confidence: 'interpretation',
    });
  });

  it('need an end date only where a course must have an end', () => {
    const { fields } = serviceOf('', '## Ydelse "Gruppe" efter serviceloven § 82 a');
    expect(fields.map(({ id, required }) => [id, required])).toEqual([
      ['cpr', 'always'],
      ['maalgruppe', 'conditional'],
      ['startdato', 'always'],
      ['slutdato', 'conditional'],
    ]);
  });

  it('need no end date where the provision asks for one but sets no limit', () => {
    const { fields } = serviceOf('', '## Ydelse "Støtte" efter serviceloven § 85');
    expect(fields.map(({ id, required }) => [id, required])).toEqual([
      ['startdato', 'always'],
      ['slutdato', 'conditional'],
    ]);
  });

  it('are not required of a service of which only a part is reported', () => {
    const { fields } = serviceOf('', '## Ydelse "Støtte" efter serviceloven §§ 82 a og 82 c');
    expect(fields.filter(({ required }) => required === 'always')).toEqual([]);
  });

  it('are required of a service on several provisions only where each of them asks', () => {
    const { fields } = serviceOf('', '## Ydelse "Støtte" efter serviceloven §§ 82 a og 82 b');
    expect(Object.fromEntries(fields.map(({ id, required }) => [id, required]))).toEqual({
      cpr: 'always',
      maalgruppe: 'conditional',
      startdato: 'always',
      slutdato: 'conditional',
      hjaelpebehov: 'conditional',
    });
  });

  it('leave the personal number out of an anonymous offer that law asks about', () => {
    const { fields } = serviceOf('### Registrering\nanonym: altid');
    expect(fields.map(({ id }) => id)).not.toContain('cpr');
    expect(fields.map(({ id }) => id)).toContain('startdato');
  });

  it('begin with the choice where the citizen may be anonymous', () => {
    const { fields } = serviceOf('### Registrering\nanonym: borgeren vælger\nfelt navn: tekst, betinget');
    expect(fields.map(({ id, role, identifying }) => [id, role, identifying])).toEqual([
      ['anonym', 'anonymityChoice', false],
      ['navn', undefined, true],
    ]);
    expect(fields[0]?.origin.line).toBe(6);
  });

  it("take the standard's own question about anonymity as the choice", () => {
    const { fields } = serviceOf('### Registrering\nanonym: borgeren vælger\nfelt anonym henvendelse: ja/nej, altid');
    expect(fields.map(({ id, role }) => [id, role])).toEqual([['anonym_henvendelse', 'anonymityChoice']]);
  });

  it.each([
    'navn',
    'efternavn',
    'borgerens navn',
    'sagsnummer',
    'adresse',
    'mail',
    'telefonnummer',
    'cpr-nr',
    'personnummer',
  ])('know that %s tells who the citizen is', (name) => {
    expect(serviceOf(`### Registrering\nfelt ${name}: tekst, altid`).fields[0]?.identifying).toBe(true);
  });

  it('are none where neither standard nor law asks for any', () => {
    expect(serviceOf('', '## Ydelse "Akut" efter serviceloven § 82 c').fields).toEqual([]);
  });
});
