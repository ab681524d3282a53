import { parseDocument } from '@kvast/language/parse';
import { builtInCatalogue } from '@kvast/law/built-in';
import type { Statement } from '@kvast/model/law';
import type { StandardModel } from '@kvast/model/standard';
import { describe, expect, it } from 'vitest';
import { newStandard, provisionsForStandards } from '../src/new-standard/new-standard.ts';
import { Workspace } from '../src/workspace.ts';

const catalogue = builtInCatalogue();
const date = '2027-01-01';
const view = catalogue.at(date);

function made(provision: string, more: { title?: string; municipality?: string; date?: string } = {}) {
  const result = newStandard({ municipality: 'Lindøse Kommune', provision, date, ...more }, catalogue);
  if ('problem' in result) throw new Error(`${result.problem}: ${result.provision}`);
  return result;
}

function modelOf(text: string): StandardModel {
  const { model, findings } = parseDocument(text, { file: 'ny.kvast', lawNames: catalogue.lawNames });
  expect(findings, text).toEqual([]);
  if (model?.kind !== 'standard') throw new Error('no standard');
  return model;
}

const provisions = provisionsForStandards(view).map(({ provision }) => provision.id);

describe('a new standard', () => {
  it('can be made for every provision that gives help, and for no other', () => {
    const service =
      '10 12 82_a 82_b 82_c 82_d 83 83_a 83_b 84 85 85_a 86 95 96 97 98 99 100 101 102 103 104 107 108 109 110';
    const help: readonly (readonly [law: string, sections: string])[] = [
      ['serviceloven', service],
      ['barnets lov', '113 114 120'],
      ['ældreloven', '9 10 16 17'],
      ['beskæftigelsesindsatsloven', '167'],
    ];
    const wanted = help.flatMap(([law, sections]) =>
      sections.split(' ').map((section) => `${law} § ${section.replace('_', ' ')}`),
    );
    expect([...provisions].sort()).toEqual(wanted.sort());
  });

  it.each(provisions)('for %s is read without findings, and only its marked choices stand above info', (provision) => {
    const { text } = made(provision);
    const workspace = new Workspace('da');
    workspace.set('ny.kvast', text);
    const { findings } = workspace.check({ date });
    const serious = findings.filter(({ severity }) => severity !== 'info');
    expect(serious.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      expect.stringMatching(/^udkast\/valg-mangler: /),
    ]);
    expect(serious[0]?.severity).toBe('warning');
    expect(findings.filter(({ rule }) => rule.startsWith('sprog/'))).toEqual([]);
    const { services, municipality, status, guidingLevel } = modelOf(text);
    expect(services.flatMap((service) => service.provisions.map(({ id }) => id))).toEqual([provision]);
    expect([municipality?.text, status?.status, Boolean(guidingLevel)]).toEqual(['Lindøse Kommune', 'draft', true]);
  });

  it.each(provisions)('for %s says what the law says', (provision) => {
    const { shared, services } = modelOf(made(provision).text);
    const extent = services[0]?.extent;
    const [age, targetGroup, form, appeal, duration, amount, plan] = [
      view.first(provision, 'age'),
      view.clauses(provision, 'targetGroup'),
      view.first(provision, 'form'),
      view.first(provision, 'appeal'),
      view.first(provision, 'duration'),
      view.first(provision, 'amount'),
      view.first(provision, 'plan'),
    ];
    expect(shared.targetGroup?.age?.age).toEqual(age?.said.age);
    if (targetGroup[0]) {
      expect(withoutRanges(targetGroup.map(({ said }) => said.condition))).toContainEqual(
        withoutRanges(shared.targetGroup?.condition),
      );
    }
    expect(extent?.forms?.of).toEqual(form?.said.forms);
    expect(shared.appeal?.instance?.to).toBe(appeal?.said.to);
    if (duration?.said.rule.kind === 'limit' && extent?.duration?.kind === 'limit') {
      expect(extent.duration.limit.quantity).toEqual(duration.said.rule.limit.quantity);
    } else expect(duration?.said.rule.kind).not.toBe('limit');
    expect(extent?.amounts.map(({ quantity }) => quantity)).toEqual(amount ? [amount.said.limit.quantity] : []);
    expect(shared.followUp?.plan?.offered).toBe(plan?.said.offered);
    expect(shared.followUp?.ongoing !== undefined).toBe(view.first(provision, 'followUp') !== undefined);
  });

  it.each(provisions)('for %s has every fact that the law gives a place in a standard', (provision) => {
    const model = modelOf(made(provision).text);
    const { shared, services } = model;
    const [service] = services;
    const all = <K extends Statement['kind']>(kind: K) => view.clauses(provision, kind).map(({ said }) => said);
    const timings = all('timing');

    const content = (service?.content?.items ?? []).map(({ text }) => text.toLowerCase());
    expect(content).toEqual(expect.arrayContaining(all('includes').map(({ what }) => what)));
    expect(withoutRanges(shared.exclusions.map(({ condition }) => condition))).toEqual(
      withoutRanges(all('exempt').map(({ condition }) => condition)),
    );
    expect(service?.extent?.saving?.limit?.quantity).toEqual(all('saving')[0]?.limit.quantity);
    expect(shared.economy?.freeChoice?.offered).toBe(all('freeChoice')[0]?.offered);
    const asked = all('money').filter(({ bound }) => bound !== 'above');
    expect(withoutRanges(shared.economy?.prices?.map(({ amount }) => amount) ?? [])).toEqual(
      withoutRanges(asked.map(({ amount }) => amount)),
    );
    expect(service?.registration?.anonymous?.when).toBe(all('anonymous')[0]?.rule);
    expect(service?.registration?.reportedTo?.text).toBe(all('reportedTo')[0]?.authority);
    expect(model.revision?.every).toEqual(all('revision')[0]?.every);
    const start = timings.find(({ of, event }) => of === 'start' && event === 'enquiry')?.quantity;
    expect(shared.access?.starts?.[0]?.limit?.quantity).toEqual(start);
    if (start) expect(shared.access?.deadline?.limit?.quantity).toEqual(start);
    const after = timings.find(({ of, event }) => of === 'followUp' && event === 'end')?.quantity;
    expect(shared.followUp?.afterEnd?.quantity).toEqual(after);
    const complained = all('appeal')[0]?.to === 'ankestyrelsen';
    expect(shared.appeal?.deadline?.quantity).toEqual(complained ? { amount: 4, unit: 'week' } : undefined);
    expect(shared.appeal?.reconsideration?.quantity).toEqual(complained ? { amount: 4, unit: 'week' } : undefined);
    const mustConsent = all('requires').some(({ what }) => what === 'consent');
    expect(shared.conditions?.condition?.kind).toBe(mustConsent ? 'personal' : undefined);
    const reported = timings.some(({ of }) => of === 'report');
    expect(shared.internal?.map(({ items }) => items.length) ?? []).toEqual(reported ? [1] : []);
  });

  it.each([
    ['§ 83', '> Før du får hjælpen, ser vi på, om hjælp efter [serviceloven § 83 a] kan være nok.'],
    ['§ 83', '> Vi sætter mål for hjælpen sammen med dig.'],
    ['§ 83', 'revideres: én gang om året'],
    ['§ 83 a', 'herefter: vurdering efter serviceloven §§ 83 og 83 b'],
    ['§ 83 a', '## Mål'],
    ['§ 85 a', '> Har du et ønske om, hvem der skal give hjælpen, og følger vi det ikke, fortæller vi dig hvorfor.'],
    ['§ 96', '> Du skal kunne være arbejdsleder for dine hjælpere. En anden kan være deres arbejdsgiver.'],
    ['§ 97', 'opsparing: højst 6 måneder'],
    ['§ 100', 'tilskud: 500 kr. om måneden for den, der også får dækket dokumenterede udgifter'],
    ['§ 100', '> Grænsen er 24.000 kr. om året for at få dækket dokumenterede udgifter.'],
    ['§ 101', 'hjælpen begynder: senest 14 dage efter henvendelsen'],
    ['§ 101', '> Vi kontakter dig også senest 6 måneder efter, at hjælpen er slut.'],
    ['§ 101', '- Indberet til Danmarks Statistik senest 14 dage efter månedens udgang.'],
    ['§ 110', '> Din kommune får besked senest 3 hverdage efter, at du er flyttet ind.'],
    ['§ 110', '> Betalingen følger reglerne i [serviceloven § 163].'],
    ['barnets lov § 113', '- samtykker'],
  ])('for %s has the line %s', (provision, line) => {
    expect(made(provision).text.split('\n')).toContain(line);
  });

  it('asks whether the standard is for the one situation that the law has a rule of its own for', () => {
    expect(made('beskæftigelsesindsatsloven § 167').text).toContain(
      '> VÆLG: Loven har en særlig regel, når borgeren udskrives fra psykiatrisk behandling',
    );
  });

  it('fills in what § 82 b says, with its own strength', () => {
    const { text, title } = made('SEL §82b');
    expect(title).toBe('Individuel, tidsbegrænset hjælp og støtte');
    for (const line of [
      '## Ydelse "Individuel, tidsbegrænset hjælp og støtte" efter serviceloven § 82 b',
      'gælder: fra 1. januar 2027',
      'hjælpen skal: forbedre funktionsniveauet eller forebygge forværring',
      'alder: fyldt 18 år',
      '- risiko for [sociale problemer]',
      'form: individuel',
      'kommunen: kan tilbyde',
      'varighed: højst 6 måneder (lov)',
      'gentagelse: ikke til samme behov',
      'dispensation: ingen',
      'herefter: vurdering efter serviceloven § 85',
      'nyt forløb: kun til et andet behov',
      'klageadgang: ingen',
      'indberettes: Danmarks Statistik',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
    expect(text).toContain('> Får du afslag på støtte efter [serviceloven § 85], kan du klage over det afslag');
  });

  it('asks about what rests on a weak source, and about the second half of § 107', () => {
    expect(made('§ 85').text).toContain(
      '> VÆLG: Passer linjen »egenbetaling: ingen« hos jer? Kilden er vejledning, praksis i kommunerne.',
    );
    expect(made('§ 107').text).toContain(
      '> VÆLG: Skal eller kan? Kommunen kan efter serviceloven § 107, stk. 1, og den skal efter serviceloven § 107, stk. 2.',
    );
    expect(made('§ 82 b').text).not.toContain('linjen »alder');
  });

  it('takes title, municipality and depth as they are written, one line each', () => {
    const { text } = made('serviceloven § 85, stk. 1, nr. 2', {
      title: 'Støtte\n"hjemme"',
      municipality: ' Lindøse  Kommune ',
    });
    const model = modelOf(text);
    expect(model.title).toBe('Støtte hjemme');
    expect(model.municipality?.text).toBe('Lindøse Kommune');
    expect(model.services[0]?.provisions[0]?.id).toBe('serviceloven § 85, stk. 1, nr. 2');
  });

  it.each([
    ['§§ 82 a og 82 b', 'notOneProvision'],
    ['socialpædagogisk', 'notOneProvision'],
    ['§ 85 med mere', 'notOneProvision'],
    ['serviceloven § 999', 'unknown'],
    ['serviceloven § 76', 'notInForce'],
    ['serviceloven § 138', 'noHelp'],
    ['serviceloven § 82', 'noHelp'],
    ['', 'notOneProvision'],
  ])('is refused for %j: %s', (provision, problem) => {
    expect(newStandard({ municipality: 'Lindøse Kommune', provision, date }, catalogue)).toMatchObject({ problem });
  });

  it('suggests what may have been meant', () => {
    const refused = newStandard({ municipality: 'L', provision: 'socialpædagogisk', date }, catalogue);
    expect(refused).toMatchObject({ suggestions: ['serviceloven § 85'] });
    const half = newStandard({ municipality: 'L', provision: '§ 82 e', date }, catalogue);
    expect(half).toMatchObject({
      problem: 'unknown',
      suggestions: ['serviceloven § 82 a', 'serviceloven § 82 b', 'serviceloven § 82 c', 'serviceloven § 82 d'],
    });
  });

  it('writes the law of the day', () => {
    expect(newStandard({ municipality: 'L', provision: '§ 82 b', date: '2017-06-01' }, catalogue)).toMatchObject({
      problem: 'notInForce',
    });
  });
});

function withoutRanges(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null, (key, each) => (key === 'range' ? undefined : each)));
}
