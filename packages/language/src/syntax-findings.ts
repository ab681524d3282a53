import type { Finding, FindingSeverity, Fix } from '@kvast/model/finding';
import { nearest } from '@kvast/model/nearest';
import type { SourceRange } from '@kvast/model/source';
import type { IRecognitionException, IToken } from 'chevrotain';
import type { Problem, ProblemKind } from './build/context.ts';
import { languageIdOf } from './language-id.ts';
import type { GrammarFacts } from './lexer/grammar-facts.ts';
import type { LineIssue, LineIssueKind, LineKind, LineReport } from './lexer/line-lexer.ts';
import { keyHelpIn } from './texts/key-help.ts';
import type { Texts } from './texts/texts.ts';

const ISSUES: Readonly<Record<LineIssueKind, readonly [rule: string, FindingSeverity]>> = {
  nearHeading: ['sprog/naesten-overskrift', 'warning'],
  unknownHeading: ['sprog/ukendt-overskrift', 'error'],
  nearKey: ['sprog/naesten-noegle', 'warning'],
  unknownKey: ['sprog/ukendt-noegle', 'error'],
  plainLine: ['sprog/linje-uden-tegn', 'warning'],
  secondTitle: ['sprog/to-titler', 'warning'],
};

const PROBLEMS: Readonly<Record<ProblemKind, readonly [rule: string, FindingSeverity]>> = {
  titleMissing: ['sprog/titel-mangler', 'error'],
  misplacedKey: ['sprog/forkert-sted', 'error'],
  misplacedHeading: ['sprog/forkert-sted', 'error'],
  duplicateKey: ['sprog/to-gange', 'warning'],
  duplicateHeading: ['sprog/to-gange', 'warning'],
  bulletWithoutPlace: ['sprog/forkert-sted', 'error'],
  sourceMissing: ['sprog/kilde-mangler', 'error'],
  attachmentWithoutBullet: ['sprog/forkert-sted', 'error'],
  invalidDate: ['sprog/ugyldig-dato', 'error'],
  undatedEvent: ['sprog/ikke-forstaaet', 'error'],
  unknownBasis: ['sprog/ikke-forstaaet', 'error'],
  emptyValue: ['sprog/ikke-forstaaet', 'error'],
};

/** Turns what lexer, parser and builder found into findings: one per line, since one mistake is one finding. */
export class SyntaxFindings {
  private readonly findings: Finding[] = [];
  private readonly linesWithFinding = new Set<number>();
  private readonly file: string;
  private readonly text: string;
  private readonly texts: Texts;
  private readonly facts: GrammarFacts;
  private readonly lines: ReadonlyMap<number, LineKind>;

  constructor(file: string, text: string, texts: Texts, facts: GrammarFacts, report: LineReport) {
    this.file = file;
    this.text = text;
    this.texts = texts;
    this.facts = facts;
    this.lines = report.lines;
    for (const issue of report.diagnostics) this.lineIssue(issue);
  }

  parserErrors(errors: readonly IRecognitionException[]): void {
    for (const error of errors) {
      const token = Number.isNaN(error.token.startOffset) ? undefined : error.token;
      const previous = 'previousToken' in error ? (error.previousToken as IToken | undefined) : undefined;
      this.parserError(token, previous);
    }
  }

  problems(problems: readonly Problem[]): void {
    for (const problem of problems) {
      const [rule, severity] = PROBLEMS[problem.kind];
      const message = this.texts.problem[problem.kind](problem.written ?? '', problem.place ?? '');
      this.add(rule, severity, message, problem.range);
    }
  }

  /** In the order of the text. */
  all(): Finding[] {
    return this.findings.sort(
      (a, b) => a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column,
    );
  }

  private add(rule: string, severity: FindingSeverity, message: string, range: SourceRange, fixes?: Fix[]): void {
    if (this.linesWithFinding.has(range.start.line)) return;
    this.linesWithFinding.add(range.start.line);
    this.findings.push({ rule, severity, message, file: this.file, range, fixes });
  }

  private lineIssue(issue: LineIssue): void {
    const [rule, severity] = ISSUES[issue.kind];
    const line = issue.line ?? 1;
    const column = issue.column ?? 1;
    const range = { start: { line, column }, end: { line, column: column + issue.length } };
    const message = this.texts.issue[issue.kind](issue.written, issue.suggestion);
    const fixes =
      issue.suggestion !== undefined
        ? [this.replace(range, issue.suggestion)]
        : issue.kind === 'plainLine'
          ? [this.fix(this.texts.insertProseMark(), { start: range.start, end: range.start }, '> ')]
          : undefined;
    this.add(rule, severity, message, range, fixes);
  }

  private parserError(token: IToken | undefined, previous: IToken | undefined): void {
    const at = token ?? previous;
    const line = at?.startLine ?? 1;
    const kind = this.lines.get(line);
    const atEnd = token === undefined || token.tokenType.name === 'NL';
    const column = at
      ? atEnd && previous?.endLine === line
        ? (previous.endColumn ?? 0) + 1
        : (at.startColumn ?? 1)
      : 1;
    const lineText = this.lineText(line);
    const rest = atEnd ? '' : lineText.slice(column - 1).trim();
    const range = { start: { line, column }, end: { line, column: column + Math.max(rest.length, 1) } };
    const { message, suggestion } = this.explain(kind, rest, lineText, column);
    // A slip in several words is mended as a whole, a slip in one word leaves what follows it.
    const word = /^\S+/.exec(rest)?.[0] ?? '';
    const slip = suggestion?.includes(' ') && nearest(rest, [suggestion]) ? rest : word;
    const wordRange = { start: range.start, end: { line, column: column + slip.length } };
    this.add(
      'sprog/ikke-forstaaet',
      'error',
      message,
      range,
      suggestion ? [this.replace(wordRange, suggestion)] : undefined,
    );
  }

  private explain(kind: LineKind | undefined, rest: string, lineText: string, column: number) {
    const texts = this.texts;
    if (kind?.kind === 'key') {
      const key = kind.name ?? '';
      const example = keyHelpIn(languageIdOf(this.file)).get(key)?.example;
      const value = lineText.slice(lineText.indexOf(':') + 1, column - 1).trim();
      if (rest) {
        const suggestion = this.suggest(rest, this.facts.keys.get(key)?.keywords ?? []);
        return { message: texts.value(rest, key.replace(/:$/, ''), example, suggestion), suggestion };
      }
      const shown = key.replace(/:$/, '');
      return { message: value ? texts.valueUnfinished(shown, value, example) : texts.valueMissing(shown, example) };
    }
    if (kind?.kind === 'bullet' && kind.bullets === 'contact')
      return { message: texts.contact(rest || lineText.trim()) };
    if (kind?.kind === 'bullet' && kind.bullets === 'reference')
      return { message: texts.reference(rest || lineText.trim()) };
    if (kind?.kind === 'bullet') {
      const suggestion = this.suggest(rest, this.facts.bullets.condition.keywords);
      return {
        message: texts.condition(rest || lineText.replace(/^\s*[-–•*]+\s*/, '').trim(), suggestion),
        suggestion,
      };
    }
    if (kind?.kind === 'heading' || kind?.kind === 'theme') return { message: texts.heading(rest || lineText.trim()) };
    return { message: texts.title() };
  }

  /** A slip is found in the first word, or in as many words as the keyword has. */
  private suggest(written: string, keywords: readonly string[]): string | undefined {
    const words = written.split(/\s+/);
    const found = nearest(written, keywords) ?? nearest(words[0] ?? '', keywords);
    // A right word in the wrong place is no slip.
    return found !== undefined && written.toLowerCase().startsWith(found.toLowerCase()) ? undefined : found;
  }

  private replace(range: SourceRange, newText: string): Fix {
    return this.fix(this.texts.replaceWith(newText), range, newText);
  }

  private fix(title: string, range: SourceRange, newText: string): Fix {
    return { title, safe: true, edits: [{ file: this.file, range, newText }] };
  }

  private lineText(line: number): string {
    return this.text.split('\n', line)[line - 1]?.replace(/\r$/, '') ?? '';
  }
}
