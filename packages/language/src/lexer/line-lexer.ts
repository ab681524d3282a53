import { nearest } from '@kvast/model/nearest';
import type { IToken, TokenType, TokenTypeDictionary } from 'chevrotain';
import type { LangiumCoreServices, Lexer, LexerResult, LexingDiagnostic } from 'langium';
import { type BulletKind, type GrammarFacts, grammarFacts } from './grammar-facts.ts';
import { skipSpace, trimmedEnd, ValueScanner } from './value-scanner.ts';

/** What was wrong with a line before the grammar saw it. */
export type LineIssueKind = 'nearHeading' | 'unknownHeading' | 'nearKey' | 'unknownKey' | 'plainLine' | 'secondTitle';

export interface LineIssue extends LexingDiagnostic {
  readonly kind: LineIssueKind;
  /** What stands there, without `#` or colon. */
  readonly written: string;
  /** What was probably meant, as the user would write it. */
  readonly suggestion?: string;
}

/** What one line turned out to be; kept so that a message can say what belongs there. */
export interface LineKind {
  readonly kind: 'title' | 'heading' | 'theme' | 'key' | 'bullet' | 'prose' | 'row' | 'plain' | 'unknown';
  /** The key with its colon, or the heading's keyword. */
  readonly name?: string;
  readonly bullets?: BulletKind;
}

export interface LineReport {
  readonly diagnostics: LineIssue[];
  /** By line number, from 1. */
  readonly lines: ReadonlyMap<number, LineKind>;
}

const HEADING_TERMINALS: ReadonlySet<string> = new Set(['STRING', 'TERM', 'PROVISIONS']);

interface Line {
  readonly number: number;
  readonly offset: number;
  /** First and last (exclusive) offset that is not white space. */
  readonly start: number;
  readonly end: number;
}

/**
 * Turns a document into tokens line by line. A line's first characters say what it is, and only then is the rest read, with
 * exactly the words that the grammar allows there. So a word is never a keyword by accident, prose costs one token, and a
 * slip in one line cannot reach the next.
 */
export class LineLexer implements Lexer {
  readonly definition: TokenTypeDictionary;
  private readonly facts: GrammarFacts;
  private readonly keys: ReadonlyMap<string, string>;
  private readonly scanners = new Map<string, ValueScanner>();
  private readonly defaultBullets: BulletKind;

  constructor(services: LangiumCoreServices) {
    const built = services.parser.TokenBuilder.buildTokens(services.Grammar);
    this.definition = Array.isArray(built)
      ? Object.fromEntries(built.map((type: TokenType) => [type.name, type]))
      : (built as TokenTypeDictionary);
    this.facts = grammarFacts(services.Grammar);
    this.keys = new Map([...this.facts.keys.keys(), ...this.facts.listOpeners].map((key) => [plainE(key), key]));
    this.defaultBullets = this.facts.titles.includes('Lov') ? 'condition' : 'text';
  }

  tokenize(text: string): LexerResult & { report: LineReport } {
    const run = new LexerRun(text, this.definition);
    let bullets: BulletKind = this.defaultBullets;
    let titled = false;
    let heading: string | undefined;
    for (const line of linesOf(text)) {
      const first = text[line.start] ?? '';
      if (first === '#') {
        bullets = this.heading(run, line, titled) ?? this.defaultBullets;
        heading = run.headingAt(line);
        titled = true;
      } else if (first === '>') {
        run.token('PROSE', line, line.start, line.end);
        run.line(line, { kind: 'prose' });
      } else if (first === '|') {
        run.token('ROW', line, line.start, line.end);
        run.line(line, { kind: 'row' });
      } else if (isBullet(text, line)) this.bullet(run, line, bullets);
      // A purpose may be a list of words of which one or all must be met; elsewhere a list opener begins conditions.
      else if (this.keyLine(run, line) && heading !== 'Formål') bullets = 'condition';
      run.token('NL', line, line.end, line.end);
    }
    return run.result();
  }

  /** @returns how the bullets under the heading are read */
  private heading(run: LexerRun, line: Line, titled: boolean): BulletKind | undefined {
    const { text } = run;
    let hashes = line.start;
    while (text[hashes] === '#' && hashes < line.end) hashes++;
    let level = Math.min(hashes - line.start, 4);
    const start = skipSpace(text, hashes, line.end);
    const written = text.slice(start, line.end);
    if (level === 1 && titled) {
      run.issue('secondTitle', line, line.start, line.end, written);
      level = 2;
    }
    run.token('#'.repeat(level), line, line.start, Math.min(hashes, line.start + level));
    if (level === 1) {
      this.titleHeading(run, line, start);
      return undefined;
    }
    if (level === 4) {
      if (start < line.end) run.token('TEXT', line, start, line.end);
      run.line(line, { kind: 'theme' });
      return 'text';
    }
    return this.sectionHeading(run, line, start, written);
  }

  private titleHeading(run: LexerRun, line: Line, start: number): void {
    const written = firstWord(run.text, start, line.end);
    const keyword = this.facts.titles.find((title) => sameWord(title, written)) ?? nearest(written, this.facts.titles);
    if (!keyword) {
      if (start < line.end) run.token('UNKNOWN_HEADING', line, start, line.end);
      run.issue('unknownHeading', line, start, line.end, written);
      run.line(line, { kind: 'title' });
      return;
    }
    if (!sameWord(keyword, written)) run.issue('nearHeading', line, start, start + written.length, written, keyword);
    run.token(keyword, line, start, start + written.length);
    run.line(line, { kind: 'title', name: keyword });
    let at = skipSpace(run.text, start + written.length, line.end);
    if (keyword === 'Lov') {
      const quote = run.text.indexOf('"', at);
      const nameEnd = trimmedEnd(run.text, at, quote >= 0 && quote < line.end ? quote : line.end);
      if (nameEnd > at) run.token('LAW_NAME', line, at, nameEnd);
      at = skipSpace(run.text, nameEnd, line.end);
    }
    this.nameAndRest(run, line, at);
  }

  private sectionHeading(run: LexerRun, line: Line, start: number, written: string): BulletKind | undefined {
    const { text } = run;
    if (text[start] === '[' || text[start] === '§') {
      this.nameAndRest(run, line, start);
      run.line(line, { kind: 'heading' });
      return undefined;
    }
    const key = plainE(written.toLowerCase()).replace(/\s+/g, ' ').replace(/[:.]$/, '');
    const known = this.facts.headings.get(key);
    if (known) {
      run.token(known.keyword, line, start, line.end);
      run.line(line, { kind: 'heading', name: known.keyword, bullets: known.bullets });
      return known.bullets;
    }
    const word = firstWord(text, start, line.end);
    const named = this.facts.namedHeadings.find((name) => sameWord(name, word));
    if (named) {
      this.namedHeading(run, line, start, word, named);
      return named === 'Gruppe' ? 'condition' : undefined;
    }
    const guess = nearest(key, this.facts.headings.keys());
    const meant = guess === undefined ? undefined : this.facts.headings.get(guess);
    if (meant) {
      run.issue('nearHeading', line, start, line.end, written, meant.keyword);
      run.token(meant.keyword, line, start, line.end);
      run.line(line, { kind: 'heading', name: meant.keyword, bullets: meant.bullets });
      return meant.bullets;
    }
    const namedGuess = /["»”]/.test(written) ? nearest(word, this.facts.namedHeadings) : undefined;
    if (namedGuess) {
      run.issue('nearHeading', line, start, start + word.length, word, namedGuess);
      this.namedHeading(run, line, start, word, namedGuess);
      return undefined;
    }
    run.issue('unknownHeading', line, start, line.end, written, undefined);
    run.token('UNKNOWN_HEADING', line, start, Math.max(line.end, start));
    run.line(line, { kind: 'unknown' });
    return undefined;
  }

  private namedHeading(run: LexerRun, line: Line, start: number, word: string, keyword: string): void {
    run.token(keyword, line, start, start + word.length);
    run.line(line, { kind: 'heading', name: keyword });
    this.nameAndRest(run, line, skipSpace(run.text, start + word.length, line.end));
  }

  private bullet(run: LexerRun, line: Line, kind: BulletKind): void {
    const { text } = run;
    let at = line.start;
    const numbered = NUMBERED.exec(text.slice(line.start, line.end));
    if (numbered) at += numbered[0].length;
    else while (/[-–•*]/.test(text[at] ?? '') && at < line.end) at++;
    run.token('BULLET', line, line.start, at);
    run.line(line, { kind: 'bullet', bullets: kind });
    const start = skipSpace(text, at, line.end);
    if (start >= line.end) return;
    if (kind === 'text') {
      run.token('TEXT', line, start, line.end);
      return;
    }
    if (kind === 'contact' || kind === 'glossary' || kind === 'example') {
      const colon = text.indexOf(':', start);
      const nameEnd = colon >= 0 && colon < line.end ? colon + 1 : line.end;
      run.token('NAME', line, start, nameEnd);
      this.values(run, line, nameEnd, kind);
      return;
    }
    this.values(run, line, start, kind);
  }

  /** @returns true where the line opens a list of conditions */
  private keyLine(run: LexerRun, line: Line): boolean {
    const { text } = run;
    const field = /^felt[ \t]+[^:\n]+:/i.exec(text.slice(line.start, line.end));
    if (field) {
      const nameStart = skipSpace(text, line.start + 4, line.end);
      const nameEnd = line.start + field[0].length;
      run.token('felt', line, line.start, line.start + 4);
      run.token('NAME', line, nameStart, nameEnd);
      run.line(line, { kind: 'key', name: 'felt' });
      this.values(run, line, nameEnd, 'felt');
      return false;
    }
    // People leave out the colon where a sentence follows.
    const bare = /^undtag[ \t]+(?=[^\s:]+\/)/i.exec(text.slice(line.start, line.end));
    if (bare) {
      const key = 'undtag:';
      run.token(key, line, line.start, line.start + key.length - 1);
      run.line(line, { kind: 'key', name: key });
      this.values(run, line, line.start + bare[0].length, key);
      return false;
    }
    const colon = text.indexOf(':', line.start);
    const written = colon >= 0 && colon < line.end ? text.slice(line.start, colon).trimEnd() : undefined;
    if (written === undefined || written.split(/\s+/).length > 6) {
      run.issue('plainLine', line, line.start, line.end, text.slice(line.start, line.end));
      run.token('PLAIN', line, line.start, line.end);
      run.line(line, { kind: 'plain' });
      return false;
    }
    const exact = this.keys.get(`${plainE(written.toLowerCase()).replace(/\s+/g, ' ')}:`);
    const guess = exact ? undefined : nearest(`${written.toLowerCase()}:`, this.keys.values());
    const key = exact ?? guess;
    if (!key) {
      run.issue('unknownKey', line, line.start, line.start + written.length, written);
      run.token('UNKNOWN_KEY', line, line.start, colon + 1);
      const start = skipSpace(text, colon + 1, line.end);
      if (start < line.end) run.token('TEXT', line, start, line.end);
      run.line(line, { kind: 'unknown', name: written });
      return false;
    }
    if (guess) run.issue('nearKey', line, line.start, line.start + written.length, written, guess.slice(0, -1));
    run.token(key, line, line.start, colon + 1);
    run.line(line, { kind: 'key', name: key });
    const opener = this.facts.listOpeners.includes(key);
    const start = skipSpace(text, colon + 1, line.end);
    if (this.facts.keys.get(key)?.onlyText) {
      if (start < line.end) run.token('TEXT', line, start, line.end);
    } else this.values(run, line, start, opener ? 'condition' : key);
    return opener;
  }

  /** What follows the word of a heading: a name, with or without quotes, and for a service its reference. */
  private nameAndRest(run: LexerRun, line: Line, start: number): void {
    const { text } = run;
    let at = start;
    if (start < line.end && !/["»”“[§]/.test(text[start] ?? '')) {
      const basis = /[ \t]efter[ \t]+(?=[^"]*§)/i.exec(text.slice(start, line.end));
      const nameEnd = trimmedEnd(text, start, basis ? start + basis.index : line.end);
      run.token('STRING', line, start, nameEnd);
      at = skipSpace(text, nameEnd, line.end);
    }
    this.values(run, line, at, 'service');
  }

  private values(run: LexerRun, line: Line, start: number, context: string): void {
    for (const token of this.scanner(context).scan(run.text, start, line.end))
      run.token(token.type, line, token.start, token.end);
  }

  private scanner(context: string): ValueScanner {
    let scanner = this.scanners.get(context);
    if (!scanner) {
      const { keys, bullets, service, field } = this.facts;
      const special = { ...bullets, service: { ...service, terminals: HEADING_TERMINALS }, felt: field };
      const facts = special[context as keyof typeof special] ?? keys.get(context) ?? special.service;
      scanner = new ValueScanner(facts);
      this.scanners.set(context, scanner);
    }
    return scanner;
  }
}

/** The tokens and issues of one text. */
class LexerRun {
  readonly text: string;
  private readonly definition: TokenTypeDictionary;
  private readonly tokens: IToken[] = [];
  private readonly issues: LineIssue[] = [];
  private readonly lines = new Map<number, LineKind>();

  constructor(text: string, definition: TokenTypeDictionary) {
    this.text = text;
    this.definition = definition;
  }

  token(type: string, line: Line, start: number, end: number): void {
    const tokenType = this.definition[type] ?? this.definition.WORD;
    if (!tokenType) return;
    this.tokens.push({
      // A keyword is read as the grammar spells it, whatever case, gap or slip it was typed with.
      image: typeof tokenType.PATTERN === 'string' ? tokenType.PATTERN : this.text.slice(start, end),
      startOffset: start,
      endOffset: end - 1,
      startLine: line.number,
      endLine: line.number,
      startColumn: start - line.offset + 1,
      endColumn: end - line.offset,
      tokenType,
      tokenTypeIdx: tokenType.tokenTypeIdx ?? 0,
    });
  }

  line(line: Line, kind: LineKind): void {
    this.lines.set(line.number, kind);
  }

  headingAt(line: Line): string | undefined {
    return this.lines.get(line.number)?.name;
  }

  issue(kind: LineIssueKind, line: Line, start: number, end: number, written: string, suggestion?: string): void {
    this.issues.push({
      kind,
      written: written.trim(),
      suggestion,
      message: kind,
      offset: start,
      length: end - start,
      line: line.number,
      column: start - line.offset + 1,
    });
  }

  result(): LexerResult & { report: LineReport } {
    return { tokens: this.tokens, hidden: [], errors: [], report: { diagnostics: this.issues, lines: this.lines } };
  }
}

/** Lines that are not blank. A byte order mark is white space. */
function* linesOf(text: string): Generator<Line> {
  let offset = 0;
  for (let number = 1; offset <= text.length; number++) {
    const newline = text.indexOf('\n', offset);
    const stop = newline < 0 ? text.length : newline;
    let start = offset;
    while (start < stop && /\s/.test(text[start] ?? '')) start++;
    const end = trimmedEnd(text, start, stop);
    if (start < end) yield { number, offset, start, end };
    if (newline < 0) return;
    offset = newline + 1;
  }
}

const NUMBERED = /^\d{1,2}[.)](?=\s)/;

function isBullet(text: string, line: Line): boolean {
  if (NUMBERED.test(text.slice(line.start, Math.min(line.start + 4, line.end)))) return true;
  return /^(?:-+|[–•*])(?:\s|$)/.test(text.slice(line.start, Math.min(line.start + 8, line.end + 1)));
}

function firstWord(text: string, start: number, end: number): string {
  return /^[^\s"»”[:]*/.exec(text.slice(start, end))?.[0] ?? '';
}

function sameWord(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** "ét" and "et" are the same word to those who type it. */
function plainE(text: string): string {
  return text.replaceAll('é', 'e');
}
