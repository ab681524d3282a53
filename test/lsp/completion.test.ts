import { describe, expect, test } from 'vitest';
import { type CompletionItem, CompletionRequest, InsertTextFormat } from 'vscode-languageserver-protocol';
import { OpenDocument } from './open-document.ts';
import { applied, lineOf, positionAt } from './text.ts';
import { TestWorkspace } from './workspace.ts';

const EARLY = 'tidlig-stoette.kvast';

const shared = TestWorkspace.shared('lindoese-rettet');

/** What is offered at `|` when `marked` takes the place of `part` in the file: label → what the line becomes when it is taken. */
async function offered(part: string, marked: string, file = EARLY): Promise<Map<string, string>> {
  const workspace = shared();
  const document = await workspace.document(file, (text) => text.replace(part, marked));
  const offset = document.text.indexOf('|');
  const text = document.text.replace('|', '');
  await document.rewrite(text);
  const position = positionAt(text, offset);
  const answer = await workspace.client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri: document.uri },
    position,
  });
  await document.close();
  const items: CompletionItem[] = Array.isArray(answer) ? answer : (answer?.items ?? []);
  return new Map(
    items.map((item) => {
      if (!item.textEdit || !('range' in item.textEdit)) throw new Error(`${item.label} has no edit`);
      // The editor throws away what does not begin like the text that is replaced.
      const { start, end } = item.textEdit.range;
      const typed = lineOf(text, start.line).slice(start.character, end.character);
      expect(fits(typed, item.filterText ?? item.label), `${item.label} after ${typed}`).toBe(true);
      return [item.label, lineOf(applied(text, [withoutHoles(item)]), position.line)];
    }),
  );
}

/** As VS Code filters: all letters in their order. */
function fits(typed: string, name: string): boolean {
  let at = 0;
  for (const letter of typed.toLowerCase()) {
    at = name.toLowerCase().indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** A snippet with its holes filled in as they stand. */
function withoutHoles({ textEdit, insertTextFormat }: CompletionItem) {
  if (!textEdit || !('range' in textEdit)) throw new Error('no edit');
  if (insertTextFormat !== InsertTextFormat.Snippet) return textEdit;
  return { ...textEdit, newText: textEdit.newText.replace(/\$\{\d+:([^}]*)\}|\$0/g, '$1') };
}

describe('headings', () => {
  test('after ## stand the sections that a standard can have', async () => {
    const lines = await offered('## Økonomi', '## |\n\n## Økonomi');
    expect([...lines.keys()]).toEqual(
      expect.arrayContaining(['Målgruppe', 'Uden for målgruppen', 'Opfølgning', 'Økonomi']),
    );
    expect(lines.get('Økonomi')).toBe('## Økonomi');
    expect(lines.get('Ydelse')).toBe('## Ydelse "navn" efter serviceloven § 82 b');
    expect([...lines.keys()].filter((label) => label.includes(':') || label === 'Udvalg')).toEqual([]);
  });

  test('a half-written heading is finished, æ, ø and å included', async () => {
    expect((await offered('## Økonomi', '## øk|')).get('Økonomi')).toBe('## Økonomi');
    expect((await offered('### Efter forløbet', '### efter f|')).get('Efter forløbet')).toBe('### Efter forløbet');
  });

  test('a municipality file has sections of its own', async () => {
    const lines = await offered('## Systemer', '## |', 'kommune.kvast');
    expect([...lines.keys()]).toEqual(
      expect.arrayContaining(['Udvalg', 'Systemer', 'Kontakt', 'Sagsbehandlingstider', 'Tekst']),
    );
    expect([...lines.keys()]).not.toContain('Målgruppe');
  });
});

test('the sections of a standard are offered as the law of its provisions fills them', async () => {
  const workspace = shared();
  const document = await workspace.documentForTest(EARLY, (text) => text.replace('## Klage', '## Kl\n\n## Klage'));
  const answer = await workspace.client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri: document.uri },
    position: document.at('## Kl\n', 5),
  });
  const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
  const whole = items.find(({ label }) => label === 'Klage efter serviceloven § 82 b');
  expect(whole?.insertTextFormat).toBe(InsertTextFormat.Snippet);
  expect(whole?.textEdit?.newText).toMatch(/^Klage\nklageadgang: ingen\n/);
  // Enter after a heading that is written out must make a new line, not a section.
  expect(items[0]?.label).toBe('Klage');
});

test('an empty file offers what a file can be', async () => {
  const { client } = shared();
  const document = await OpenDocument.open(client, 'untitled:ny.kvast', '');
  const answer = await client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri: document.uri },
    position: { line: 0, character: 0 },
  });
  await document.close();
  const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
  expect(items.map(({ label }) => label)).toEqual(['# Kvalitetsstandard', '# Kommune', '# Begreber']);
  expect(items[0]?.textEdit?.newText).toMatch(/\nkommune: /);
});

describe('keys', () => {
  test('a section offers its keys', async () => {
    const lines = await offered('visitation: ingen', '|');
    expect(lines.get('visitation:')).toBe('visitation: ');
    expect([...lines.keys()]).toContain('henvendelse fra:');
    expect([...lines.keys()]).not.toContain('klageadgang:');
  });

  test('a half-written key is finished', async () => {
    expect((await offered('varighed: højst 6 måneder (lov)', 'vari|')).get('varighed:')).toBe('varighed: ');
    expect((await offered('gælder: fra', 'gæ|\n')).get('gælder:')).toBe('gælder: ');
    expect((await offered('klageadgang: ingen', '  klagead|')).get('klageadgang:')).toBe('  klageadgang: ');
  });
});

describe('values', () => {
  test('a key offers its values', async () => {
    const lines = await offered('visitation: ingen', 'visitation: |');
    expect([...lines]).toEqual([
      ['ingen', 'visitation: ingen'],
      ['krævet', 'visitation: krævet'],
      ['valgfri', 'visitation: valgfri'],
    ]);
  });

  test('a value of several words is finished from its first letters', async () => {
    expect(
      (await offered('gentagelse: ikke til samme behov', 'gentagelse: ikke ti|')).get('ikke til samme behov'),
    ).toBe('gentagelse: ikke til samme behov');
    expect((await offered('varighed: højst 6 måneder (lov)', 'varighed: |')).get('højst 6 måneder (lov)')).toBe(
      'varighed: højst 6 måneder (lov)',
    );
  });

  test('names come from the files of the municipality', async () => {
    expect((await offered('udvalg: Social', 'udvalg: Bø|')).get('Børne- og Familieudvalget')).toContain(
      'udvalg: Børne- og Familieudvalget',
    );
    expect((await offered('tekstblok: Om', 'tekstblok: |')).get('Individuel vurdering')).toContain(
      'tekstblok: Individuel vurdering',
    );
    expect(
      (await offered('  henvis til: Socialpædagogisk støtte', '  henvis til: Soc|')).get('Socialpædagogisk støtte'),
    ).toBe('  henvis til: Socialpædagogisk støtte');
  });
});

describe('terms', () => {
  test('inside brackets stand the terms, with and without the closing bracket', async () => {
    expect((await offered('- [sociale problemer]', '- [sær|')).get('særlige sociale problemer')).toBe(
      '- [særlige sociale problemer]',
    );
    expect((await offered('- [sociale problemer]', '- risiko for [psyk|]')).get('nedsat psykisk funktionsevne')).toBe(
      '- risiko for [nedsat psykisk funktionsevne]',
    );
  });

  test('terms of the municipality are offered, also by a synonym', async () => {
    const lines = await offered('> Vi begynder', '> På et [vær|');
    expect(lines.get('værested')).toContain('> På et [værested]');
    expect((await offered('> Vi begynder', '> Med [peerm|')).get('peer')).toContain('> Med [peer]');
  });

  test('after "i målgruppen for" stand the standards and services of the municipality', async () => {
    const lines = await offered('- [sociale problemer]', '- i målgruppen for "soc|"');
    expect(lines.get('"Socialpædagogisk støtte"')).toBe('- i målgruppen for "Socialpædagogisk støtte"');
    const unquoted = await offered('- [sociale problemer]', '- i målgruppen for |');
    expect(unquoted.get('"Gruppeforløb"')).toBe('- i målgruppen for "Gruppeforløb"');
    expect(unquoted.get('serviceloven § 85')).toBe('- i målgruppen for serviceloven § 85');
  });

  test('a bullet in the target group offers terms in brackets and the words of a condition', async () => {
    const lines = await offered('- [sociale problemer]', '- |');
    expect(lines.get('[misbrug]')).toBe('- [misbrug]');
    expect(lines.get('risiko for')).toBe('- risiko for');
    expect((await offered('- [sociale problemer]', '- risiko for mis|')).get('[misbrug]')).toBe(
      '- risiko for [misbrug]',
    );
  });
});

describe('provisions', () => {
  test('stand after efter, in any spelling', async () => {
    const lines = await offered('efter serviceloven § 82 b', 'efter |');
    expect(lines.get('serviceloven § 85')).toBe('## Ydelse "Individuelt forløb" efter serviceloven § 85');
    for (const typed of ['82b', '§ 82 b', 'SEL § 82 b', 'serviceloven § 82']) {
      expect((await offered('efter serviceloven § 82 b', `efter ${typed}|`)).get('serviceloven § 82 b')).toBe(
        '## Ydelse "Individuelt forløb" efter serviceloven § 82 b',
      );
    }
  });

  test('stand in conditions, after henvis til, and in brackets in prose', async () => {
    expect(
      (await offered('- modtager hjælp efter serviceloven § 85 til', '- modtager hjælp efter § 8|\n- x')).get(
        'serviceloven § 85',
      ),
    ).toBe('- modtager hjælp efter serviceloven § 85');
    expect(
      (await offered('  henvis til: Socialpædagogisk støtte', '  henvis til: § 97|')).get('serviceloven § 97'),
    ).toBe('  henvis til: serviceloven § 97');
    expect((await offered('> Vi begynder', '> Efter [§ 85|')).get('serviceloven § 85')).toContain(
      '> Efter [serviceloven § 85]',
    );
  });
});

test('prose offers nothing, and neither does a document that is not known', async () => {
  expect(await offered('> Vi begynder', '> Vi hjælper |')).toEqual(new Map());
  const { client } = shared();
  const answer = await client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri: 'file:///findes/ikke.kvast' },
    position: { line: 3, character: 4 },
  });
  expect(answer).toBeNull();
});
