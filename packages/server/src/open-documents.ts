import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { documentKey } from './uri.ts';

/** What happens to a document in the editor; it is named by its key. */
export interface DocumentEvents {
  /** Opened or typed in. */
  changed(key: string, text: string): void;
  closed(key: string): void;
}

/** The documents that the editor has open, found by key, and answered to in the editor's own spelling. */
export class OpenDocuments {
  private readonly byKey = new Map<string, TextDocument>();

  /** @param connection not listening yet */
  constructor(connection: Connection, events: DocumentEvents) {
    const documents = new TextDocuments(TextDocument);
    documents.onDidChangeContent(({ document }) => {
      const key = documentKey(document.uri);
      this.byKey.set(key, document);
      events.changed(key, document.getText());
    });
    documents.onDidClose(({ document }) => {
      const key = documentKey(document.uri);
      this.byKey.delete(key);
      events.closed(key);
    });
    documents.listen(connection);
  }

  has(key: string): boolean {
    return this.byKey.has(key);
  }

  keys(): readonly string[] {
    return [...this.byKey.keys()];
  }

  text(key: string): string | undefined {
    return this.byKey.get(key)?.getText();
  }

  version(key: string): number | undefined {
    return this.byKey.get(key)?.version;
  }

  /** The URI to tell the editor. */
  uri(key: string): string {
    return this.byKey.get(key)?.uri ?? key;
  }
}
