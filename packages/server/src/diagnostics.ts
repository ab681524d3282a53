import { diagnostic } from '@kvast/language/features/code-actions/code-actions';
import type { Finding } from '@kvast/model/finding';
import {
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver';
import { forEditor } from './for-editor.ts';
import type { OpenDocuments } from './open-documents.ts';

/** The address of a rule's page; undefined where it has none. */
type HelpPage = (rule: string) => string | undefined;

/** Tells the editor what it does not know already. */
export class Diagnostics {
  private readonly open: OpenDocuments;
  private readonly help: HelpPage;
  private readonly send: (params: PublishDiagnosticsParams) => void;
  /** By key: under which URI the editor was told, and what. */
  private readonly told = new Map<string, { readonly uri: string; readonly said: string }>();

  /** By key: what an editor that asks was answered last, for which version of the document, and how many answers there were before. */
  private readonly answered = new Map<
    string,
    { readonly said: string; readonly version: number; readonly number: number }
  >();

  constructor(open: OpenDocuments, help: HelpPage, send: (params: PublishDiagnosticsParams) => void) {
    this.open = open;
    this.help = help;
    this.send = send;
  }

  /** With the address of the rule's page, where there is one. */
  private diagnostic(finding: Finding): Diagnostic {
    const href = this.help(finding.rule);
    const told = diagnostic(forEditor(finding, this.open));
    return href === undefined ? told : { ...told, codeDescription: { href } };
  }

  /**
   * What an editor that asks is answered.
   * @param previous id of the answer that it has; where nothing has changed since, it is told so and no more
   */
  report(key: string, findings: readonly Finding[], previous: string | undefined): DocumentDiagnosticReport {
    const items = findings.map((finding) => this.diagnostic(finding));
    const said = JSON.stringify(items);
    const before = this.answered.get(key);
    const version = this.open.version(key) ?? 0;
    const isSame = before?.said === said && before.version === version;
    const number = isSame ? before.number : (before?.number ?? 0) + 1;
    this.answered.set(key, { said, version, number });
    const resultId = `${version}:${number}`;
    if (previous === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }

  /**
   * @param byFile findings by key
   * @param isAll of all files that are known: one that is missing here is gone
   */
  publish(byFile: ReadonlyMap<string, readonly Finding[]>, isAll: boolean): void {
    this.publishSome(byFile);
    if (!isAll) return;
    for (const [key, { uri }] of this.told) {
      if (byFile.has(key)) continue;
      this.told.delete(key);
      this.send({ uri, diagnostics: [] });
    }
  }

  private publishSome(byFile: ReadonlyMap<string, readonly Finding[]>): void {
    for (const [key, findings] of byFile) {
      const uri = this.open.uri(key);
      const version = this.open.version(key);
      const diagnostics = findings.map((finding) => this.diagnostic(finding));
      const said = JSON.stringify([version, diagnostics]);
      const before = this.told.get(key);
      if (before?.uri === uri && before.said === said) continue;
      if (before && before.uri !== uri) this.send({ uri: before.uri, diagnostics: [] });
      this.told.set(key, { uri, said });
      this.send({ uri, version, diagnostics });
    }
  }
}
