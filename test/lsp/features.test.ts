import { describe, expect, test } from 'vitest';
import {
  CodeActionRequest,
  type CodeLens,
  CodeLensRequest,
  DocumentLinkRequest,
  DocumentRangeFormattingRequest,
  type InlayHint,
  InlayHintRequest,
  type SelectionRange,
  SelectionRangeRequest,
  SemanticTokensRequest,
  type SymbolInformation,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol';
import type { OpenDocument } from './open-document.ts';
import { applied, lineOf, rangeOf } from './text.ts';
import { TestWorkspace } from './workspace.ts';

const EARLY = 'tidlig-stoette.kvast';
const SOCIAL = 'socialpaedagogisk-stoette.kvast';
const TERMS = 'begreber.kvast';

const shared = TestWorkspace.shared('lindoese-rettet');

function wholeOf({ text }: OpenDocument) {
  return { start: { line: 0, character: 0 }, end: { line: text.split('\n').length, character: 0 } };
}

describe('workspace symbols', () => {
  const search = async (query: string) => {
    const found = await shared().client.connection.sendRequest(WorkspaceSymbolRequest.type, { query });
    return ((found ?? []) as SymbolInformation[]).map(({ name }) => name);
  };

  test.each(['social pæd', 'SOCIALPÆD', 'socialpaedagogisk', 'støtte social'])(
    '"%s" finds "Socialpædagogisk støtte"',
    async (query) => {
      expect(await search(query)).toContain('Socialpædagogisk støtte');
    },
  );

  test('services, terms and contacts are found, and nothing that has not all the words', async () => {
    expect(await search('gruppeforløb')).toContain('Gruppeforløb');
    expect(await search('kram dobbelte')).toEqual(['dobbelte kram']);
    expect(await search('raadgivnings')).toEqual(['Rådgivningshuset']);
    expect(await search('social xyz')).toEqual([]);
  });
});

describe('selection', () => {
  test('grows from the word through the brackets, the line and the section to the whole document', async () => {
    const document = await shared().documentForTest(EARLY);
    const [first] =
      (await document.client.connection.sendRequest(SelectionRangeRequest.type, {
        textDocument: { uri: document.uri },
        positions: [document.at('[nedsat fysisk funktionsevne]', 9)],
      })) ?? [];
    const selected: string[] = [];
    for (let each: SelectionRange | undefined = first; each; each = each.parent) {
      const { start, end } = each.range;
      const lines = document.text.split('\n').slice(start.line, end.line + 1);
      selected.push(
        lines.length > 1 ? `${lines[0]} … ${lines.length}` : (lines[0] ?? '').slice(start.character, end.character),
      );
    }
    expect(selected.slice(0, 4)).toEqual([
      'fysisk',
      'nedsat fysisk funktionsevne',
      '[nedsat fysisk funktionsevne]',
      '- [nedsat fysisk funktionsevne]',
    ]);
    expect(selected.at(-2)).toMatch(/^# Kvalitetsstandard "Tidlig støtte"|^## Målgruppe/);
    expect(selected.some((each) => each.startsWith('## Målgruppe …'))).toBe(true);
  });
});

test('a provision links to the page of the law where its source says one', async () => {
  const document = await shared().documentForTest(EARLY);
  const params = { textDocument: { uri: document.uri } };
  const links = (await document.client.connection.sendRequest(DocumentLinkRequest.type, params)) ?? [];
  expect(links.length).toBeGreaterThan(2);
  for (const { target, range, tooltip } of links) {
    expect(target).toMatch(/^https:\/\//);
    const written = lineOf(document.text, range.start.line).slice(range.start.character, range.end.character);
    expect(`${tooltip} stands in ${written}`).toMatch(/§ (\S+).* stands in .*\1/);
  }
});

describe('inlay hints', () => {
  const hints = async (document: OpenDocument) => {
    const params = { textDocument: { uri: document.uri }, range: wholeOf(document) };
    const found = (await document.client.connection.sendRequest(InlayHintRequest.type, params)) ?? [];
    return found.map(({ label, position }: InlayHint): [string, unknown] => [
      lineOf(document.text, position.line),
      label,
    ]);
  };

  test('the law stands behind a duration that is another, with the day on which the course ends', async () => {
    const workspace = await TestWorkspace.open('lindoese-rettet', {
      initializationOptions: { lovdato: '2026-08-31', sprog: 'da' },
    });
    const document = await workspace.document(EARLY, (text) =>
      text.replace('varighed: højst 6 måneder (lov)', 'varighed: højst 12 måneder'),
    );
    const found = await hints(document);
    expect(found).toContainEqual(['varighed: højst 12 måneder', 'loven: højst 6 måneder']);
    expect(found).toContainEqual(['varighed: højst 12 måneder', 'begyndt 31. august 2026: slut 31. august 2027']);
    expect(found).toContainEqual([
      'varighed: højst 6 måneder (serviceniveau)',
      'begyndt 31. august 2026: slut 28. februar 2027',
    ]);
    expect(
      found.filter(([line, label]) => line?.includes('(serviceniveau)') && String(label).startsWith('loven')),
    ).toEqual([]);
  });

  test('a setting turns them off', async () => {
    const workspace = await TestWorkspace.open('lindoese-rettet', { initializationOptions: { graenser: false } });
    expect(await hints(await workspace.document(EARLY))).toEqual([]);
  });
});

describe('code lens', () => {
  const lenses = async (document: OpenDocument) => {
    const found = await document.client.connection.sendRequest(CodeLensRequest.type, {
      textDocument: { uri: document.uri },
    });
    return (found ?? []).map(({ range, command }: CodeLens) => [
      lineOf(document.text, range.start.line),
      command?.title,
    ]);
  };

  test('above a standard stand its text, its findings, and the standards that refer to it', async () => {
    const workspace = shared();
    const title = '# Kvalitetsstandard "Socialpædagogisk støtte"';
    const document = await workspace.documentForTest(SOCIAL);
    expect(await lenses(document)).toEqual(
      expect.arrayContaining([
        [title, 'Vis borgertekst'],
        [title, '1 standard henviser'],
      ]),
    );
    const before = (await document.diagnostics()).length;
    await document.rewrite(`${document.text}\nvrøvl: ja\n`);
    const after = (await document.diagnostics()).length;
    expect(after).toBeGreaterThan(before);
    expect(await lenses(document)).toContainEqual([title, `${after} fund`]);
  });

  test('above a term stands how often it is mentioned', async () => {
    const document = await shared().documentForTest(TERMS);
    const recovery = (await lenses(document)).find(([line]) => line === '## [recovery]');
    expect(recovery?.[1]).toMatch(/^Nævnt (?:1 sted|\d+ steder)$/);
  });
});

test('semantic tokens tell defined terms, the municipality’s own, undefined ones, and provisions out of force', async () => {
  const workspace = shared();
  const document = await workspace.documentForTest(SOCIAL, (text) =>
    text.replace('[recovery]', '[recovery] [ukendt vrøvl]'),
  );
  const { legend } = workspace.client.initialized.capabilities.semanticTokensProvider ?? {};
  const { data } = (await workspace.client.connection.sendRequest(SemanticTokensRequest.type, {
    textDocument: { uri: document.uri },
  })) ?? { data: [] };
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.slice(at, at + 5);
    character = down > 0 ? right : character + right;
    line += down;
    const words = lineOf(document.text, line).slice(character, character + length);
    const modifiers = legend?.tokenModifiers.filter((_, bit) => bits & (1 << bit)) ?? [];
    found.push([words, legend?.tokenTypes[type], ...modifiers].join(' '));
  }
  expect(found).toEqual(
    expect.arrayContaining([
      'recovery kvastTerm local',
      'ukendt vrøvl kvastTerm undefined',
      'serviceloven § 85 kvastProvision',
    ]),
  );
});

describe('source.fixAll.kvast', () => {
  test('mends all that is safe at once, and nothing that is a choice', async () => {
    const workspace = await TestWorkspace.open('lindoese');
    const document = await workspace.document(EARLY, (text) =>
      text
        .replace('## Klage', '## Klagee')
        .replace('visitation: ingen', 'visitaton: ingen')
        .replace('## Økonomi', '## Økonmi'),
    );
    const before = await document.diagnostics();
    const [action, ...more] = await workspace.client.connection
      .sendRequest(CodeActionRequest.type, {
        textDocument: { uri: document.uri },
        range: wholeOf(document),
        context: { diagnostics: [], only: ['source.fixAll'] },
      })
      .then((all) => all ?? []);
    expect(more).toEqual([]);
    if (!action || !('edit' in action)) throw new Error('no action');
    expect(action.kind).toBe('source.fixAll.kvast');
    await document.apply(action);
    expect(document.text).toContain('\n## Klage\n');
    expect(document.text).toContain('\nvisitation: ingen\n');
    expect(document.text).toContain('\n## Økonomi\n');
    expect((await document.diagnostics()).length).toBeLessThan(before.length);
  });

  test('is not there when nothing can be mended, and quick fixes do not bring it', async () => {
    const document = await shared().documentForTest(TERMS);
    const params = { textDocument: { uri: document.uri }, range: wholeOf(document) };
    const ask = (only?: string[]) =>
      document.client.connection.sendRequest(CodeActionRequest.type, { ...params, context: { diagnostics: [], only } });
    expect(await ask(['source.fixAll.kvast'])).toEqual([]);
    expect((await ask()) ?? []).toEqual([]);
  });
});

test('formatting a range changes nothing outside it', async () => {
  const document = await shared().documentForTest(
    TERMS,
    () => '# Begreber   "A"\n## [et]\nforklaring:   Én.\n## [to]\nforklaring:   To.\n## [tre]\nforklaring:   Tre.\n',
  );
  const edits = await document.client.connection.sendRequest(DocumentRangeFormattingRequest.type, {
    textDocument: { uri: document.uri },
    range: rangeOf(document.text, 'forklaring:   To.'),
    options: { tabSize: 2, insertSpaces: true },
  });
  expect(applied(document.text, edits ?? [])).toContain('forklaring: To.\n');
  expect(applied(document.text, edits ?? [])).toContain('forklaring:   Én.\n');
  expect(applied(document.text, edits ?? [])).toContain('forklaring:   Tre.\n');
});
