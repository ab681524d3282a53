import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeAll, onTestFinished } from 'vitest';
import { FileChangeType } from 'vscode-languageserver-protocol';
import { Client, type ClientOptions, type Found } from './client.ts';
import { OpenDocument } from './open-document.ts';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));

export interface WorkspaceOptions extends ClientOptions {
  /** Files that the editor opens before the server can have read the folder. */
  readonly openFirst?: readonly string[];
}

/** A municipality's folder on the disk, with a server that has it open. */
export class TestWorkspace {
  readonly folder: string;
  readonly client: Client;

  private timesSettled = 0;

  private constructor(folder: string, client: Client) {
    this.folder = folder;
    this.client = client;
  }

  /** A server with a copy of the folder of this name in examples. */
  static async open(example = 'lindoese', options: WorkspaceOptions = {}): Promise<TestWorkspace> {
    return TestWorkspace.on(await exampleCopy(example), options);
  }

  /**
   * One server with a copy of the folder for all tests of the file: they close what they open, and save nothing.
   * @returns how to reach it in a test
   */
  static shared(example: string): () => TestWorkspace {
    let workspace: TestWorkspace | undefined;
    beforeAll(async () => {
      const folder = await folderCopy(example);
      workspace = await TestWorkspace.on(folder, { shared: true });
      return async () => {
        workspace?.client.kill();
        await rm(folder, { recursive: true });
      };
    });
    return () => {
      if (!workspace) throw new Error('Only in a test');
      return workspace;
    };
  }

  /** A server that has read the folder and told what it found. */
  static async on(folder: string, { openFirst = [], ...options }: WorkspaceOptions = {}): Promise<TestWorkspace> {
    const client = await Client.start({ ...options, folders: [pathToFileURL(folder).href] });
    const workspace = new TestWorkspace(folder, client);
    for (const name of openFirst) await workspace.document(name);
    const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.kvast'));
    await client.until(() => names.every((name) => client.diagnostics(workspace.uri(name))));
    return workspace;
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  uri(name: string): string {
    return pathToFileURL(this.path(name)).href;
  }

  get folderUri(): string {
    return pathToFileURL(this.folder).href;
  }

  saved(name: string): Promise<string> {
    return readFile(this.path(name), 'utf8');
  }

  /** Writes a file as another program would, and says nothing to the server. @returns its URI */
  async write(name: string, content: string | Uint8Array): Promise<string> {
    await mkdir(dirname(this.path(name)), { recursive: true });
    await writeFile(this.path(name), content);
    return this.uri(name);
  }

  /** Opens the file in the editor, as it is saved or with `change` made to that text. */
  async document(name: string, change: (text: string) => string = (text) => text): Promise<OpenDocument> {
    return OpenDocument.open(this.client, this.uri(name), change(await this.saved(name)));
  }

  /** As `document`, and closed again after the test. */
  async documentForTest(name: string, change?: (text: string) => string): Promise<OpenDocument> {
    const document = await this.document(name, change);
    onTestFinished(() => document.close());
    return document;
  }

  /** Newest diagnostics by file name, of files that have any; addresses in them are without the folder. */
  findings(): Record<string, readonly Found[]> {
    const all = Object.fromEntries([...this.client.allDiagnostics()]);
    return JSON.parse(JSON.stringify(all).replaceAll(`${this.folderUri}/`, ''));
  }

  /** Waits until the server is done with all it was told of files, and has checked what it read. */
  async settled(): Promise<void> {
    // Work with the disk is done in order, so this file is told when all before it has been looked at.
    const name = `zz-sidste-${++this.timesSettled}.kvast`;
    const last = await this.write(name, '# Begreber "Sidste"\n');
    await this.client.filesChanged(FileChangeType.Created, last);
    await this.client.diagnosticsOf(last);
    await rm(this.path(name));
    await this.client.filesChanged(FileChangeType.Deleted, last);
    const { published } = this.client;
    await this.client.until(() => published.filter(({ uri }) => uri === last).length === 2);
    await this.client.checked();
  }
}

/** A copy that the test may change; gone after it. */
export async function exampleCopy(example: string, folderName?: string): Promise<string> {
  const folder = await folderCopy(example, folderName);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function folderCopy(example: string, folderName = 'kvast-'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), folderName));
  await cp(join(examples, example), folder, { recursive: true });
  return folder;
}
