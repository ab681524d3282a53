import type { StandardModel } from '@kvast/model/standard';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../src/parse.ts';
import { conditionText } from '../src/print/conditions.ts';
import { meaning } from '../src/print/meaning.ts';

/** A standard with the given lines, and the model that comes of it; no line may be left unexplained. */
function standard(lines: string): StandardModel {
  const { model, findings } = parseDocument(`# Kvalitetsstandard "Prøve"\n${lines}\n`, { file: 'prøve.kvast' });
  expect(findings).toEqual([]);
  if (model?.kind !== 'standard') throw new Error('no standard');
  return model;
}

const findingsOf = (text: string) =>
  parseDocument(text, { file: 'prøve.kvast' }).findings.map(({ rule, range, fixes }) => ({
    rule,
    line: range.start.line,
    fix: fixes?.[0]?.edits[0]?.newText,
  }));

describe('the head', () => {
  it('knows dates as people write them', () => {
    const model = standard(
      'gælder: fra maj 2025 til 31. december 2026\nvedtaget: 2024-11-12 af Byrådet\nopdateret: 1. maj 2025',
    );
    expect(model.valid?.from).toEqual({ iso: '2025-05-01', precision: 'month' });
    expect(model.valid?.to).toEqual({ iso: '2026-12-31', precision: 'day' });
    expect(model.adopted).toMatchObject({ date: { iso: '2024-11-12' }, by: 'Byrådet' });
    expect(model.updated?.date.iso).toBe('2025-05-01');
  });

  it('says which date does not exist', () => {
    expect(findingsOf('# Kvalitetsstandard "P"\nopdateret: 31. februar 2025')).toEqual([
      { rule: 'sprog/ugyldig-dato', line: 2, fix: undefined },
    ]);
  });

  it('takes words to the end of the line, with or without quotes', () => {
    const model = standard('udvalg: "Social, Sundhed og Omsorg"\nforvaltning: Handicap § Psykiatri');
    expect(model.committee?.text).toBe('Social, Sundhed og Omsorg');
    expect(model.department?.text).toBe('Handicap § Psykiatri');
  });
});

describe('the target group', () => {
  it('keeps list logic, nesting, severity, risk and negation', () => {
    const model = standard(
      [
        '## Målgruppe',
        'alder: fyldt 18 år',
        'alle af:',
        '- betydelig og varig [nedsat fysisk funktionsevne]',
        '- mindst ét af:',
        '-- risiko for [misbrug]',
        '-- ikke i målgruppen for serviceloven § 97',
        '- ønsker hjælpen',
      ].join('\n'),
    );
    expect(model.shared.targetGroup?.age?.age).toEqual({ from: 18, to: undefined, wording: 'from' });
    expect(model.shared.targetGroup?.condition).toMatchObject({
      kind: 'all',
      of: [
        { kind: 'term', term: 'nedsat fysisk funktionsevne', severity: 'substantial', lasting: 'lasting' },
        {
          kind: 'any',
          of: [
            { kind: 'term', term: 'misbrug', risk: true },
            { kind: 'not', of: { kind: 'inTargetGroup', provisions: [{ id: 'serviceloven § 97' }] } },
          ],
        },
        { kind: 'personal', what: 'wantsHelp' },
      ],
    });
  });

  it('notices that a list does not say whether all or one must be met', () => {
    expect(standard('## Målgruppe\n- [misbrug]\n- [angst]').shared.targetGroup?.listLogicMissing?.start.line).toBe(3);
    expect(standard('## Målgruppe\n- [misbrug]').shared.targetGroup?.listLogicMissing).toBeUndefined();
  });

  it.each([
    ['fyldt 18 år', { from: 18, to: undefined, wording: 'from' }],
    ['over 18 år', { from: 18, to: undefined, wording: 'over' }],
    ['18-29 år', { from: 18, to: 29, wording: 'span' }],
    ['under 18 år', { from: undefined, to: 17, wording: 'under' }],
    ['fyldt 18 år og under 30 år', { from: 18, to: 29, wording: 'from' }],
    ['fra 18 år til folkepensionsalderen', { from: 18, to: 'pensionAge', wording: 'from' }],
    ['fyldt 18 år og under folkepensionsalderen', { from: 18, to: 'pensionAge', wording: 'from' }],
    ['fra 18 år til og med 25 år', { from: 18, to: 25, wording: 'span' }],
    ['under folkepensionsalderen', { from: undefined, to: 'pensionAge', wording: 'under' }],
  ])('alder: %s', (written, age) => {
    expect(standard(`## Målgruppe\nalder: ${written}`).shared.targetGroup?.age?.age).toEqual(age);
  });

  it.each([
    ['ikke modtager hjælp efter serviceloven § 96', 'modtager ikke hjælp efter serviceloven § 96'],
    ['i målgruppen for serviceloven § 97', 'er i målgruppen for serviceloven § 97'],
    ['ikke i målgruppen for "Støtte"', 'er ikke i målgruppen for "Støtte"'],
    ['ikke bor i botilbud', 'bor ikke i botilbud'],
    ['ikke fik hjælpen bevilget før det fyldte 67 år', 'fik ikke hjælpen bevilget før det fyldte 67 år'],
    ['ikke hjælpen kan bevare funktionsniveauet', 'hjælpen kan ikke bevare funktionsniveauet'],
    ['[angst], medmindre ikke bor alene', '[angst], medmindre borgeren ikke bor alene'],
  ])('reads “%s”, and writes “%s”, which can be read aloud', (terse, natural) => {
    const [short, spoken] = [terse, natural].map((text) => standard(`## Målgruppe\n- ${text}`).shared.targetGroup);
    expect(meaning(spoken?.condition)).toEqual(meaning(short?.condition));
    expect(short?.condition && conditionText(short.condition)).toBe(natural);
  });

  it('points at the group that someone is not in, and not at the verb before it', () => {
    const { condition } = standard('## Målgruppe\n- er ikke i målgruppen for "Støtte"').shared.targetGroup ?? {};
    expect(condition?.range.start.column).toBe(3);
    expect(condition?.kind === 'not' && condition.of.range.start.column).toBe(11);
  });

  it('keeps an exclusion with its exception, referral and reason', () => {
    const model = standard(
      [
        '## Uden for målgruppen',
        '- modtager hjælp efter serviceloven § 97',
        '  medmindre: ikke i målgruppen for serviceloven § 97 og i målgruppen for serviceloven § 85',
        '  henvis til: Ledsageordning',
        '  fordi: behovet er dækket',
        '- modtager hjælp efter serviceloven § 85 til samme behov, medmindre samtykker',
      ].join('\n'),
    );
    expect(model.shared.exclusions).toMatchObject([
      {
        condition: { kind: 'receives', sameNeed: false },
        unless: { kind: 'all' },
        referTo: { name: 'Ledsageordning' },
        reason: { text: 'behovet er dækket' },
      },
      { condition: { kind: 'receives', sameNeed: true }, unless: { kind: 'personal', what: 'consents' } },
    ]);
  });

  it('keeps a list under a bullet as one exclusion, of whoever meets the list', () => {
    const model = standard(`## Uden for målgruppen
- alle af:
  -- [misbrug]
  -- er motiveret
  henvis til: Misbrugscentret
- modtager hjælp efter serviceloven § 85
- mindst ét af:
  -- [angst]
  -- [depression]`);
    expect(model.shared.exclusions).toMatchObject([
      {
        condition: { kind: 'all', of: [{ term: 'misbrug' }, { what: 'isMotivated' }] },
        referTo: { name: 'Misbrugscentret' },
      },
      { condition: { kind: 'receives' } },
      { condition: { kind: 'any', of: [{ term: 'angst' }, { term: 'depression' }] } },
    ]);
  });

  it('asks for the list that a bullet opens and does not have, which would exclude everybody', () => {
    const text = '# Kvalitetsstandard "P"\n## Uden for målgruppen\n- alle af:\n- [misbrug]';
    expect(findingsOf(text)).toMatchObject([{ rule: 'sprog/ikke-forstaaet', line: 3 }]);
    const { model } = parseDocument(text, { file: 'p.kvast' });
    expect(model?.kind === 'standard' && model.shared.exclusions).toMatchObject([{ condition: { term: 'misbrug' } }]);
  });
});

describe('a service', () => {
  it.each([
    ['højst 6 måneder (lov)', { bound: 'atMost', quantity: { amount: 6, unit: 'month' }, strength: 'law' }],
    ['op mod 6 måneder (som udgangspunkt)', { bound: 'about', boundAsWritten: 'op mod', strength: 'asARule' }],
    ['maks. 6 mdr. (lov)', { bound: 'atMost', quantity: { amount: 6, unit: 'month' }, strength: 'law' }],
    ['højst 2 timer ugentligt', { bound: 'atMost', quantity: { amount: 2, unit: 'hour' }, per: 'week' }],
    ['1 gang daglig', { bound: 'exactly', quantity: { amount: 1, unit: 'time' }, per: 'day' }],
    ['2-4 timer månedligt', { quantity: { amount: 4, unit: 'hour' }, per: 'month' }],
    ['maks 6 mdr', { bound: 'atMost', boundAsWritten: 'maks', quantity: { amount: 6, unit: 'month' } }],
    ['maksimalt seks mdr.', { bound: 'atMost', quantity: { amount: 6, unit: 'month' } }],
    ['max 6 måneder', { bound: 'atMost', quantity: { amount: 6, unit: 'month' } }],
    ['Max. 2 timer om ugen', { bound: 'atMost', quantity: { amount: 2, unit: 'hour' }, per: 'week' }],
    ['20 uger', { bound: 'exactly', quantity: { amount: 20, unit: 'week' } }],
    ['højst 1.105 timer om året', { quantity: { amount: 1105, unit: 'hour' }, per: 'year' }],
    ['mindst 2,5 timer om ugen (mål)', { bound: 'atLeast', quantity: { amount: 2.5, unit: 'hour' }, strength: 'goal' }],
    ['højst én gang om måneden', { quantity: { amount: 1, unit: 'time' }, per: 'month' }],
  ])('varighed: %s', (written, limit) => {
    const model = standard(`## Ydelse "A" efter serviceloven § 82 b\nvarighed: ${written}`);
    expect(model.services[0]?.extent?.duration).toMatchObject({ kind: 'limit', limit });
  });

  it('may rest on several provisions and have sections of its own', () => {
    const model = standard(
      '## Ydelse "A" efter serviceloven §§ 82 a og b\n### Indhold, blandt andet\n- Samtaler\n#### Relationer\n- Netværk\n### Klage\nklageadgang: ingen',
    );
    const [service] = model.services;
    expect(service?.provisions.map(({ id }) => id)).toEqual(['serviceloven § 82 a', 'serviceloven § 82 b']);
    expect(service?.content).toMatchObject({
      completeness: 'open',
      items: [{ text: 'Samtaler' }],
      themes: [{ name: 'Relationer', items: [{ text: 'Netværk' }] }],
    });
    expect(service?.appeal?.instance?.to).toBe('none');
    expect(model.shared.appeal).toBeUndefined();
  });

  it('reads the rest of a case: deadline, follow-up, fee, contacts, fields', () => {
    const model = standard(
      [
        '## Adgang',
        'sagsbehandlingstid: højst 8 uger fra ansøgningen er modtaget',
        'ved overskridelse: skriftlig besked med ny dato',
        '## Opfølgning',
        'første opfølgning: efter 3 måneder (som udgangspunkt)',
        'derefter: én gang om året',
        'efter: serviceloven § 148, stk. 2',
        '## Økonomi',
        'egenbetaling: 120 kr. om måneden',
        '## Kontakt',
        '- Ungekontakten: telefon 47 35 11 64 eller 23109243, for alder 15-29 år',
        '## Registrering',
        'felt startdato: dato, altid, til "at se, hvornår de 6 måneder slutter"',
      ].join('\n'),
    );
    const { access, followUp, economy, contacts, registration } = model.shared;
    expect(access?.deadline).toMatchObject({
      none: false,
      limit: { quantity: { amount: 8, unit: 'week' } },
      startEvent: 'ansøgningen er modtaget',
      whenExceeded: { writtenNotice: true, newDate: true },
    });
    expect(followUp?.recurring?.every).toEqual({ amount: 1, unit: 'year' });
    expect(followUp?.basis[0]?.id).toBe('serviceloven § 148, stk. 2');
    expect(economy?.fee).toMatchObject({ free: false, amount: { amount: 120, per: 'month' } });
    expect(contacts[0]).toMatchObject({
      name: 'Ungekontakten',
      phones: ['47 35 11 64', '23109243'],
      age: { from: 15, to: 29 },
    });
    expect(registration?.fields[0]).toMatchObject({ name: 'startdato', type: 'date', required: 'always' });
  });
});

describe('a section that says something of another part', () => {
  it('makes that part only where it has words: goals are no follow-up, and a boundary is no target group', () => {
    const silent = standard('## Mål\n- Du får svar hurtigt.\n## Afgrænsning\n- serviceloven § 85');
    expect(silent.shared.followUp).toBeUndefined();
    expect(silent.shared.targetGroup).toBeUndefined();
    const said = standard(
      '## Mål\n> Vi ser på målene hvert år.\n## Afgrænsning\n> Vi ser på, hvad du kan få andre steder.',
    );
    expect(said.shared.followUp?.prose).toMatchObject([{ text: 'Vi ser på målene hvert år.' }]);
    expect(said.shared.targetGroup?.prose).toMatchObject([{ text: 'Vi ser på, hvad du kan få andre steder.' }]);
  });
});

describe('forgiving', () => {
  it('reads a misspelt heading or key as what it was meant to be, and says so once', () => {
    const text = '# Kvalitetsstandard "P"\n## Mållgruppe\nalder: fyldt 18 år\n## Adgang\nvistation: ingen';
    expect(findingsOf(text)).toEqual([
      { rule: 'sprog/naesten-overskrift', line: 2, fix: 'Målgruppe' },
      { rule: 'sprog/naesten-noegle', line: 5, fix: 'visitation' },
    ]);
    const { model } = parseDocument(text, { file: 'p.kvast' });
    expect(model).toMatchObject({ shared: { targetGroup: { age: {} }, access: { assessment: { rule: 'none' } } } });
  });

  it('keeps everything after an unknown heading, key or value', () => {
    const text =
      '# Kvalitetsstandard "P"\n## Noget helt andet\n> Tekst.\nhumør: godt\n## Adgang\nvisitation: igen\nafgørelse: skriftlig\n## Klage\nklageadgang: ingen';
    expect(findingsOf(text)).toEqual([
      { rule: 'sprog/ukendt-overskrift', line: 2, fix: undefined },
      { rule: 'sprog/ukendt-noegle', line: 4, fix: undefined },
      { rule: 'sprog/ikke-forstaaet', line: 6, fix: 'ingen' },
    ]);
    const { model } = parseDocument(text, { file: 'p.kvast' });
    expect(model).toMatchObject({
      shared: {
        free: [{ title: 'Noget helt andet', prose: [{ text: 'Tekst.' }] }],
        access: { decision: { form: 'written' } },
        appeal: { instance: { to: 'none' } },
      },
    });
  });

  it('mends a slip in a value of several words as a whole', () => {
    const text = '# Kvalitetsstandard "P"\n## Ydelse "A"\nkommunen: kan tilbyed';
    const edit = parseDocument(text, { file: 'p.kvast' }).findings[0]?.fixes?.[0]?.edits[0];
    expect(edit).toMatchObject({ newText: 'kan tilbyde', range: { start: { column: 11 }, end: { column: 22 } } });
  });

  it('keeps a line without a mark as text for the citizen', () => {
    const text = '# Kvalitetsstandard "P"\n## Formål\nVi hjælper dig tidligt.';
    expect(findingsOf(text)).toEqual([{ rule: 'sprog/linje-uden-tegn', line: 3, fix: '> ' }]);
    expect(parseDocument(text, { file: 'p.kvast' }).model).toMatchObject({
      shared: { purpose: { prose: [{ text: 'Vi hjælper dig tidligt.' }] } },
    });
  });

  it('reads what Word leaves behind: bullets, curly quotes, a byte order mark, Windows line ends', () => {
    const text = '\uFEFF# Kvalitetsstandard ”P”\r\n## Indhold\r\n• Samtaler\r\n– Øvelser\r\n';
    const { model, findings } = parseDocument(text, { file: 'p.kvast' });
    expect(findings).toEqual([]);
    expect(model).toMatchObject({
      title: 'P',
      shared: { content: { items: [{ text: 'Samtaler' }, { text: 'Øvelser' }] } },
    });
  });

  it.each([
    '',
    '\n\n',
    '#',
    '##',
    '-',
    ':',
    '[',
    '> ',
    '# Kvalitetsstandard',
    'felt',
    'felt x:',
    '## Ydelse',
    '- [',
    '\u0000',
  ])('survives %j', (text) => {
    expect(() => parseDocument(text, { file: 'p.kvast' })).not.toThrow();
    expect(() => parseDocument(text, { file: 'p.lov' })).not.toThrow();
  });
});
