import { TermIndex } from '@kvast/model/term-index';
import type { Citizen, Fact } from '@kvast/reasoning/citizen';
import { evaluate } from '@kvast/reasoning/decide';
import { describe, expect, it } from 'vitest';
import type { RegistrationService } from '../src/registration.ts';
import { modelOf, municipalityText, viewOf } from './from-text.ts';

const head = '# Kvalitetsstandard "Tidlig støtte"\nkommune: Lindøse Kommune\n';

/** The only service of a standard that says these lines about § 82 b, or what `heading` names. */
function serviceOf(
  lines: string,
  heading = '## Ydelse "Individuelt forløb" efter serviceloven § 82 b',
): RegistrationService {
  const [service] = viewOf(`${head}\n${heading}\n${lines}\n`).services;
  if (!service) throw new Error('No service');
  return service;
}

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
});

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

describe('code lists', () => {
  const codes = (targetGroup: string, field = 'felt målgruppe: kode fra FFB.målgruppe, altid') => {
    const { codeLists } = serviceOf(`### Registrering\n${field}\n\n## Målgruppe\n${targetGroup}`);
    return codeLists.map(({ id, system, codes: list }) => ({ id, system, labels: list.map(({ label }) => label) }));
  };

  it("hold the most exact codes among the target group's terms and their kinds, and no others", () => {
    expect(codes('mindst ét af:\n- [psykisk lidelse]')).toEqual([
      { id: 'FFB.målgruppe', system: 'FFB', labels: ['Angst', 'Depression'] },
    ]);
    expect(codes('alle af:\n- risiko for [stofmisbrug]\n- [angst]')[0]?.labels).toEqual(['Angst', 'Stofmisbrug']);
  });

  it('leave out terms that keep someone out of the group', () => {
    expect(codes('alle af:\n- [angst]\n- ikke [stofmisbrug]')[0]?.labels).toEqual(['Angst']);
  });

  it('are open where nothing is known about the list', () => {
    expect(codes('mindst ét af:\n- [noget ukendt]')[0]?.labels).toEqual([]);
    expect(codes('mindst ét af:\n- [angst]', 'felt afsender: kode fra Lokal.afsender, altid')).toEqual([
      { id: 'Lokal.afsender', system: 'Lokal', labels: [] },
    ]);
  });

  it('point at the line of the vocabulary that a code is from', () => {
    const { codeLists } = serviceOf('## Målgruppe\nmindst ét af:\n- [angst]');
    expect(codeLists[0]?.codes).toEqual([
      {
        code: '303deb9b-84f0-49d2-ab7a-f8b98eed40a2',
        label: 'Angst',
        origin: { source: 'vocabulary', file: 'begreber.kvast', line: 7 },
      },
    ]);
  });
});

describe('the longest course', () => {
  const longest = (lines: string, provision = '§ 82 b') => {
    const { limits } = serviceOf(lines, `## Ydelse "Forløb" efter serviceloven ${provision}`);
    return limits.longestCourse && [limits.longestCourse.duration, limits.longestCourse.origin.source];
  };

  it.each([
    ['the standard, which is as strict as the law', 'varighed: højst 6 måneder', ['P6M', 'standard']],
    ['the standard, which is stricter', 'varighed: højst 12 uger', ['P12W', 'standard']],
    ['the law, where the standard goes beyond it', 'varighed: højst 12 måneder', ['P6M', 'law']],
    ['the law, where the standard says nothing', '', ['P6M', 'law']],
    ['the law, where the standard blurs the limit', 'varighed: op mod 6 måneder', ['P6M', 'law']],
    ['the law, where the standard says no limit', 'varighed: ingen grænse', ['P6M', 'law']],
    [
      'the law, where the standard dispenses from its own',
      'varighed: højst 3 måneder\ndispensation: mulig',
      ['P6M', 'law'],
    ],
    ['the law, where the standard can be extended', 'varighed: højst 3 måneder\nforlængelse: mulig', ['P6M', 'law']],
    ['the law, where the standard is a rule of thumb', 'varighed: højst 3 måneder (som udgangspunkt)', ['P6M', 'law']],
  ])('is by %s', (_what, lines, expected) => {
    expect(longest(lines)).toEqual(expected);
  });

  it.each([
    ['no law has one', 'varighed: højst 12 måneder (serviceniveau)', '§ 82 a'],
    ['only guidance has one', '', '§ 85'],
    ['one of two provisions has none', '', '§§ 82 a og 82 b'],
    ['the other of two provisions has none', '', '§§ 82 b og 85'],
    ['the law dispenses from its own', '', '§ 104'],
    ['it cannot be added to a date', 'varighed: højst 10 hverdage', '§ 82 a'],
  ])('is none where %s', (_what, lines, provision) => {
    expect(longest(lines, provision)).toBeUndefined();
  });

  it.each(['§§ 82 b og 107', '§§ 107 og 82 b'])('is the most generous of %s', (provisions) => {
    expect(longest('', provisions)).toEqual(['P1Y', 'law']);
  });

  it('keeps what the standard says beside what a form can check', () => {
    const { limits } = serviceOf(
      'varighed: op mod 6 måneder\ngentagelse: ikke til samme behov (lov)\nomfang: højst 2 timer om ugen',
    );
    expect(limits.duration).toMatchObject({
      value: { bound: 'about', quantity: { amount: 6, unit: 'month' } },
      origin: { line: 5 },
    });
    expect(limits.repetition).toMatchObject({ value: 'notForSameNeed', origin: { line: 6 } });
    expect(limits.amounts).toMatchObject([{ value: { per: 'week' }, origin: { line: 7 } }]);
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

describe('eligibility', () => {
  const group = '### Målgruppe\nalder: fyldt 18 år\nmindst ét af:\n- [angst]\n- risiko for [stofmisbrug]';

  it('is one condition of everything that must hold, and the lines one by one', () => {
    const { eligibility } = serviceOf(`${group}
### Uden for målgruppen
- modtager hjælp efter serviceloven § 85
  medmindre: er motiveret
  henvis til: serviceloven § 85`);
    expect(eligibility.demands.map(({ value, origin }) => [value.kind, origin.line])).toEqual([
      ['age', 6],
      ['any', 7],
    ]);
    expect(eligibility.exclusions[0]).toMatchObject({
      value: { condition: { kind: 'receives' }, unless: { kind: 'personal' }, referTo: ['serviceloven § 85'] },
      origin: { line: 11 },
    });
    const terms = new TermIndex([]);
    const lets = (more: Partial<Citizen>) =>
      eligibility.condition && evaluate(eligibility.condition, { age: 30, has: [], hasNot: [], ...more }, { terms });
    const anxious: Fact = { kind: 'term', term: 'angst' };
    const helped: Fact = { kind: 'receives', provision: 'serviceloven § 85', sameNeed: false };
    expect(lets({ has: [anxious] })).toBe(true);
    expect(lets({ has: [] })).toBe(false);
    expect(lets({ has: [anxious], age: 17 })).toBe(false);
    expect(lets({ has: [anxious, helped] })).toBe(false);
    expect(lets({ has: [anxious, helped, { kind: 'personal', what: 'isMotivated' }] })).toBe(true);
  });

  it('is not decided where nothing is said, or a list does not say how it is meant', () => {
    expect(serviceOf('').eligibility).toEqual({ demands: [], exclusions: [] });
    const { eligibility } = serviceOf('### Målgruppe\n- [angst]\n- [stofmisbrug]');
    expect(eligibility.condition).toBeUndefined();
    expect(eligibility.demands).not.toEqual([]);
  });
});
