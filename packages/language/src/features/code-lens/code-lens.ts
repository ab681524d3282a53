import type { SourceRange } from '@kvast/model/source';
import type { CodeLens, Command, Location } from 'vscode-languageserver-types';
import { type EditorContext, toLspRange } from '../editor-context.ts';
import { type Occurrence, occurrences } from '../references/occurrences.ts';
import type { Target } from '../references/targets.ts';
import { codeLensTexts } from './texts.ts';

/** Commands of the client that lenses carry out. `references` is given a URI, a position and locations. */
const LENS_COMMANDS = {
  text: 'kvast.visBorgertekst',
  findings: 'kvast.visFund',
  references: 'kvast.visHenvisninger',
} as const;

/**
 * Above the title of a standard: its text, its findings, and how many other standards refer to it. Above a service, a term and a
 * provision: how often others refer to it; nothing where nobody does.
 * @param findings number of findings in this document
 */
export function codeLenses(context: EditorContext, findings: number): CodeLens[] {
  const { parsed, file, language } = context;
  const texts = codeLensTexts[language];
  const { model } = parsed;
  const lens = (range: SourceRange, command: Command): CodeLens => {
    const { start } = toLspRange(range);
    return { range: { start: { ...start, character: 0 }, end: { ...start, character: 0 } }, command };
  };
  const referring = (
    target: Target,
    range: SourceRange,
    say: (count: number) => string,
    count: Counted,
  ): CodeLens[] => {
    const found = occurrences(context, target).filter(({ isDefinition }) => !isDefinition);
    const elsewhere = count === 'files' ? found.filter((each) => each.file !== file) : found;
    const counted = count === 'files' ? new Set(elsewhere.map((each) => each.file)).size : elsewhere.length;
    if (counted === 0) return [];
    const places = elsewhere.map(location);
    const args = [file, toLspRange(range).start, places];
    return [lens(range, { title: say(counted), command: LENS_COMMANDS.references, arguments: args })];
  };
  switch (model?.kind) {
    case 'standard':
      return [
        lens(model.range, { title: texts.text, command: LENS_COMMANDS.text }),
        lens(model.range, { title: texts.findings(findings), command: LENS_COMMANDS.findings }),
        ...referring({ kind: 'name', name: model.title }, model.range, texts.standards, 'files'),
        ...model.services
          .filter(({ name }) => name !== '' && name.toLowerCase() !== model.title.toLowerCase())
          .flatMap(({ name, nameRange }) => referring({ kind: 'name', name }, nameRange, texts.standards, 'files')),
      ];
    case 'vocabulary':
      return model.terms.flatMap(({ name, nameRange }) =>
        referring({ kind: 'term', name }, nameRange, texts.places, 'places'),
      );
    case 'law':
      return model.provisions.flatMap(({ id, range }) =>
        referring({ kind: 'provision', ids: [id] }, range, texts.standards, 'files'),
      );
    default:
      return [];
  }
}

type Counted = 'files' | 'places';

function location({ file, range }: Occurrence): Location {
  return { uri: file, range: toLspRange(range) };
}
