import { describe, expect, test } from 'vitest';
import {
  DefinitionRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  type Location,
} from 'vscode-languageserver-protocol';
import type { OpenDocument } from './open-document.ts';
import { lineOf } from './text.ts';
import { TestWorkspace } from './workspace.ts';

const EARLY = 'tidlig-stoette.kvast';
const SOCIAL = 'socialpaedagogisk-stoette.kvast';
const TERMS = 'begreber.kvast';

const faulty = TestWorkspace.shared('lindoese');
const mended = TestWorkspace.shared('lindoese-rettet');

/** The hover in the middle of `part`, or `after` characters into it; '' where there is none. */
async function hoverOver(document: OpenDocument, part: string, after?: number): Promise<string> {
  const params = { textDocument: { uri: document.uri }, position: document.at(part, after) };
  const hover = await document.client.connection.sendRequest(HoverRequest.type, params);
  const contents = hover?.contents ?? '';
  return typeof contents === 'object' && 'value' in contents ? contents.value : '';
}

/** File name and line that the middle of `part` leads to. */
async function goTo(
  workspace: TestWorkspace,
  document: OpenDocument,
  part: string,
): Promise<[string, string] | undefined> {
  const params = { textDocument: { uri: document.uri }, position: document.at(part) };
  const answer = await workspace.client.connection.sendRequest(DefinitionRequest.type, params);
  if (!answer) return undefined;
  const { uri, range } = answer as Location;
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  expect(uri).toBe(workspace.uri(name));
  return [name, lineOf(await workspace.saved(name), range.start.line)];
}

describe('hover', () => {
  test('over a provision it shows the limits, each with its source, and where to read the law', async () => {
    const workspace = faulty();
    const document = await workspace.documentForTest(EARLY);
    const said = await hoverOver(document, 'efter serviceloven § 82 b', 20);
    expect(said).toMatch(/serviceloven § 82 b/);
    expect(said).toMatch(/højst 6 måneder · lov, stk\. \d/);
    expect(said).toMatch(/\]\(https:\/\/[^)]+\)/);
  });

  test('over two provisions in one reference it shows both', async () => {
    const workspace = faulty();
    const said = await hoverOver(await workspace.documentForTest(SOCIAL), '§§ 82 a og 82 b', 8);
    expect(said).toMatch(/### serviceloven § 82 a/);
    expect(said).toMatch(/### serviceloven § 82 b/);
  });

  test('over a reference in prose, in a bullet and after a key', async () => {
    const workspace = faulty();
    const document = await workspace.documentForTest(SOCIAL);
    expect(await hoverOver(document, '[serviceloven § 97]')).toMatch(/### serviceloven § 97/);
    expect(await hoverOver(document, 'efter: serviceloven § 83', 20)).toMatch(/### serviceloven § 83/);
    expect(await hoverOver(document, 'henvis til: serviceloven § 97', 25)).toMatch(/### serviceloven § 97/);
    const early = await workspace.documentForTest(EARLY);
    expect(await hoverOver(early, 'modtager hjælp efter serviceloven § 85', 30)).toMatch(/### serviceloven § 85/);
  });

  test('over a term it shows the explanation, of the municipality and built in, by name and synonym', async () => {
    const workspace = faulty();
    const document = await workspace.documentForTest(SOCIAL, (text) =>
      text.replace('[empowerment]', '😀 [peermedarbejder]'),
    );
    expect(await hoverOver(document, '[værested]')).toMatch(/### værested\n\nEt sted, hvor man kan komme uden aftale/);
    expect(await hoverOver(document, '[nedsat psykisk funktionsevne]')).toMatch(
      /### nedsat psykisk funktionsevne\n\n\S/,
    );
    expect(await hoverOver(document, '[peermedarbejder]')).toMatch(
      /### peer\n\n.*\n\nOgså kaldet peermedarbejder, peers\./s,
    );
  });

  test('over a key it says what the key is for, and over its value it does not', async () => {
    const workspace = faulty();
    const document = await workspace.documentForTest(EARLY);
    expect(await hoverOver(document, 'gentagelse', 3).catch(() => '')).toBe('');
    expect(await hoverOver(document, 'visitation: ingen', 4)).toMatch(/\*\*visitation:\*\* .*\n\n`visitation: \S/);
    expect(await hoverOver(document, 'visitation: ingen', 14)).toBe('');
    expect(await hoverOver(document, 'nyt forløb: muligt', 6)).toMatch(/\*\*nyt forløb:\*\*/);
    expect(await hoverOver(document, '> Hvor meget støtte', 8)).toBe('');
  });
});

describe('go to definition', () => {
  test('a term leads into the file of terms, from a bullet, from prose and by a synonym', async () => {
    const workspace = faulty();
    const document = await workspace.documentForTest(SOCIAL, (text) => text.replace('[værested]', '[væresteder]'));
    expect(await goTo(workspace, document, '[recovery]')).toEqual([TERMS, '## [recovery]']);
    expect(await goTo(workspace, document, '[psykoedukation]')).toEqual([TERMS, '## [psykoedukation]']);
    expect(await goTo(workspace, document, '[væresteder]')).toEqual([TERMS, '## [værested]']);
  });

  test('a name leads to the standard and to the service', async () => {
    const workspace = mended();
    const document = await workspace.documentForTest(EARLY, (text) =>
      text.replace(
        '- modtager hjælp',
        '- ikke i målgruppen for "Gruppeforløb"\n- i målgruppen for "Socialpædagogisk støtte"\n- modtager hjælp',
      ),
    );
    expect(await goTo(workspace, document, 'henvis til: Socialpædagogisk støtte')).toEqual([
      SOCIAL,
      '# Kvalitetsstandard "Socialpædagogisk støtte"',
    ]);
    expect(await goTo(workspace, document, '"Socialpædagogisk støtte"')).toEqual([
      SOCIAL,
      '# Kvalitetsstandard "Socialpædagogisk støtte"',
    ]);
    expect((await goTo(workspace, document, 'for "Gruppeforløb"'))?.[0]).toBe(EARLY);
  });

  test('a text block and a committee lead into the municipality file', async () => {
    const workspace = mended();
    const document = await workspace.documentForTest(EARLY);
    expect(await goTo(workspace, document, 'tekstblok: Individuel vurdering')).toEqual([
      'kommune.kvast',
      '## Tekst "Individuel vurdering"',
    ]);
  });

  test('built-in terms, provisions and plain words lead nowhere', async () => {
    const workspace = faulty();
    const document = await workspace.documentForTest(EARLY);
    expect(await goTo(workspace, document, '- [misbrug]')).toBeUndefined();
    expect(await goTo(workspace, document, 'efter serviceloven § 82 b')).toBeUndefined();
    expect(await goTo(workspace, document, 'det svære på egen hånd')).toBeUndefined();
  });

  test('with several municipalities in the workspace, a name leads to one of its own', async () => {
    const workspace = await TestWorkspace.open('.');
    for (const folder of ['lindoese', 'lindoese-rettet']) {
      const document = await workspace.document(`${folder}/${EARLY}`, (text) =>
        text.replace('## Indhold', '## Uden for målgruppen\n- i målgruppen for "Socialpædagogisk støtte"\n## Indhold'),
      );
      const params = { textDocument: { uri: document.uri }, position: document.at('"Socialpædagogisk støtte"') };
      const found = await workspace.client.connection.sendRequest(DefinitionRequest.type, params);
      expect(found).toMatchObject({ uri: workspace.uri(`${folder}/${SOCIAL}`) });
    }
  });
});

describe('outline and folding', () => {
  test('the outline is the headings, services with their sections below them', async () => {
    const workspace = mended();
    const document = await workspace.documentForTest(EARLY);
    const params = { textDocument: { uri: document.uri } };
    const [standard, ...more] = ((await document.client.connection.sendRequest(DocumentSymbolRequest.type, params)) ??
      []) as DocumentSymbol[];
    expect(more).toEqual([]);
    expect(standard?.name).toBe('Kvalitetsstandard "Tidlig støtte"');
    const below = standard?.children ?? [];
    expect(below.map(({ name }) => name)).toEqual(document.text.match(/(?<=^## ).*$/gm));
    const service = below.find(({ name }) => name.startsWith('Ydelse "Individuelt'));
    expect(service?.children?.map(({ name }) => name)).toEqual(['Efter forløbet', 'Registrering']);
    expect(lineOf(document.text, service?.selectionRange.start.line ?? -1)).toContain('## Ydelse "Individuelt forløb"');
    expect(lineOf(document.text, service?.range.end.line ?? -1)).toMatch(/^felt hjælpebehov/);
  });

  test('it follows the typing, also in a half-written text', async () => {
    const workspace = faulty();
    const document = await workspace.documentForTest(EARLY);
    await document.rewrite('# Kvalitetsstandard "Ny\n## Målgr\n- [\n##\n### x');
    const params = { textDocument: { uri: document.uri } };
    const [standard] = ((await document.client.connection.sendRequest(DocumentSymbolRequest.type, params)) ??
      []) as DocumentSymbol[];
    expect(standard?.children?.map(({ name }) => name)).toEqual(['Målgr', '…']);
  });

  test('a section folds from its heading to its last line', async () => {
    const workspace = faulty();
    const document = await workspace.documentForTest(EARLY);
    const folds = await document.client.connection.sendRequest(FoldingRangeRequest.type, {
      textDocument: { uri: document.uri },
    });
    const { line } = document.at('## Uden for målgruppen');
    const fold = folds?.find(({ startLine }) => startLine === line);
    expect(lineOf(document.text, fold?.endLine ?? -1)).toBe('- modtager hjælp efter beskæftigelsesloven § 167');
  });
});
