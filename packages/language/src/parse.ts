import type { DocumentModel } from '@kvast/model/document';
import type { Finding } from '@kvast/model/finding';
import type { AstNode } from 'langium';
import { BuildContext, NOWHERE } from './build/context.ts';
import { lawModel } from './build/law.ts';
import { municipalityModel } from './build/municipality.ts';
import { standardModel } from './build/standard.ts';
import { unreadLines } from './build/unread.ts';
import { vocabularyModel } from './build/vocabulary.ts';
import * as ast from './generated/ast.ts';
import { languageIdOf } from './language-id.ts';
import { kindByContent } from './lexer/headings.ts';
import type { LineReport } from './lexer/lexer-run.ts';
import { factsOf } from './parser/facts.ts';
import { languageServices } from './parser/services.ts';
import { SyntaxFindings } from './syntax-findings.ts';
import { type Language, textsIn } from './texts/texts.ts';

export interface ParseOptions {
  /** Path as findings shall show it. Its ending decides: `.lov` is law, everything else is `.kvast`. */
  readonly file: string;
  /** Every name of a law in lower case → the law's id; without it, laws keep the name they were written with. */
  readonly lawNames?: ReadonlyMap<string, string>;
  /** Language of the messages; Danish unless said. */
  readonly language?: Language;
}

export interface ParsedDocument {
  /** Missing only where the text has no title that says what it is. */
  readonly model?: DocumentModel;
  /** What the text itself does wrong: at most one finding a line. */
  readonly findings: readonly Finding[];
}

/** Reads one document. Never throws on any text: what cannot be understood is told, and the rest is still read. */
export function parseDocument(text: string, options: ParseOptions): ParsedDocument {
  const language = languageIdOf(options.file);
  const result = languageServices(language).parser.LangiumParser.parse(text);
  const report = result.lexerReport as LineReport | undefined;
  const findings = new SyntaxFindings(
    options.file,
    text,
    textsIn(options.language ?? 'da'),
    factsOf(language),
    report ?? { diagnostics: [], lines: new Map() },
  );
  findings.parserErrors(result.parserErrors);
  const context = new BuildContext(options.file, options.lawNames);
  const model = build(context, result.value, text);
  findings.problems(context.problems);
  const unread = findings.unreadLines();
  const told = { findings: findings.all() };
  if (model?.kind !== 'standard' || unread.size === 0 || !ast.isDocument(result.value)) return { model, ...told };
  return { model: { ...model, unread: unreadLines(result.value, unread) }, ...told };
}

function build(context: BuildContext, root: AstNode, text: string): DocumentModel | undefined {
  if (ast.isLawDocument(root)) {
    if (root.title) return lawModel(context, root);
  } else if (ast.isDocument(root)) {
    if (!root.title) context.problem('titleMissing', NOWHERE);
    // A file that has lost its title still says what it is, by its sections and keys.
    const isEmpty = root.sections.length === 0 && !root.lines.some(isFact);
    if (!root.title && isEmpty) return undefined;
    switch (root.title?.kind ?? kindByContent(text)) {
      case 'Kvalitetsstandard':
        return standardModel(context, root);
      case 'Kommune':
        return municipalityModel(context, root);
      case 'Begreber':
        return vocabularyModel(context, root);
    }
  }
  context.problem('titleMissing', NOWHERE);
  return undefined;
}

function isFact(line: ast.Line): boolean {
  return ast.isKeyLine(line);
}
