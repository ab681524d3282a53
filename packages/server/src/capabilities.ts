import { FIX_ALL } from '@kvast/language/features/code-actions/fix-all';
import {
  type ClientCapabilities,
  CodeActionKind,
  type FileOperationRegistrationOptions,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { LAW_SCHEME } from './law-documents.ts';
import { READING_CAPABILITIES } from './reading-requests.ts';

/** Watchers of files say nothing about the files in a folder that is deleted or renamed as a whole. */
const FOLDERS: FileOperationRegistrationOptions = {
  filters: [{ pattern: { glob: '**', matches: 'folder' } }],
};

/** What the server tells an editor that it can do. @param pulls does the editor ask for findings, rather than being told? */
export function capabilitiesFor(client: ClientCapabilities, pulls: boolean): ServerCapabilities {
  return {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    completionProvider: { triggerCharacters: ['#', '[', ':', ' ', '§'] },
    hoverProvider: true,
    definitionProvider: true,
    documentSymbolProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    ...READING_CAPABILITIES,
    ...(pulls && { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } }),
    foldingRangeProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      ...(client.workspace?.textDocumentContent && { textDocumentContent: { schemes: [LAW_SCHEME] } }),
      fileOperations: { didDelete: FOLDERS, didRename: FOLDERS },
    },
  };
}
