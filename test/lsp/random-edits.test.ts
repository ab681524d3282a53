import { expect, test } from 'vitest';
import { FileChangeType } from 'vscode-languageserver-protocol';
import type { OpenDocument } from './open-document.ts';
import { positionAt } from './text.ts';
import { TestWorkspace } from './workspace.ts';

const FILES = [
  'tidlig-stoette.kvast',
  'socialpaedagogisk-stoette.kvast',
  'begreber.kvast',
  'kommune.kvast',
  'egen.lov',
];
const OWN_LAW = `# Lov serviceloven "Lov om social service"
## § 82 b "Vores egen læsning"
i kraft: fra 1. januar 2018
varighed: højst 5 måneder
kilde: lov, stk. 1
`;
/** What people type and paste, and half of what they type. */
const PIECES = [
  '## Økonomi\n',
  '### Målgruppe\n',
  '# Kvalitetsstandard "Ny"\n',
  '- [misbrug]\n',
  '- [',
  ']',
  'alder: over 18 år\n',
  'varighed: højst 12 måneder\n',
  'gælder: fra ',
  '> Tekst til borgeren, også på Ærø 😀.\n',
  '\n',
  ' ',
  '"',
  ':',
  'æ',
  '§ 85',
  '- modtager hjælp efter serviceloven § 85\n',
  'medmindre: ',
  '## [recovery]\ner en slags: [recovery]\n',
  '\r\n',
  'klageadgang: ingen\n',
];

/** The same numbers for the same seed, so that a failure can be seen again. Each is at least 0 and below `below`. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

async function randomEdit(document: OpenDocument, next: (below: number) => number): Promise<void> {
  const { text } = document;
  const from = next(text.length + 1);
  const to = Math.min(text.length, from + ([0, 0, 1, 5, 60][next(5)] ?? 0));
  const piece = PIECES[next(PIECES.length)] ?? '';
  // The protocol has no place between the two halves of a line end or of a letter.
  if (/[\r\ud800-\udbff]$/.test(text.slice(0, from)) || /[\r\ud800-\udbff]$/.test(text.slice(0, to))) return;
  await document.edit([{ range: { start: positionAt(text, from), end: positionAt(text, to) }, newText: piece }]);
}

test.each([1, 2, 3])('200 random edits end in the findings of a fresh start (seed %i)', async (seed) => {
  const next = numbers(seed);
  const workspace = await TestWorkspace.open('lindoese-rettet');
  const { client } = workspace;
  await client.filesChanged(FileChangeType.Created, await workspace.write('egen.lov', OWN_LAW));
  await client.diagnosticsOf(workspace.uri('egen.lov'));
  const documents = new Map<string, OpenDocument>();
  for (let edit = 0; edit < 200; edit++) {
    const name = FILES[next(FILES.length)] ?? '';
    const document = documents.get(name) ?? (await workspace.document(name));
    documents.set(name, document);
    await randomEdit(document, next);
    const what = next(20);
    if (what === 0) {
      // Closed without being saved.
      await document.close();
      documents.delete(name);
    } else if (what === 1)
      await client.filesChanged(FileChangeType.Changed, await workspace.write(name, document.text));
    else if (what === 2) await client.filesChanged(FileChangeType.Deleted, document.uri);
  }
  for (const [name, document] of documents) {
    await document.diagnostics();
    await workspace.write(name, document.text);
  }
  await workspace.settled();
  const fresh = await TestWorkspace.on(workspace.folder);
  await fresh.settled();
  expect(Object.keys(fresh.findings()).length).toBeGreaterThan(0);
  expect(workspace.findings()).toEqual(fresh.findings());
});
