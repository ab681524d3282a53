import * as vscode from 'vscode';

declare const __FILES__: string;

interface Node {
  readonly type: vscode.FileType;
  readonly bytes: Uint8Array;
  readonly changed: number;
}

/** Files that lie in memory and nowhere else: what a workspace on a web page is to an extension. */
class MemoryFiles implements vscode.FileSystemProvider {
  readonly #nodes = new Map<string, Node>([['/', folder()]]);
  readonly #changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changes.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const { type, bytes, changed } = this.#node(uri);
    return { type, size: bytes.length, ctime: 0, mtime: changed };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    this.#node(uri);
    const below = uri.path.endsWith('/') ? uri.path : `${uri.path}/`;
    return [...this.#nodes].flatMap(([path, { type }]): [string, vscode.FileType][] => {
      const name = path.slice(below.length);
      return path.startsWith(below) && name !== '' && !name.includes('/') ? [[name, type]] : [];
    });
  }

  readFile(uri: vscode.Uri): Uint8Array {
    return this.#node(uri).bytes;
  }

  createDirectory(uri: vscode.Uri): void {
    this.#nodes.set(uri.path, folder());
    this.#tell(vscode.FileChangeType.Created, uri);
  }

  writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
    const isNew = !this.#nodes.has(uri.path);
    this.#nodes.set(uri.path, { type: vscode.FileType.File, bytes, changed: Date.now() });
    this.#tell(isNew ? vscode.FileChangeType.Created : vscode.FileChangeType.Changed, uri);
  }

  delete(uri: vscode.Uri): void {
    this.#node(uri);
    for (const path of [...this.#nodes.keys()])
      if (path === uri.path || path.startsWith(`${uri.path}/`)) this.#nodes.delete(path);
    this.#tell(vscode.FileChangeType.Deleted, uri);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    const bytes = this.readFile(from);
    this.delete(from);
    this.writeFile(to, bytes);
  }

  #node(uri: vscode.Uri): Node {
    const node = this.#nodes.get(uri.path);
    if (!node) throw vscode.FileSystemError.FileNotFound(uri);
    return node;
  }

  #tell(type: vscode.FileChangeType, uri: vscode.Uri): void {
    this.#changes.fire([{ type, uri }]);
  }
}

function folder(): Node {
  return { type: vscode.FileType.Directory, bytes: new Uint8Array(), changed: 0 };
}

/** Fills the workspace with the files that the test run put here: base64 by path. */
export function activate(context: vscode.ExtensionContext): void {
  const files = new MemoryFiles();
  for (const [path, content] of Object.entries<string>(JSON.parse(__FILES__))) {
    const parts = path.split('/').slice(1, -1);
    parts.forEach((_, at) => {
      files.createDirectory(vscode.Uri.from({ scheme: 'memory', path: `/${parts.slice(0, at + 1).join('/')}` }));
    });
    files.writeFile(
      vscode.Uri.from({ scheme: 'memory', path }),
      Uint8Array.from(atob(content), (c) => c.charCodeAt(0)),
    );
  }
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider('memory', files, { isCaseSensitive: true }));
}
