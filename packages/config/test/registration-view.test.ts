import { describe, expect, it } from 'vitest';
import { head, modelOf, municipalityText, serviceOf, viewOf } from './from-text.ts';

describe('registrationView', () => {
  it('names standard, municipality and services so that the names last', () => {
    const view = viewOf(`${head}version: 2
gælder: fra 1. januar 2025 til 31. december 2026

## Ydelse "Individuelt forløb" efter serviceloven § 82 b
## Ydelse "Individuelt Forløb!" efter serviceloven § 82 b
`);
    expect(view).toMatchObject({
      id: 'tidlig-stoette',
      municipalityId: 'lindoese',
      municipality: 'Lindøse Kommune',
      version: '2',
    });
    expect(view.valid?.to?.iso).toBe('2026-12-31');
    expect(view.services.map(({ id }) => id)).toEqual(['individuelt-forloeb', 'individuelt-forloeb-2']);
    expect(view.origin).toEqual({ source: 'standard', file: 'tidlig-stoette.kvast', line: 1 });
  });

  it('takes the municipality from its file where the standard does not say', () => {
    const municipality = modelOf('municipality', municipalityText, 'kommune.kvast');
    expect(viewOf('# Kvalitetsstandard "Støtte"\n', { municipality }).municipalityId).toBe('lindoese');
    expect(viewOf('# Kvalitetsstandard "Støtte"\n').municipalityId).toBe('ukendt-kommune');
  });

  it('gives the legal basis with title, status and link', () => {
    const service = serviceOf('', '## Ydelse "Begge" efter serviceloven §§ 82 b og 999');
    expect(service.legalBasis.map(({ id, title, status, link }) => ({ id, title, status, link }))).toEqual([
      {
        id: 'serviceloven § 82 b',
        title: 'Individuel, tidsbegrænset hjælp og støtte',
        status: 'inForce',
        link: 'https://www.example.dk/82b',
      },
      { id: 'serviceloven § 999', title: undefined, status: 'unknown', link: undefined },
    ]);
  });

  it('lays what the services share into each of them, with the shared line as origin', () => {
    const service = serviceOf('form: individuel\n\n## Adgang\nvisitation: ingen\nhenvendelse fra: borgeren, pårørende');
    expect(service.forms).toMatchObject({ value: ['individual'], origin: { line: 5 } });
    expect(service.access.assessment).toMatchObject({
      value: 'none',
      origin: { line: 8, provision: 'serviceloven § 82 b' },
    });
    expect(service.access.applicants.map(({ value }) => value)).toEqual(['borgeren', 'pårørende']);
  });

  it('gives deadlines as durations that can be added to a date', () => {
    const service = serviceOf(`
## Adgang
sagsbehandlingstid: højst 8 uger fra ansøgningen er modtaget
## Klage
klagefrist: 4 uger
## Opfølgning
første opfølgning: efter 3 måneder (som udgangspunkt)
derefter: hver 12. måned
handleplan: tilbydes ikke
mødeform: fysisk møde`);
    expect(
      service.deadlines.map(({ kind, duration, strength, origin }) => [kind, duration, strength, origin.line]),
    ).toEqual([
      ['caseProcessing', 'P8W', undefined, 7],
      ['appeal', 'P4W', undefined, 9],
      ['firstFollowUp', 'P3M', 'asARule', 11],
      ['followUp', 'P12M', undefined, 12],
    ]);
    expect(service.deadlines[0]?.startEvent).toContain('ansøgningen er modtaget');
    expect(service.followUp.plan?.value).toEqual({ offered: false });
    expect(service.followUp.channels[0]?.value).toBe('fysisk møde');
  });

  it("falls back on the municipality's own case deadline for the provision", () => {
    const municipality = modelOf('municipality', municipalityText, 'kommune.kvast');
    const text = `${head}\n## Ydelse "Forløb" efter serviceloven § 82 b\n## Ydelse "Gruppe" efter serviceloven § 82 a\n`;
    const [individual, group] = viewOf(text, { municipality }).services;
    expect(individual?.deadlines).toMatchObject([
      { kind: 'caseProcessing', duration: 'P8W', origin: { source: 'municipality', file: 'kommune.kvast', line: 4 } },
    ]);
    expect(group?.deadlines).toEqual([]);
    const said = viewOf(`${text}\n## Adgang\nsagsbehandlingstid: ingen\n`, { municipality }).services[0];
    expect(said?.deadlines).toEqual([]);
    expect(said?.access.noDeadline?.line).toBe(8);
  });

  it('names whom to report to, by the standard and by law', () => {
    const service = serviceOf('### Registrering\nindberettes: Danmarks Statistik');
    expect(service.reporting.map(({ value, origin }) => [value, origin.source])).toEqual([
      ['Danmarks Statistik', 'standard'],
      ['Danmarks Statistik', 'law'],
    ]);
  });

  it('is plain JSON and the same each time', () => {
    const text = `${head}\n## Målgruppe\nmindst ét af:\n- [psykisk lidelse]\n\n## Ydelse "Forløb" efter serviceloven § 82 b\nvarighed: højst 6 måneder\n`;
    expect(JSON.parse(JSON.stringify(viewOf(text)))).toEqual(JSON.parse(JSON.stringify(viewOf(text))));
  });

  it('gives what a catalogue of set-ups says about the standard itself', () => {
    const municipality = modelOf('municipality', `${municipalityText}`, 'kommune.kvast');
    const view = viewOf(
      `${head}vedtaget: 12. november 2025 af Byrådet\nopdateret: 3. januar 2026\nrevideres: hver 12. måned\n`,
      { municipality },
    );
    expect(view).toMatchObject({
      municipalityCode: '999',
      adopted: { date: { iso: '2025-11-12' }, by: 'Byrådet' },
      updated: { iso: '2026-01-03' },
      revision: { value: { amount: 12, unit: 'month' }, origin: { line: 5 } },
    });
  });

  it('gives further deadlines with the cases that they hold for', () => {
    const service = serviceOf(`
## Adgang
sagsbehandlingstid: højst 8 uger fra ansøgningen
sagsbehandlingstid: højst 12 uger fra ansøgningen, ved støtte i botilbud`);
    expect(service.deadlines.map(({ kind, duration, when }) => [kind, duration, when])).toEqual([
      ['caseProcessing', 'P8W', undefined],
      ['caseProcessing', 'P12W', 'ved støtte i botilbud'],
    ]);
  });

  it('gives fee, prices and free choice', () => {
    const { economy } = serviceOf(
      '### Økonomi\negenbetaling: ingen\npris: højst 61 kr. i 2024 for en hovedret\nfrit valg: nej',
    );
    expect(economy.fee?.value.free).toBe(true);
    expect(economy.prices[0]).toMatchObject({ value: { amount: { amount: 61 }, year: 2024, item: 'en hovedret' } });
    expect(economy.freeChoice).toMatchObject({ value: false, origin: { line: 8 } });
  });
});
