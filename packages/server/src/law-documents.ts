import type { EditorContext } from '@kvast/language/features/editor-context';
import { targetAt } from '@kvast/language/features/references/targets';
import { lawFileTexts } from '@kvast/workspace/law-file';
import type { Connection, Location, Position } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { Sources } from './own-requests.ts';

/** Provisions of the catalogue as documents that can be read and not written: `kvast-lov:/serviceloven § 82 b.lov`. */
export const LAW_SCHEME = 'kvast-lov';

function lawUri(id: string): string {
  return URI.from({ scheme: LAW_SCHEME, path: `/${id}.lov` }).toString();
}

/** `serviceloven § 82 b`; undefined where the URI is of another kind. */
function provisionOf(uri: string): string | undefined {
  const { scheme, path } = URI.parse(uri);
  return scheme === LAW_SCHEME ? /^\/(.*)\.lov$/.exec(path)?.[1] : undefined;
}

/** Where the provision at the position can be read, in an editor that shows documents which only the server has. */
export function lawDefinition(context: EditorContext, position: Position): Location | undefined {
  const target = targetAt(context, position);
  const id =
    target?.kind === 'provision' ? target.ids.find((each) => context.law.isInForce(each) !== undefined) : undefined;
  const start = { line: 0, character: 0 };
  return id === undefined ? undefined : { uri: lawUri(id), range: { start, end: start } };
}

/** Gives such documents their text: what the catalogue holds of the provision, as it would be written in a .lov file. */
export function answerLawDocuments(connection: Connection, { session, guard }: Sources): void {
  connection.workspace.textDocumentContent.on(({ uri }) => {
    const id = provisionOf(uri);
    const text = id && guard(() => lawFileTexts(session.asWritten.catalogue, [id])[0]);
    return text ? { text } : null;
  });
}
