import { beforeAll, describe, expect, it } from 'vitest';
import { type Token, tokenizer } from './tokenize.ts';

let kvast: (text: string) => Token[][];
let lov: (text: string) => Token[][];

beforeAll(async () => {
  kvast = await tokenizer('kvast');
  lov = await tokenizer('lov');
});

/** The innermost scope of every piece of `line` that has one, as `text → scope`, the last word of the scope left out. */
function coloured(tokens: readonly Token[] | undefined): Record<string, string> {
  const pairs = (tokens ?? [])
    .filter(({ text, scopes }) => text.trim() && scopes.length > 1)
    .map(({ text, scopes }) => [text.trim(), (scopes.at(-1) ?? '').replace(/\.(kvast|lov)$/, '')]);
  return Object.fromEntries(pairs);
}

const line = (text: string) => coloured(kvast(text)[0]);
const lastLine = (text: string) => coloured(kvast(text).at(-1));

describe('keys and values', () => {
  it('colours a key that begins or ends in a Danish letter whole', () => {
    expect(line('gælder: fra 1. januar 2025 til 31. december 2026')).toEqual({
      gælder: 'entity.name.tag.key',
      ':': 'punctuation.separator.key-value',
      fra: 'constant.numeric.period',
      '1. januar 2025': 'constant.numeric.date',
      til: 'constant.numeric.period',
      '31. december 2026': 'constant.numeric.date',
    });
    expect(line('ændring: ingen')).toMatchObject({ ændring: 'entity.name.tag.key', ingen: 'constant.language' });
    expect(line('på: 2025-05-01')).toMatchObject({ på: 'entity.name.tag.key', '2025-05-01': 'constant.numeric.date' });
    expect(line('å: ja')).toMatchObject({ å: 'entity.name.tag.key', ja: 'constant.language' });
    expect(line('løbende: ja')).toMatchObject({ løbende: 'entity.name.tag.key', ja: 'constant.language' });
    expect(line('gælder: fra maj 2025')).toMatchObject({ 'maj 2025': 'constant.numeric.date' });
  });

  it('colours a limit: how it binds, how much, how strong', () => {
    expect(line('varighed: højst 6 måneder (lov)')).toEqual({
      varighed: 'entity.name.tag.key',
      ':': 'punctuation.separator.key-value',
      højst: 'constant.numeric.bound',
      '6 måneder': 'constant.numeric.duration',
      '(lov)': 'constant.language.strength',
    });
    expect(line('omfang: ca. 2,5 timer om ugen (som udgangspunkt)')).toMatchObject({
      'ca.': 'constant.numeric.bound',
      '2,5 timer om ugen': 'constant.numeric.duration',
      '(som udgangspunkt)': 'constant.language.strength',
    });
    expect(line('derefter: hver 12. måned (mål)')).toMatchObject({ '12. måned': 'constant.numeric.duration' });
    expect(line('egenbetaling: 1.120 kr. om måneden')).toMatchObject({
      '1.120 kr. om måneden': 'constant.numeric.money',
    });
  });

  it('does not take part of a Danish word for a keyword', () => {
    // `over` in overå, `år` in årsag, `ja` in jaså: \b would see an end of a word next to æ, ø and å.
    expect(line('form: overå årsag jaså åja')).toEqual({
      form: 'entity.name.tag.key',
      ':': 'punctuation.separator.key-value',
    });
    expect(line('omfang: 6 årsværk')).toMatchObject({ '6': 'constant.numeric' });
  });

  it('leaves running text alone but for what has a meaning in it', () => {
    expect(line('prioritering: Kommunen hjælper ikke over 6 måneder efter serviceloven § 85 og [ældre] først')).toEqual(
      {
        prioritering: 'entity.name.tag.key',
        ':': 'punctuation.separator.key-value',
        'Kommunen hjælper ikke over 6 måneder efter': 'meta.text',
        'serviceloven § 85': 'entity.name.function.provision',
        og: 'meta.text',
        '[': 'punctuation.definition.term.begin',
        ældre: 'entity.name.type.term',
        ']': 'punctuation.definition.term.end',
        først: 'meta.text',
      },
    );
  });

  it('colours the parts of a registration field', () => {
    expect(line('felt målgruppe: kode fra FFB.målgruppe, altid, til "statistik"')).toEqual({
      felt: 'entity.name.tag.key',
      målgruppe: 'variable.other.field',
      ':': 'punctuation.separator.key-value',
      kode: 'constant.language.type',
      fra: 'constant.language.field',
      'FFB.målgruppe': 'support.constant.code-list',
      altid: 'constant.language',
      til: 'constant.language.field',
      '"statistik"': 'string.quoted.double',
    });
  });
});

describe('headings', () => {
  it('colours the name, the quoted title and the provision of a service', () => {
    expect(line('## Ydelse "Støtte på øen" efter serviceloven § 82 b')).toMatchObject({
      '##': 'punctuation.definition.heading',
      '"Støtte på øen"': 'string.quoted.double',
      'serviceloven § 82 b': 'entity.name.function.provision',
    });
    expect(line('## Økonomi')).toMatchObject({ Økonomi: 'entity.name.section' });
    expect(line('## [ældre]')).toMatchObject({ ældre: 'entity.name.type.term' });
  });
});

describe('conditions', () => {
  it('colours list openers, also inside a bullet', () => {
    expect(line('mindst ét af:')).toMatchObject({ 'mindst ét af': 'keyword.control.list' });
    expect(lastLine('## Målgruppe\n- alle af:')).toMatchObject({ 'alle af': 'keyword.control.list' });
  });

  it('reads bullets as conditions in the target group and as text elsewhere', () => {
    const bullet = '- ikke [ældre] og betydelig [nedsat fysisk funktionsevne]';
    const colours = {
      '-': 'punctuation.definition.list.begin',
      ikke: 'keyword.control.condition',
      ældre: 'entity.name.type.term',
      og: 'keyword.control.condition',
      betydelig: 'constant.language.severity',
    };
    expect(lastLine(`## Målgruppe\n${bullet}`)).toMatchObject(colours);
    expect(lastLine(`### Uden for målgruppen\nalle af:\n${bullet}`)).toMatchObject(colours);
    expect(lastLine(`## Målgruppe\n- a\n## Indhold, blandt andet\n${bullet}`)).toMatchObject({
      ikke: 'meta.text',
      ældre: 'entity.name.type.term',
    });
  });

  it('colours what a citizen receives and the exception to it', () => {
    expect(lastLine('## Uden for målgruppen\n- modtager hjælp efter serviceloven § 85 til samme behov')).toMatchObject({
      'modtager hjælp efter': 'constant.language.condition',
      'serviceloven § 85': 'entity.name.function.provision',
      'til samme behov': 'constant.language.condition',
    });
    expect(line('medmindre: ikke i målgruppen for serviceloven § 97 og bor i kommunen')).toMatchObject({
      medmindre: 'entity.name.tag.key',
      ikke: 'keyword.control.condition',
      'i målgruppen for': 'constant.language.condition',
      'serviceloven § 97': 'entity.name.function.provision',
    });
  });
});

describe('provisions', () => {
  it.each([
    'serviceloven § 82 b, stk. 1',
    '§§ 82 a og 82 b',
    '§82b',
    'SEL § 85, stk. 1, nr. 2',
    '§§ 82abd',
    'lov om en aktiv beskæftigelsesindsats § 167',
    'barnets lov §§ 113-116',
    'retssikkerhedsloven § 3',
    'serviceloven §§ 82 a, 82 b og 82 d',
  ])('colours %s as one piece', (provision) => {
    expect(line(`efter: ${provision}`)).toMatchObject({ [provision]: 'entity.name.function.provision' });
  });

  it('stops where the provision stops', () => {
    const bullet = '- modtager hjælp efter serviceloven § 85 og bor i egen bolig';
    expect(lastLine(`## Betingelser\n${bullet}`)).toMatchObject({
      'serviceloven § 85': 'entity.name.function.provision',
      og: 'keyword.control.condition',
    });
    expect(line('omfang: efter § 85 i egen bolig')).toMatchObject({ '§ 85': 'entity.name.function.provision' });
  });
});

describe('prose and bullets', () => {
  it('colours prose as a quotation with the terms in it', () => {
    expect(line('> Vi hjælper [ældre] på **Ærø**.')).toMatchObject({
      '>': 'punctuation.definition.quote',
      'Vi hjælper': 'markup.quote',
      ældre: 'entity.name.type.term',
      '**Ærø**': 'markup.bold',
    });
  });

  it('colours contacts', () => {
    const bullet = '- Ungekontakten på Ærø: telefon 47 35 11 64, for alder 18-29 år, mail ung@lindoese.example';
    expect(lastLine(`## Kontakt\n${bullet}`)).toMatchObject({
      'Ungekontakten på Ærø': 'entity.name.section.contact',
      telefon: 'constant.language.contact',
      '47 35 11 64': 'constant.numeric.phone',
      'for alder': 'constant.language.contact',
      '18-29 år': 'constant.numeric.duration',
      'ung@lindoese.example': 'markup.underline.link',
    });
  });
});

describe('law files', () => {
  it('colours the law, the provision, the strength of a source and a prohibition', () => {
    const lines = lov(
      [
        '# Lov barnets lov "Lov om støtte til børn"',
        '## § 82 b "Hjælp og støtte"',
        'varighed: højst 6 måneder',
        'kilde: forarbejder, L 150 2016/17',
        'sikkerhed: huskes',
        'må ikke: stå i stedet for serviceloven § 85',
        'målgruppe: mindst ét af:',
        '- risiko for [ældre]',
        'også kaldet: SEL',
      ].join('\n'),
    ).map(coloured);
    expect(lines[0]).toMatchObject({ Lov: 'keyword.other', 'barnets lov': 'support.class.law' });
    expect(lines[1]).toMatchObject({
      '§ 82 b': 'entity.name.function.provision',
      '"Hjælp og støtte"': 'string.quoted.double',
    });
    expect(lines[2]).toMatchObject({ højst: 'constant.numeric.bound', '6 måneder': 'constant.numeric.duration' });
    expect(lines[3]).toMatchObject({ kilde: 'entity.name.tag.key', forarbejder: 'constant.language.strength' });
    expect(lines[4]).toMatchObject({ huskes: 'constant.language' });
    expect(lines[5]).toMatchObject({
      'må ikke': 'keyword.control.prohibition',
      'serviceloven § 85': 'entity.name.function.provision',
    });
    expect(lines[6]).toMatchObject({ målgruppe: 'entity.name.tag.key', 'mindst ét af': 'keyword.control.list' });
    expect(lines[7]).toMatchObject({ 'risiko for': 'constant.language.condition', ældre: 'entity.name.type.term' });
    expect(lines[8]).toMatchObject({ 'også kaldet': 'entity.name.tag.key' });
  });
});
