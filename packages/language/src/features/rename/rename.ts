import type { Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { readProvisions } from '../../provision-reader.ts';
import { contains, type EditorContext, toLspRange } from '../editor-context.ts';
import { type Occurrence, occurrences } from '../references/occurrences.ts';
import { sameName, type Target, targetAt } from '../references/targets.ts';
import { renameTexts } from './texts.ts';

type Renamable = Exclude<Target, { kind: 'provision' }>;

/** A sentence for the user: why nothing is renamed. */
export interface Refused {
  readonly refused: string;
}

/** The name at the position, where it can be changed everywhere at once. */
export function prepareRename(
  context: EditorContext,
  position: Position,
): { readonly range: Range; readonly placeholder: string } | Refused {
  const target = renamable(context, position);
  if ('refused' in target) return target;
  const here = occurrences(context, target).find(
    ({ file, range }) => file === context.file && contains(range, position),
  );
  if (!here) return { refused: renameTexts[context.language].nothing };
  return { range: toLspRange(here.range), placeholder: here.written };
}

/** The edits that give what stands at the position a new name in all files of the municipality. Keys are the files' names. */
export function rename(context: EditorContext, position: Position, newName: string): WorkspaceEdit | Refused {
  const target = renamable(context, position);
  if ('refused' in target) return target;
  const name = newName
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  const refused = refusal(context, target, name);
  if (refused) return { refused };
  const changes: Record<string, TextEdit[]> = {};
  for (const { file, range, written } of occurrences(context, target)) {
    // A term that is mentioned by a synonym keeps it.
    if (!sameName(written, target.name)) continue;
    changes[file] = [...(changes[file] ?? []), { range: toLspRange(range), newText: name }];
  }
  return { changes };
}

function renamable(context: EditorContext, position: Position): Renamable | Refused {
  const texts = renameTexts[context.language];
  const target = targetAt(context, position);
  if (!target) return { refused: texts.nothing };
  if (target.kind === 'provision') return { refused: texts.provision };
  if (target.kind === 'term') {
    const defined = context.terms.defined(target.name);
    if (!defined) return { refused: texts.unknown(target.name) };
    if (!sameName(defined.term.name, target.name)) return { refused: texts.synonym(target.name, defined.term.name) };
    if (!context.has(defined.file)) return { refused: texts.builtIn(target.name) };
  }
  const definitions = occurrences(context, target).filter(({ isDefinition }) => isDefinition);
  if (target.kind !== 'contact' && !isOneThing(context, definitions)) {
    return { refused: texts.ambiguous(target.name, definitions.map(place).join(', ')) };
  }
  return target;
}

/** A standard with one service of its own name is spoken of as one; anything else that two places define is two things. */
function isOneThing(context: EditorContext, [first, second, ...more]: readonly Occurrence[]): boolean {
  if (!first || !second) return true;
  if (more.length > 0 || first.file !== second.file) return false;
  const names = context.documents().find(({ file }) => file === first.file)?.names;
  return names?.kind === 'standard' && names.range.start.line === first.range.start.line;
}

/** `tidlig-stoette.kvast, 31` */
function place({ file, range }: Occurrence): string {
  return `${decodeURIComponent(file.slice(file.lastIndexOf('/') + 1))}, ${range.start.line}`;
}

function refusal(context: EditorContext, target: Renamable, name: string): string | undefined {
  const texts = renameTexts[context.language];
  if (name === '') return texts.empty;
  const forbidden = { term: /[[\]\n]/, name: /["»«”“\n]/, contact: /["»«”“:,\n]/ }[target.kind];
  const shown = { term: '[ ]', name: '"', contact: '" : ,' }[target.kind];
  if (forbidden.test(name)) return texts.characters(shown);
  if (target.kind === 'term' && readProvisions(name, 0)) return texts.provision;
  if (sameName(name, target.name)) return undefined;
  const taken =
    target.kind === 'term'
      ? context.terms.resolve(name) !== undefined
      : target.kind === 'name'
        ? context.named.some((each) => sameName(each.name, name))
        : occurrences(context, { kind: 'contact', name }).length > 0;
  return taken ? texts.taken(name) : undefined;
}
