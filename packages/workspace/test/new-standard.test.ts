import { parseDocument } from '@kvast/language/parse';
import { builtInCatalogue } from '@kvast/law/built-in';
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
  it('can be made for every provision that gives help', () => {
    const sections = [
      '82 a',
      '82 b',
      '82 c',
      '82 d',
      '83',
      '83 a',
      '85',
      '97',
      '99',
      '101',
      '103',
      '104',
      '107',
      '108',
    ];
    const wanted = [...sections.map((section) => `serviceloven § ${section}`), 'beskæftigelsesindsatsloven § 167'];
    expect(provisions).toEqual(expect.arrayContaining(wanted));
    expect(provisions).not.toContain('serviceloven § 138');
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
      suggestions: [
        'serviceloven § 82',
        'serviceloven § 82 a',
        'serviceloven § 82 b',
        'serviceloven § 82 c',
        'serviceloven § 82 d',
      ],
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
