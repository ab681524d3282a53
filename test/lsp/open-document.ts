import type { CodeAction, Position, TextEdit } from 'vscode-languageserver-protocol';
import {
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
} from 'vscode-languageserver-protocol';
import type { Client, Found } from './client.ts';
import { applied, rangeOf } from './text.ts';

/** A document in the editor: what is typed here is told to the server, with a new version each time. */
export class OpenDocument {
  readonly client: Client;
  readonly uri: string;
  text: string;
  version = 1;
  /** How much had been told before: versions begin again each time that a file is opened. */
  private readonly openedAt: number;

  private constructor(client: Client, uri: string, text: string) {
    this.client = client;
    this.uri = uri;
    this.text = text;
    this.openedAt = client.published.length;
  }

  static async open(client: Client, uri: string, text: string): Promise<OpenDocument> {
    const document = new OpenDocument(client, uri, text);
    const languageId = uri.endsWith('.lov') ? 'lov' : 'kvast';
    const textDocument = { uri, languageId, version: document.version, text };
    await client.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    return document;
  }

  /** Sends the edits as one change of the document. */
  async edit(edits: readonly TextEdit[]): Promise<void> {
    // The protocol lets each change count from the text after the one before: the last in the text goes first.
    const backwards = [...edits].sort(
      (a, b) => b.range.start.line - a.range.start.line || b.range.start.character - a.range.start.character,
    );
    this.text = applied(this.text, edits);
    await this.client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: this.uri, version: ++this.version },
      contentChanges: backwards.map(({ range, newText }) => ({ range, text: newText })),
    });
  }

  /** Replaces all of the text. */
  async rewrite(text: string): Promise<void> {
    this.text = text;
    await this.client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: this.uri, version: ++this.version },
      contentChanges: [{ text }],
    });
  }

  /** Replaces the first occurrence of `part`. */
  async replace(part: string, by: string): Promise<void> {
    await this.edit([{ range: rangeOf(this.text, part), newText: by }]);
  }

  /** Diagnostics of the text as it stands now. */
  async diagnostics(): Promise<readonly Found[]> {
    const { uri, version, openedAt } = this;
    const { published } = this.client;
    const found = await this.client.until(() =>
      published.slice(openedAt).findLast((one) => one.uri === uri && one.version === version),
    );
    return found.diagnostics;
  }

  /** The diagnostic of the rule; fails where there is none or more than one. */
  async diagnostic(rule: string): Promise<Found> {
    const all = await this.diagnostics();
    const found = all.filter(({ code }) => code === rule);
    if (found.length === 1 && found[0]) return found[0];
    throw new Error(
      `${found.length} of ${rule} among:\n${all.map(({ code, message }) => `${code} ${message}`).join('\n')}`,
    );
  }

  /** The quick fix of the rule's diagnostic; that it can also be lived with is no fix. */
  async fixFor(rule: string): Promise<CodeAction> {
    const { range } = await this.diagnostic(rule);
    const [fix, ...more] = (await this.client.fixes(this.uri, range)).filter(
      (each) => each.diagnostics?.[0]?.code === rule && each.kind === 'quickfix',
    );
    if (!fix || more.length > 0) throw new Error(`${fix ? more.length + 1 : 0} fixes of ${rule}`);
    return fix;
  }

  /** Carries out a fix that changes this document only. */
  async apply({ edit }: CodeAction): Promise<void> {
    const { [this.uri]: edits = [], ...others } = edit?.changes ?? {};
    if (Object.keys(others).length > 0) throw new Error(`The fix changes ${Object.keys(others).join(', ')} too`);
    await this.edit(edits);
  }

  async close(): Promise<void> {
    const textDocument = { uri: this.uri };
    await this.client.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
  }

  /** The place `after` characters into `part`; in its middle where it is not said. */
  at(part: string, after = Math.floor(part.length / 2)): Position {
    const { start } = rangeOf(this.text, part);
    return { line: start.line, character: start.character + after };
  }
}
