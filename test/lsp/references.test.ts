import { describe, expect, test } from 'vitest';
import {
  PrepareRenameRequest,
  type Range,
  ReferencesRequest,
  RenameRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import type { OpenDocument } from './open-document.ts';
import { applied, lineOf } from './text.ts';
import { TestWorkspace } from './workspace.ts';

const EARLY = 'tidlig-stoette.kvast';
const SOCIAL = 'socialpaedagogisk-stoette.kvast';
const TERMS = 'begreber.kvast';
const MUNICIPALITY = 'kommune.kvast';

const shared = TestWorkspace.shared('lindoese-rettet');

/** File name and line of every reference, the definition left out unless it is wanted. */
async function referencesTo(document: OpenDocument, part: string, withDefinition = false): Promise<[string, string][]> {
  const workspace = shared();
  const found = await document.client.connection.sendRequest(ReferencesRequest.type, {
    textDocument: { uri: document.uri },
    position: document.at(part),
    context: { includeDeclaration: withDefinition },
  });
  return Promise.all(
    (found ?? []).map(async ({ uri, range }): Promise<[string, string]> => {
      const name = uri.slice(uri.lastIndexOf('/') + 1);
      return [name, lineOf(await workspace.saved(name), range.start.line)];
    }),
  );
}

/** The texts after the rename, by file name; a sentence where it was refused. */
async function renamed(document: OpenDocument, part: string, newName: string): Promise<Map<string, string> | string> {
  const workspace = shared();
  const params = { textDocument: { uri: document.uri }, position: document.at(part), newName };
  const edit = await document.client.connection
    .sendRequest(RenameRequest.type, params)
    .catch((error: Error) => error.message);
  if (typeof edit === 'string') return edit;
  const texts = Object.entries((edit as WorkspaceEdit).changes ?? {}).map(
    async ([uri, edits]): Promise<[string, string]> => {
      const name = uri.slice(uri.lastIndexOf('/') + 1);
      return [name, applied(uri === document.uri ? document.text : await workspace.saved(name), edits)];
    },
  );
  return new Map(await Promise.all(texts));
}

describe('references', () => {
  test('which standards rest on a provision, in every spelling', async () => {
    const document = await shared().documentForTest(EARLY);
    const found = await referencesTo(document, 'efter serviceloven § 82 b');
    expect(found).toContainEqual([EARLY, '## Ydelse "Individuelt forløb" efter serviceloven § 82 b']);
    expect(found.filter(([file]) => file === SOCIAL).length).toBeGreaterThan(0);
    for (const [, line] of found) expect(line).toMatch(/82/);
  });

  test('a term is found in other files, by its name, from its definition and from its use', async () => {
    const document = await shared().documentForTest(TERMS);
    const uses = await referencesTo(document, '[recovery]');
    expect(uses.length).toBeGreaterThan(0);
    for (const [file, line] of uses) {
      expect(file).toBe(SOCIAL);
      expect(line).toContain('[recovery]');
    }
    expect(await referencesTo(document, '[recovery]', true)).toEqual([[TERMS, '## [recovery]'], ...uses]);
  });

  test('a standard is found where others send people to it; words for the citizen name nothing', async () => {
    const document = await shared().documentForTest(SOCIAL);
    expect(await referencesTo(document, '"Socialpædagogisk støtte"')).toEqual([
      [EARLY, '  henvis til: Socialpædagogisk støtte'],
    ]);
    expect(await referencesTo(document, '> Du er sammen')).toEqual([]);
  });
});

describe('rename', () => {
  test('a term gets its new name in all files', async () => {
    const document = await shared().documentForTest(TERMS);
    const texts = await renamed(document, '[recovery]', 'at komme sig');
    if (typeof texts === 'string') throw new Error(texts);
    expect([...texts.keys()].sort()).toEqual([TERMS, SOCIAL]);
    expect(texts.get(TERMS)).toContain('## [at komme sig]\n');
    expect(texts.get(SOCIAL)).toBe((await shared().saved(SOCIAL)).replaceAll('[recovery]', '[at komme sig]'));
  });

  test('a standard and a contact get theirs, and prose is left alone', async () => {
    const document = await shared().documentForTest(SOCIAL);
    const texts = await renamed(document, '# Kvalitetsstandard "Socialpædagogisk støtte"', 'Støtte i hverdagen');
    expect(texts).toBeTypeOf('object');
    expect((texts as Map<string, string>).get(EARLY)).toContain('  henvis til: Støtte i hverdagen\n');
    const municipality = await shared().documentForTest(MUNICIPALITY);
    const contacts = await renamed(municipality, 'Rådgivningshuset', 'Huset ved Åen');
    expect(contacts).toBeTypeOf('object');
    const early = (contacts as Map<string, string>).get(EARLY);
    expect(early).toContain('- Huset ved Åen: telefon');
    expect(early).toContain('ring eller kom forbi i Rådgivningshuset');
  });

  test('the editor is told what it is that gets a new name', async () => {
    const document = await shared().documentForTest(TERMS);
    const params = { textDocument: { uri: document.uri }, position: document.at('[recovery]') };
    const prepared = await document.client.connection.sendRequest(PrepareRenameRequest.type, params);
    expect(prepared).toMatchObject({ placeholder: 'recovery' });
    const { range } = prepared as { range: Range };
    expect(lineOf(document.text, range.start.line).slice(range.start.character, range.end.character)).toBe('recovery');
  });

  test.each([
    ['a provision', EARLY, 'efter serviceloven § 82 b', 'x', /bestemmelse/i],
    ['a term that comes with Kvast', EARLY, '- [sociale problemer]', 'x', /kommer med Kvast/],
    ['a term of another name', TERMS, '[recovery]', 'Habilitering', /findes allerede/],
    ['a term of a name that comes with Kvast', TERMS, '[recovery]', 'misbrug', /findes allerede/],
    ['a name that is empty', TERMS, '[recovery]', '  ', /tomt/],
    ['a name with brackets in it', TERMS, '[recovery]', 'a]b', /må ikke indeholde/],
    ['a service of the name of another', EARLY, '"Gruppeforløb"', 'individuelt forløb', /findes allerede/],
    ['a contact of the name of another', MUNICIPALITY, 'Rådgivningshuset', 'Ungekontakten', /findes allerede/],
    ['words', EARLY, '> Tidlig støtte er', 'x', /intet, der kan omdøbes/],
  ])('%s is refused with a reason', async (_what, file, part, newName, why) => {
    const document = await shared().documentForTest(file);
    expect(await renamed(document, part, newName)).toMatch(why);
  });

  test('a synonym is refused, and so is a name that two things have', async () => {
    const social = await shared().documentForTest(SOCIAL, (text) => text.replace('[recovery]', '[peers]'));
    expect(await renamed(social, '[peers]', 'x')).toMatch(/synonym for \[peer\]/);
    const early = await shared().documentForTest(EARLY, (text) =>
      text.replace('"Gruppeforløb"', '"Socialpædagogisk støtte"'),
    );
    expect(await renamed(early, '"Socialpædagogisk støtte"', 'x')).toMatch(/flere ting .*tidlig-stoette\.kvast, \d+/);
  });
});
