import { URI } from 'vscode-uri';

/**
 * One spelling for each document. Editors, Node and files on the disk write the same address in different ways
 * (`C:` or `c%3A`, `å` or `%C3%A5`, `(` or `%28`); here all of them become what VS Code itself writes.
 */
export function documentKey(uri: string): string {
  try {
    return URI.parse(uri).toString();
  } catch {
    return uri;
  }
}

/** The key of a file on the disk. */
export function keyOfPath(path: string): string {
  return URI.file(path).toString();
}

/** Where the document lies on the disk; undefined where it is not a file. */
export function pathOf(key: string): string | undefined {
  const uri = URI.parse(key);
  return uri.scheme === 'file' ? uri.fsPath : undefined;
}

/** The name that a person knows the file by. */
export function nameOf(key: string): string {
  return URI.parse(key).path.split('/').pop() ?? key;
}

/** The folder that the file lies in; undefined where it is not a file. */
export function folderOf(key: string): string | undefined {
  return pathOf(key) === undefined ? undefined : documentKey(key.slice(0, key.lastIndexOf('/')));
}
