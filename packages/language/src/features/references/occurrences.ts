import { provisionId } from '@kvast/model/provision-ref';
import type { SourceRange } from '@kvast/model/source';
import type { EditorContext, KnownDocument } from '../editor-context.ts';
import { provisionsIn } from '../model-at.ts';
import { sameName, type Target } from './targets.ts';
import { contactNames, everyLine, namesIn, termsIn } from './written-names.ts';

/** One place that names the target; `written` is the name as it stands there. */
export interface Occurrence {
  readonly file: string;
  readonly range: SourceRange;
  readonly written: string;
  /** Where it is defined, and not only used. */
  readonly isDefinition: boolean;
}

/**
 * Every place that names the target. Provisions are looked for in all files, everything else in those of the municipality,
 * since another one has standards and terms of the same names.
 */
export function occurrences(context: EditorContext, target: Target): Occurrence[] {
  const documents = context.documents().filter(({ atHome }) => atHome || target.kind === 'provision');
  return documents.flatMap((document) =>
    target.kind === 'provision' ? ofProvision(document, new Set(target.ids)) : ofName(context, document, target),
  );
}

function ofProvision(document: KnownDocument, ids: ReadonlySet<string>): Occurrence[] {
  const { file, names, provisions } = document;
  if (names?.kind !== 'law' && ![...ids].some((id) => provisions.has(id))) return [];
  const found = new Map<string, Occurrence>();
  const add = (range: SourceRange, written: string, isDefinition: boolean) => {
    const key = `${range.start.line}:${range.start.column}`;
    if (!found.has(key)) found.set(key, { file, range, written, isDefinition });
  };
  if (names?.kind === 'law') {
    for (const { id, range } of names.provisions) {
      const { start } = range;
      if (ids.has(id)) add({ start, end: { line: start.line + 1, column: 1 } }, id, true);
    }
  }
  for (const ref of provisionsIn(document.model)) if (ids.has(provisionId(ref))) add(ref.range, ref.id, false);
  return [...found.values()].sort((a, b) => a.range.start.line - b.range.start.line);
}

function ofName(
  { terms }: EditorContext,
  { file, text, names: defined }: KnownDocument,
  target: Exclude<Target, { kind: 'provision' }>,
): Occurrence[] {
  const names =
    target.kind === 'term'
      ? everyLine(text, termsIn).filter(({ name }) => sameTerm(name, target.name))
      : (target.kind === 'contact' ? contactNames(text) : everyLine(text, namesIn)).filter(({ name }) =>
          sameName(name, target.name),
        );
  const definitions = new Set(definitionLines(defined, target.kind));
  return names.map(({ name, range }) => ({
    file,
    range,
    written: name,
    isDefinition: definitions.has(range.start.line),
  }));

  function sameTerm(a: string, b: string): boolean {
    const [one, other] = [terms.resolve(a), terms.resolve(b)];
    return one !== undefined && other !== undefined ? one.name === other.name : sameName(a, b);
  }
}

function definitionLines(names: KnownDocument['names'], kind: Target['kind']): number[] {
  if (kind === 'term') return names?.kind === 'vocabulary' ? names.terms.map(({ range }) => range.start.line) : [];
  if (kind === 'contact')
    return names?.kind === 'municipality' ? names.contacts.map(({ range }) => range.start.line) : [];
  if (names?.kind !== 'standard') return [];
  return [names.range, ...names.services.map(({ nameRange }) => nameRange)].map(({ start }) => start.line);
}
