import type { FileContent, FindFilesResult } from '@kvast/server/protocol';
import * as vscode from 'vscode';

/** Folders that no one keeps standards in; as the command line passes them over. */
const SKIPPED = /^(?:\..*|node_modules|dist|out)$/;

/** All .kvast and .lov files below the folders. Folders that cannot be looked into have none. @param limit most entries to look at */
export async function findFiles(folders: readonly string[], limit: number): Promise<FindFilesResult> {
  const uris: string[] = [];
  const waiting = folders.map((folder) => vscode.Uri.parse(folder));
  let left = limit;
  for (let folder = waiting.shift(); folder && left > 0; folder = waiting.shift()) {
    for (const [name, type] of await entriesOf(folder)) {
      left--;
      const uri = vscode.Uri.joinPath(folder, name);
      if (type & vscode.FileType.Directory) {
        if (!SKIPPED.test(name)) waiting.push(uri);
      } else if (/\.(?:kvast|lov)$/i.test(name)) uris.push(uri.toString());
    }
  }
  return { uris, stopped: left <= 0 };
}

async function entriesOf(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

export async function readFiles(uris: readonly string[]): Promise<FileContent[]> {
  const read = uris.map(async (uri): Promise<FileContent | undefined> => {
    try {
      return { uri, bytes: await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)) };
    } catch (error) {
      const isGone = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
      return isGone ? undefined : { uri };
    }
  });
  return (await Promise.all(read)).filter((file) => file !== undefined);
}
