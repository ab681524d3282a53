import type { Finding } from '@kvast/model/finding';
import { type Hover, MarkupKind, type Position } from 'vscode-languageserver-types';
import { languageIdOf } from '../../language-id.ts';
import { keyHelpIn } from '../../texts/key-help.ts';
import { contains, type EditorContext, lineAt, toLspRange } from '../editor-context.ts';
import { spotsAt } from '../model-at.ts';
import { hoverTexts } from './texts.ts';

/**
 * What the word under the cursor means (a provision's limits and source, a term, what a key is for), and why the findings there were made.
 * @param findings of this document
 */
export function hover(
  context: EditorContext,
  position: Position,
  findings: readonly Finding[] = [],
): Hover | undefined {
  const meaning = onKey(context, position) ?? onModel(context, position);
  const rules = [...new Set(findings.filter(({ range }) => contains(range, position)).map(({ rule }) => rule))];
  const why = rules.map((rule) => context.rules.explain(rule)).filter((text) => text !== undefined);
  if (why.length === 0) return meaning;
  const parts = [...(meaning ? [textOf(meaning)] : []), ...why];
  return { ...meaning, contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') } };
}

function textOf({ contents }: Hover): string {
  return typeof contents === 'object' && 'value' in contents ? contents.value : '';
}

function onModel(context: EditorContext, position: Position): Hover | undefined {
  for (const spot of spotsAt(context.parsed.model, position)) {
    if (spot.kind === 'provision') {
      const ids = [...new Set(spot.provisions.map((ref) => `${ref.law} § ${ref.section}`))];
      return markdown(ids.map((id) => context.law.describe(id)).join('\n\n---\n\n'), toLspRange(spot.range));
    }
    const value =
      spot.kind === 'term'
        ? describeTerm(context, spot.term)
        : spot.kind === 'rule'
          ? context.rules.explain(spot.rule)
          : undefined;
    if (value) return markdown(value, toLspRange(spot.range));
  }
  return undefined;
}

function describeTerm(context: EditorContext, name: string): string | undefined {
  const term = context.terms.resolve(name);
  if (!term) return undefined;
  const texts = hoverTexts[context.language];
  const lines = [`### ${term.name}`];
  if (term.explanation) lines.push(term.explanation.text);
  if (term.broader.length > 0) lines.push(texts.broader(term.broader.map((each) => each.text)));
  if (term.synonyms.length > 0) lines.push(texts.synonyms(term.synonyms.map((each) => each.text)));
  if (term.code) lines.push(`${term.code.system} \`${term.code.value}\``);
  return lines.join('\n\n');
}

function onKey(context: EditorContext, position: Position): Hover | undefined {
  const line = lineAt(context.text, position.line);
  const match = /^(\s*)([^:>#[\]-][^:]*:|felt(?=\s)|kontaktform(?=\s))/i.exec(line);
  if (!match?.[2] || position.character < (match[1]?.length ?? 0) || position.character > match[0].length)
    return undefined;
  const help = keyHelpIn(languageIdOf(context.file)).get(match[2].toLowerCase().replace(/\s+/g, ' '));
  if (!help) return undefined;
  const range = {
    start: { line: position.line, character: match[1]?.length ?? 0 },
    end: { line: position.line, character: match[0].length },
  };
  return markdown(`**${help.key}** ${help[context.language]}\n\n\`${help.example}\``, range);
}

function markdown(value: string, range: Hover['range']): Hover {
  return { contents: { kind: MarkupKind.Markdown, value }, range };
}
