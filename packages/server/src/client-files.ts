import { takeCodeLists } from '@kvast/workspace/code-list-texts';
import { type Decoded, decode } from '@kvast/workspace/decode';
import { MOST_BYTES, tooLarge } from '@kvast/workspace/file-problem';
import type { Connection } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { FileAccess, WorkspaceFile } from './files.ts';
import {
  FindFiles,
  type FindFilesParams,
  type FindFilesResult,
  ReadFiles,
  type ReadFilesParams,
  type ReadFilesResult,
} from './protocol.ts';
import { documentKey } from './uri.ts';

const START = { line: 1, column: 1 };

/** Files that only the editor can reach: on a web page, in a repository that nobody has cloned, in memory. */
export function clientFiles(connection: Connection): FileAccess {
  const read = async (uris: readonly string[]): Promise<ReadFilesResult> => {
    if (uris.length === 0) return [];
    const params: ReadFilesParams = { uris };
    return connection.sendRequest(ReadFiles.method, params);
  };
  return {
    async find(folders, limit) {
      const params: FindFilesParams = { folders, limit };
      const { uris, stopped }: FindFilesResult = await connection.sendRequest(FindFiles.method, params);
      return { keys: uris.map(documentKey), problems: [], stopped };
    },
    async read(keys) {
      const files = await read(keys);
      return files.map(({ uri, bytes }): WorkspaceFile => {
        const key = documentKey(uri);
        return { key, ...decodedOf(key, bytes) };
      });
    },
    readLists: (workspace) =>
      takeCodeLists(workspace, async ({ file, name }) => {
        const uri = Utils.joinPath(Utils.dirname(URI.parse(file)), name).toString();
        const [found] = await read([uri]);
        return found ? decodedOf(uri, found.bytes) : { problem: { kind: 'missing', file: uri, position: START } };
      }),
  };
}

function decodedOf(file: string, bytes: Uint8Array | undefined): Decoded {
  if (bytes && bytes.length > MOST_BYTES) return { problem: tooLarge(file, bytes.length) };
  return bytes ? decode(file, bytes) : { problem: { kind: 'unreadable', file, position: START } };
}
