import type { Prose } from '@kvast/model/source';
import type { TermDefinition, VocabularyModel } from '@kvast/model/vocabulary';
import * as ast from '../generated/ast.ts';
import { BlockDraft, type Draft, keyOf } from './block-draft.ts';
import { type BuildContext, NOWHERE, rangeOf, rangeOfProperty } from './context.ts';
import { termName, unquoted } from './values.ts';

/** Syntax tree of a file of terms → the terms. */
export function vocabularyModel(context: BuildContext, document: ast.Document): VocabularyModel {
  const { title } = document;
  const block = new BlockDraft(context, []);
  const terms: TermDefinition[] = [];
  for (const section of document.sections) {
    const { heading } = section;
    if (ast.isTermHeading(heading)) terms.push(term(block, section, heading));
    else if (heading && !ast.isUnknownHeading(heading)) {
      context.problem('misplacedHeading', rangeOf(heading), heading.$cstNode?.text.trim());
    }
  }
  const name = unquoted(title?.name);
  return {
    kind: 'vocabulary',
    file: context.file,
    range: title ? rangeOf(title) : NOWHERE,
    title: name || undefined,
    terms,
  };
}

function term(block: BlockDraft, section: ast.Section, heading: ast.TermHeading): TermDefinition {
  const made: Draft<TermDefinition> = {
    name: termName(heading.term),
    nameRange: rangeOfProperty(heading, 'term'),
    broader: [],
    synonyms: [],
    range: rangeOf(heading),
  };
  for (const line of section.lines) {
    if (ast.isBroaderLine(line)) {
      line.terms.forEach((each, index) => {
        made.broader.push({ text: termName(each), range: rangeOfProperty(line, 'terms', index) });
      });
    } else if (ast.isCodeLine(line)) {
      if (line.system && line.value) {
        block.set(made, 'code', { system: line.system, value: line.value, range: rangeOf(line) }, line);
      }
    } else if (ast.isTextLine(line)) textInto(block, made, line);
    else if (!ast.isUnknownLine(line)) block.context.problem('misplacedKey', rangeOf(line), keyOf(line), 'begreber');
  }
  return made;
}

function textInto(block: BlockDraft, made: Draft<TermDefinition>, line: ast.TextLine): void {
  const prose: Prose = { text: unquoted(line.text), range: rangeOfProperty(line, 'text') };
  switch (line.key?.toLowerCase()) {
    case 'forklaring:':
      block.set(made, 'explanation', prose.text ? prose : undefined, line);
      break;
    case 'sætning:':
      block.set(made, 'predicate', prose.text ? prose : undefined, line);
      break;
    case 'trin:':
      block.set(made, 'steps', steps(prose.text), line);
      break;
    case 'synonymer:':
      for (const text of prose.text.split(',')) {
        if (text.trim()) made.synonyms.push({ text: text.trim().toLowerCase(), range: prose.range });
      }
      break;
    default:
      block.context.problem('misplacedKey', rangeOf(line), keyOf(line), 'begreber');
  }
}

/** Lowest first; undefined for fewer than two, which is no scale. */
function steps(text: string): string[] | undefined {
  const found = text
    .split(',')
    .map((step) => step.trim().toLowerCase())
    .filter(Boolean);
  return found.length > 1 ? found : undefined;
}
