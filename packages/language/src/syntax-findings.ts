import type { Finding, FindingSeverity, Fix } from '@kvast/model/finding';
import { nearest } from '@kvast/model/nearest';
import type { Position, SourceRange } from '@kvast/model/source';
import type { IRecognitionException, IToken } from 'chevrotain';
import type { Problem, ProblemKind } from './build/context.ts';
import { type Fault, type FaultRole, withoutConsequences } from './fault-runs.ts';
import { languageIdOf } from './language-id.ts';
import type { GrammarFacts } from './lexer/grammar-facts.ts';
import type { LineIssue, LineIssueKind, LineKind, LineReport } from './lexer/lexer-run.ts';
import { keyHelpIn } from './texts/key-help.ts';
import type { Texts } from './texts/texts.ts';

const ISSUES: Readonly<Record<LineIssueKind, readonly [rule: string, FindingSeverity]>> = {
  nearHeading: ['sprog/naesten-overskrift', 'warning'],
  unknownHeading: ['sprog/ukendt-overskrift', 'error'],
  headingMarks: ['sprog/naesten-overskrift', 'warning'],
  headingWords: ['sprog/ikke-forstaaet', 'error'],
  titleKind: ['sprog/naesten-overskrift', 'warning'],
  nearKey: ['sprog/naesten-noegle', 'warning'],
  unknownKey: ['sprog/ukendt-noegle', 'error'],
  plainLine: ['sprog/linje-uden-tegn', 'warning'],
  secondTitle: ['sprog/to-titler', 'warning'],
  longLine: ['sprog/for-lang-linje', 'error'],
  tangledLine: ['sprog/ikke-forstaaet', 'error'],
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
  noCondition: ['sprog/ikke-forstaaet', 'error'],
  noReference: ['sprog/ikke-forstaaet', 'error'],
  noEntry: ['sprog/ikke-forstaaet', 'error'],
  codeOutsideTable: ['sprog/ikke-forstaaet', 'error'],
};

/** What each of them has to do with the lines around it; `own` where it is not said. */
const ROLES: Readonly<Partial<Record<LineIssueKind | ProblemKind, FaultRole>>> = {
  unknownHeading: 'heading',
  headingWords: 'heading',
  plainLine: 'bare',
  misplacedKey: 'place',
  bulletWithoutPlace: 'place',
  attachmentWithoutBullet: 'place',
  duplicateKey: 'double',
  duplicateHeading: 'double',
  undatedEvent: 'bullet',
  noCondition: 'bullet',
  noReference: 'bullet',
  noEntry: 'bullet',
  codeOutsideTable: 'bullet',
};

/** Kinds that leave nothing out of the model: the line was read as it was meant, or says nothing new. */
const READ: ReadonlySet<LineIssueKind | ProblemKind> = new Set<LineIssueKind | ProblemKind>([
  'nearHeading',
  'headingMarks',
  'titleKind',
  'nearKey',
]);

/** What is said of a line that the parser does not understand. */
interface Explanation {
  readonly message: string;
  /** What was probably meant. */
  readonly suggestion?: string | undefined;
  /** An error where it is left out. */
  readonly severity?: FindingSeverity;
}

/** Turns what lexer, parser and builder found into findings: one per line, since one mistake is one finding. */
export class SyntaxFindings {
  private readonly faults: Fault[] = [];
  private readonly linesWithFinding = new Set<number>();
  private readonly file: string;
  private readonly textLines: readonly string[];
  private readonly texts: Texts;
  private readonly facts: GrammarFacts;
  private readonly lines: ReadonlyMap<number, LineKind>;

  constructor(file: string, text: string, texts: Texts, facts: GrammarFacts, report: LineReport) {
    this.file = file;
    this.textLines = text.split('\n');
    this.texts = texts;
    this.facts = facts;
    this.lines = report.lines;
    for (const issue of report.diagnostics) this.lineIssue(issue);
  }

  /** Lines of which nothing, or not all, is in the model. */
  unreadLines(): ReadonlySet<number> {
    return new Set(this.faults.filter(({ unread }) => unread).map(({ finding }) => finding.range.start.line));
  }

  parserErrors(errors: readonly IRecognitionException[]): void {
    for (const error of errors) {
      const token = Number.isNaN(error.token.startOffset) ? undefined : error.token;
      const previous = 'previousToken' in error ? (error.previousToken as IToken | undefined) : undefined;
      this.parserError(token, previous);
    }
  }

  problems(problems: readonly Problem[]): void {
    for (const { kind, written, place, range } of problems) {
      const [rule, severity] = PROBLEMS[kind];
      this.add(kind, { rule, severity, message: this.texts.problem[kind](written ?? '', place ?? ''), range });
    }
  }

  /** In the order of the text, consequences left out. */
  all(): Finding[] {
    const faults = this.faults.toSorted((a, b) => comparePlaces(a.finding.range.start, b.finding.range.start));
    const headings = [...this.lines].filter(([, { kind }]) => HEADING_KINDS.has(kind)).map(([line]) => line);
    const tops = headings.filter((line) => /^\s*#{0,2}[^#]/.test(this.lineText(line)));
    return withoutConsequences(faults, { headings, tops, texted: [...this.lines.keys()] }, this.texts);
  }

  private add(kind: LineIssueKind | ProblemKind | 'bulletSyntax' | 'syntax', finding: Omit<Finding, 'file'>): void {
    const { line } = finding.range.start;
    if (this.linesWithFinding.has(line)) return;
    this.linesWithFinding.add(line);
    const role = kind === 'bulletSyntax' ? 'bullet' : kind === 'syntax' ? 'own' : (ROLES[kind] ?? 'own');
    const isRead = kind !== 'bulletSyntax' && kind !== 'syntax' && READ.has(kind);
    this.faults.push({ finding: { ...finding, file: this.file }, role, unread: !isRead });
  }

  private lineIssue(issue: LineIssue): void {
    const [rule, severity] = ISSUES[issue.kind];
    const line = issue.line ?? 1;
    const column = issue.column ?? 1;
    const range = { start: { line, column }, end: { line, column: column + issue.length } };
    const message = this.texts.issue[issue.kind](issue.written, issue.suggestion);
    this.add(issue.kind, { rule, severity, message, range, fixes: this.mends(issue, range) });
  }

  private mends(
    { kind, line = 1, column = 1, offset, suggestion, mend }: LineIssue,
    range: SourceRange,
  ): Fix[] | undefined {
    if (mend) {
      const at = (place: number) => ({ line, column: column + place - offset });
      const fix = this.fix(this.texts.mend(mend.text.trim()), { start: at(mend.start), end: at(mend.end) }, mend.text);
      // What was written is never thrown away unseen.
      return [{ ...fix, safe: mend.text !== '' }];
    }
    if (kind === 'plainLine') {
      return [this.fix(this.texts.insertProseMark(), { start: range.start, end: range.start }, '> ')];
    }
    return suggestion === undefined || kind === 'headingWords' ? undefined : [this.replace(range, suggestion)];
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
    const { message, suggestion, severity = 'error' } = this.explain(kind, rest, lineText, column);
    // A slip in several words is mended as a whole, a slip in one word leaves what follows it.
    const word = /^\S+/.exec(rest)?.[0] ?? '';
    const slip = suggestion?.includes(' ') && nearest(rest, [suggestion]) ? rest : word;
    const wordRange = { start: range.start, end: { line, column: column + slip.length } };
    const inBullet = kind?.kind === 'bullet' && suggestion === undefined;
    const fixes = suggestion ? [this.replace(wordRange, suggestion)] : undefined;
    this.add(inBullet ? 'bulletSyntax' : 'syntax', {
      rule: 'sprog/ikke-forstaaet',
      severity,
      message,
      range,
      fixes,
    });
  }

  private explain(kind: LineKind | undefined, rest: string, lineText: string, column: number): Explanation {
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
    if (kind?.kind === 'bullet' && /^(?:[-–•*]+|\d+[.)])$/.test(lineText.trim()))
      // Nothing is lost, and every bullet is empty before something is written in it.
      return { message: texts.emptyBullet(), severity: 'info' };
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
    // So short a word is not surely a slip: "Tid til …" is no "til".
    if ((found?.length ?? 0) < 4 && words.length > 1) return undefined;
    return found !== undefined && written.toLowerCase().startsWith(found.toLowerCase()) ? undefined : found;
  }

  private replace(range: SourceRange, newText: string): Fix {
    return this.fix(this.texts.replaceWith(newText), range, newText);
  }

  private fix(title: string, range: SourceRange, newText: string): Fix {
    return { title, safe: true, edits: [{ file: this.file, range, newText }] };
  }

  private lineText(line: number): string {
    return this.textLines[line - 1]?.replace(/\r$/, '') ?? '';
  }
}

const HEADING_KINDS: ReadonlySet<LineKind['kind']> = new Set(['title', 'heading', 'theme', 'unknown']);

function comparePlaces(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column;
}
