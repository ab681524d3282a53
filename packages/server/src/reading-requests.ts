import { codeLenses } from '@kvast/language/features/code-lens/code-lens';
import type { EditorContext } from '@kvast/language/features/editor-context';
import { inlayHints } from '@kvast/language/features/inlay-hints/inlay-hints';
import { documentLinks } from '@kvast/language/features/links/links';
import { references } from '@kvast/language/features/references/references';
import { prepareRename, type Refused, rename } from '@kvast/language/features/rename/rename';
import { selectionRanges } from '@kvast/language/features/selection/selection';
import { semanticTokens, TOKEN_LEGEND } from '@kvast/language/features/semantic-tokens/semantic-tokens';
import { workspaceSymbols } from '@kvast/language/features/workspace-symbols/workspace-symbols';
import {
  type CodeLens,
  type Connection,
  type Location,
  LSPErrorCodes,
  ResponseError,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { hasAddress } from './for-editor.ts';
import type { Sources } from './own-requests.ts';
import { documentKey } from './uri.ts';

/** What `answerReading` answers. */
export const READING_CAPABILITIES = {
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  workspaceSymbolProvider: true,
  selectionRangeProvider: true,
  documentLinkProvider: {},
  inlayHintProvider: true,
  codeLensProvider: {},
  semanticTokensProvider: { legend: TOKEN_LEGEND, full: true },
} satisfies ServerCapabilities;

interface ReadingSources extends Sources {
  readonly ask: <T>(uri: string, answer: (context: EditorContext) => T) => T | undefined;
}

/** Answers what a reader of one document asks: where things are used, what they are called elsewhere, what the law says behind them. */
export function answerReading(connection: Connection, { session, open, guard, ask }: ReadingSources): void {
  const located = (location: Location): Location => ({ ...location, uri: open.uri(location.uri) });

  connection.onReferences(({ textDocument, position, context }) =>
    ask(textDocument.uri, (each) =>
      references(each, position, context.includeDeclaration)
        .filter(({ uri }) => hasAddress(uri))
        .map(located),
    ),
  );
  connection.onPrepareRename(({ textDocument, position }) =>
    answered(ask(textDocument.uri, (each) => prepareRename(each, position))),
  );
  connection.onRenameRequest(({ textDocument, position, newName }) => {
    const edit = answered(ask(textDocument.uri, (each) => rename(each, position, newName)));
    const changes = Object.entries(edit?.changes ?? {}).map(([file, edits]) => [open.uri(file), edits]);
    return edit && { changes: Object.fromEntries(changes) };
  });
  connection.onWorkspaceSymbol(({ query }) =>
    guard(() =>
      workspaceSymbols(session.documents(), query).map((symbol) => ({ ...symbol, location: located(symbol.location) })),
    ),
  );
  connection.onSelectionRanges(({ textDocument, positions }) => {
    const text = session.text(documentKey(textDocument.uri));
    return text === undefined ? undefined : guard(() => selectionRanges(text, positions));
  });
  connection.onDocumentLinks(({ textDocument }) => ask(textDocument.uri, documentLinks));
  connection.languages.inlayHint.on(({ textDocument, range }) =>
    session.showsHints ? ask(textDocument.uri, (each) => inlayHints(each, range)) : [],
  );
  connection.onCodeLens(({ textDocument: { uri } }) =>
    ask(uri, (each) => codeLenses(each, session.findingsIn(documentKey(uri)).length).map(lensForEditor)),
  );
  connection.languages.semanticTokens.on(({ textDocument }) => ({
    data: ask(textDocument.uri, semanticTokens) ?? [],
  }));

  function lensForEditor(lens: CodeLens): CodeLens {
    const [file, position, places] = (lens.command?.arguments ?? []) as [string?, unknown?, Location[]?];
    if (!lens.command || file === undefined) return lens;
    return {
      ...lens,
      command: { ...lens.command, arguments: [open.uri(file), position, places?.map(located) ?? []] },
    };
  }
}

/** @throws ResponseError with the sentence that says why not, which editors show where the name is typed */
function answered<T extends object>(answer: T | Refused | undefined): T | undefined {
  if (answer && 'refused' in answer) throw new ResponseError(LSPErrorCodes.RequestFailed, answer.refused);
  return answer as T | undefined;
}
