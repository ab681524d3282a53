import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import {
  createConnection,
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  ProposedFeatures,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { FileAccess } from '../src/files.ts';
import { startServer } from '../src/server.ts';

const folder = 'file:///kommune';
const opened = `${folder}/tidlig.kvast`;
const text = `# Kvalitetsstandard "Tidlig hjælp"
kommune: Lindøse
gælder: fra 1. januar 2026

## Ydelse "Forløb" efter serviceloven § 82 b

## Målgruppe
- [ord som kun kommunen kender]

## Omfang og varighed
varighed: højst 12 måneder
`;

/** A disk that tells what there is, and gives the other files only when it is let. */
function slowDisk() {
  const gate = Promise.withResolvers<void>();
  const reads: string[][] = [];
  const files: FileAccess = {
    find: async () => ({ keys: [opened, `${folder}/ord.kvast`], problems: [], stopped: false }),
    async read(keys) {
      reads.push([...keys]);
      if (keys.length > 0) await gate.promise;
      return keys.map((key) => ({
        key,
        text: key === opened ? text : '# Begreber "Ord"\n\n## [ord som kun kommunen kender]\nforklaring: Et ord.\n',
      }));
    },
    readLists: async () => [],
  };
  return { files, reads, open: gate.resolve };
}

/** An editor with one file open, and everything that it is told of that file. */
async function editor(files: FileAccess) {
  const [there, back] = [new PassThrough(), new PassThrough()];
  const server = createConnection(ProposedFeatures.all, new StreamMessageReader(there), new StreamMessageWriter(back));
  startServer(server, files, () => undefined);
  const client = createProtocolConnection(new StreamMessageReader(back), new StreamMessageWriter(there));
  const told: PublishDiagnosticsParams[] = [];
  let news = Promise.withResolvers<void>();
  client.onNotification(PublishDiagnosticsNotification.type, (params) => {
    if (params.uri !== opened) return;
    told.push(params);
    news.resolve();
    news = Promise.withResolvers<void>();
  });
  client.listen();
  await client.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    workspaceFolders: [{ uri: folder, name: 'kommune' }],
    capabilities: { textDocument: { publishDiagnostics: {} } },
    initializationOptions: { lovdato: '2026-03-01' },
  });
  await client.sendNotification(InitializedNotification.type, {});
  await client.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri: opened, languageId: 'kvast', version: 1, text },
  });
  return {
    told,
    async until(isThere: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams> {
      for (;;) {
        const next = news.promise;
        const found = told.find(isThere);
        if (found) return found;
        await next;
      }
    },
  };
}

const rulesIn = ({ diagnostics }: PublishDiagnosticsParams) => diagnostics.map(({ code }) => code);

describe('a standard that is opened in a folder with many files', () => {
  it('is told what breaks the law before the other files are read, and nothing that they may answer', async () => {
    const disk = slowDisk();
    const { told, until } = await editor(disk.files);
    const first = await until((params) => rulesIn(params).includes('varighed/over-lovens-graense'));
    expect(disk.reads.filter((keys) => keys.length > 0)).toEqual([[opened, `${folder}/ord.kvast`]]);
    expect(rulesIn(first)).not.toContain('begreb/ukendt');
    disk.open();
    await until((params) => params !== first && rulesIn(params).includes('varighed/over-lovens-graense'));
    expect(told.flatMap(rulesIn)).not.toContain('begreb/ukendt');
  });
});
