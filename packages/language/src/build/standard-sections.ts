import type { ExampleCase } from '@kvast/model/example-case';
import type { SourceRange } from '@kvast/model/source';
import type { StandardModel } from '@kvast/model/standard';
import * as ast from '../generated/ast.ts';
import type { BlockDraft, Draft } from './block-draft.ts';
import { bulletWords, condition } from './conditions.ts';
import { rangeOf } from './context.ts';
import { rest } from './section.ts';
import { plainDate, unquoted } from './values.ts';

/** Sections that only the standard as a whole can have. @returns false where `name` is none of them */
export function standardSection(
  block: BlockDraft,
  model: Draft<StandardModel>,
  name: string,
  lines: readonly ast.Line[],
  range: SourceRange,
): boolean {
  if (name !== 'historik' && name !== 'ord' && name !== 'eksempler') return false;
  for (const line of lines) {
    if (!ast.isBulletLine(line)) {
      rest(block, line, { name, range });
    } else if (ast.isHistoryEvent(line.reference)) {
      const date = plainDate(line.reference.date);
      if (!date) block.context.problem('invalidDate', rangeOf(line), line.reference.date);
      else
        model.history = [
          ...(model.history ?? []),
          { date, text: line.reference.text?.trim() ?? '', range: rangeOf(line) },
        ];
    } else if (line.entry) {
      const entry = { name: nameOf(line.entry.name), text: line.entry.text?.trim() ?? '', range: rangeOf(line) };
      model.glossary = [...(model.glossary ?? []), entry];
    } else if (line.example) {
      const example = exampleCase(block, line.example, line);
      if (example) model.examples = [...(model.examples ?? []), example];
      else block.context.problem('noEntry', rangeOf(line), bulletWords(line), name);
    } else if (name !== 'historik') block.context.problem('noEntry', rangeOf(line), bulletWords(line), name);
    else block.context.problem('undatedEvent', rangeOf(line));
  }
  return true;
}

function exampleCase(block: BlockDraft, node: ast.ExampleCase, line: ast.BulletLine): ExampleCase | undefined {
  if (!node.outcome) return undefined;
  const made: Draft<ExampleCase> = {
    name: nameOf(node.name),
    facts: [],
    eligible: node.outcome === 'berettiget',
    service: node.service === undefined ? undefined : unquoted(node.service),
    reason: node.reason?.trim(),
    range: rangeOf(line),
  };
  for (const fact of node.facts) {
    if (ast.isExampleDate(fact)) made.date = plainDate(fact.date);
    else {
      const built = condition(block.context, fact);
      // "alder 22 år" is how old the citizen of the example is.
      if (built?.kind === 'age' && typeof built.age.to === 'number' && built.age.from === built.age.to)
        made.age = built.age.to;
      else if (built) made.facts.push(built);
    }
  }
  return made;
}

function nameOf(written: string | undefined): string {
  return unquoted((written ?? '').replace(/:$/, ''));
}
