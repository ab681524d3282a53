import { nearest } from '@kvast/model/nearest';
import type { TokenType, TokenTypeDictionary } from 'chevrotain';
import type { LangiumCoreServices, Lexer, LexerResult } from 'langium';
import { type BulletKind, type GrammarFacts, grammarFacts } from './grammar-facts.ts';
import { type Entered, HeadingLexer } from './heading-lexer.ts';
import { Headings } from './headings.ts';
import { LexerRun, type Line, type LineReport, linesOf } from './lexer-run.ts';
import { skipSpace, ValueScanner } from './value-scanner.ts';
import { plainE } from './words.ts';

/** Nobody writes so long a line by hand (the longest of 106 real standards is 551 letters), and there is no end to what can be looked for in one. */
const LONGEST_LINE = 4000;
/** Each "ikke" turns over all that follows, and nobody follows so many. */
const MOST_DENIALS = 20;
/** Keys that a name comes after, before the colon. */
const NAMED_KEY = /^(felt|kontaktform)[ \t]+[^:\n]+:/i;

const HEADING_TERMINALS: ReadonlySet<string> = new Set(['STRING', 'TERM', 'PROVISIONS']);

/**
 * Turns a document into tokens line by line. A line's first characters say what it is, and only then is the rest read, with
 * exactly the words that the grammar allows there. So a word is never a keyword by accident, prose costs one token, and a
 * slip in one line cannot reach the next.
 */
export class LineLexer implements Lexer {
  readonly definition: TokenTypeDictionary;
  private readonly facts: GrammarFacts;
  private readonly headings: Headings;
  private readonly keys: ReadonlyMap<string, string>;
  private readonly scanners = new Map<string, ValueScanner>();
  private readonly defaultBullets: BulletKind;

  constructor(services: LangiumCoreServices) {
    const built = services.parser.TokenBuilder.buildTokens(services.Grammar);
    this.definition = Array.isArray(built)
      ? Object.fromEntries(built.map((type: TokenType) => [type.name, type]))
      : (built as TokenTypeDictionary);
    this.facts = grammarFacts(services.Grammar);
    this.headings = new Headings(this.facts);
    this.keys = new Map([...this.facts.keys.keys(), ...this.facts.listOpeners].map((key) => [plainE(key), key]));
    this.defaultBullets = this.facts.titles.includes('Lov') ? 'condition' : 'text';
  }

  tokenize(text: string): LexerResult & { report: LineReport } {
    const run = new LexerRun(text, this.definition);
    let bullets: BulletKind = this.defaultBullets;
    let heading: string | undefined;
    const headings = new HeadingLexer(run, this.facts, this.headings, this.scanner('service'));
    const enter = (line: Line, entered: Entered) => {
      bullets = entered.bullets ?? this.defaultBullets;
      heading = run.headingAt(line);
    };
    for (const line of linesOf(text)) {
      if (line.end - line.start > LONGEST_LINE) {
        run.issue('longLine', line, line.start, line.start + 1, String(line.end - line.start));
        run.line(line, { kind: 'unknown' });
        continue;
      }
      const first = text[line.start] ?? '';
      if (first === '#') {
        const entered = headings.marked(line);
        if (!entered) continue;
        enter(line, entered);
      } else if (first === '>') {
        run.token('PROSE', line, line.start, line.end);
        run.line(line, { kind: 'prose' });
      } else if (first === '|') {
        run.token('ROW', line, line.start, line.end);
        run.line(line, { kind: 'row' });
      } else if (isBullet(text, line)) this.bullet(run, line, bullets);
      // A purpose may be a list of words of which one or all must be met; elsewhere a list opener begins conditions.
      else {
        const read = this.keyLine(run, line, headings);
        if (typeof read === 'object') enter(line, read);
        else if (read === 'opener' && heading !== 'Formål') bullets = 'condition';
      }
      run.token('NL', line, line.end, line.end);
    }
    return run.result();
  }

  private bullet(run: LexerRun, line: Line, kind: BulletKind): void {
    const { text } = run;
    let at = line.start;
    const numbered = NUMBERED.exec(text.slice(line.start, line.end));
    if (numbered) at += numbered[0].length;
    else while (/[-–•*]/.test(text[at] ?? '') && at < line.end) at++;
    run.token('BULLET', line, line.start, at);
    run.line(line, { kind: 'bullet', bullets: kind });
    const words = skipSpace(text, at, line.end);
    if (words >= line.end) return;
    if (kind === 'text') {
      run.token('TEXT', line, words, line.end);
      return;
    }
    const start = words + (SECOND_DASH.exec(text.slice(words, line.end))?.[0].length ?? 0);
    if (kind === 'contact' || kind === 'glossary' || kind === 'example') {
      const colon = text.indexOf(':', start);
      const nameEnd = colon >= 0 && colon < line.end ? colon + 1 : line.end;
      run.token('NAME', line, start, nameEnd);
      this.values(run, line, nameEnd, kind);
      return;
    }
    const tokens = this.scanner(kind).scan(text, start, line.end);
    // After the day of an event stand words, whatever they begin with.
    const [date, colon] = tokens;
    if (kind === 'reference' && date?.type === 'DATE' && colon?.type === ':') {
      const words = skipSpace(text, colon.end, line.end);
      tokens.splice(2, tokens.length, ...(words < line.end ? [{ type: 'TEXT', start: words, end: line.end }] : []));
    }
    if (tokens.filter(({ type }) => type === 'ikke').length > MOST_DENIALS) {
      run.issue('tangledLine', line, line.start, line.end, '');
      return;
    }
    for (const token of tokens) run.token(token.type, line, token.start, token.end);
  }

  /** A line with a key, or one that lacks what it should begin with. */
  private keyLine(run: LexerRun, line: Line, headings: HeadingLexer): Entered | 'opener' | 'other' {
    const { text } = run;
    const named = NAMED_KEY.exec(text.slice(line.start, line.end));
    if (named?.[1]) {
      const key = named[1].toLowerCase();
      const keyEnd = line.start + key.length;
      const nameEnd = line.start + named[0].length;
      run.token(key, line, line.start, keyEnd);
      run.token('NAME', line, skipSpace(text, keyEnd, line.end), nameEnd);
      run.line(line, { kind: 'key', name: key });
      this.values(run, line, nameEnd, key);
      return 'other';
    }
    // People leave out the colon where a sentence follows.
    const colonless = /^undtag[ \t]+(?=[^\s:]+\/)/i.exec(text.slice(line.start, line.end));
    if (colonless) {
      const key = 'undtag:';
      run.token(key, line, line.start, line.start + key.length - 1);
      run.line(line, { kind: 'key', name: key });
      this.values(run, line, line.start + colonless[0].length, key);
      return 'other';
    }
    const colon = text.indexOf(':', line.start);
    const written = colon >= 0 && colon < line.end ? text.slice(line.start, colon).trimEnd() : undefined;
    const exact = this.keys.get(`${plainE((written ?? '').toLowerCase()).replace(/\s+/g, ' ')}:`);
    const bare = exact ? undefined : headings.bare(line);
    if (bare) return bare;
    if (written === undefined || written.split(/\s+/).length > 6) {
      run.issue('plainLine', line, line.start, line.end, text.slice(line.start, line.end));
      run.token('PLAIN', line, line.start, line.end);
      run.line(line, { kind: 'plain' });
      return 'other';
    }
    const guess = exact ? undefined : nearest(`${written.toLowerCase()}:`, this.keys.values());
    const key = exact ?? guess;
    if (!key) {
      run.issue('unknownKey', line, line.start, line.start + written.length, written);
      run.token('UNKNOWN_KEY', line, line.start, colon + 1);
      const start = skipSpace(text, colon + 1, line.end);
      if (start < line.end) run.token('TEXT', line, start, line.end);
      run.line(line, { kind: 'unknown', name: written });
      return 'other';
    }
    if (guess) run.issue('nearKey', line, line.start, line.start + written.length, written, guess.slice(0, -1));
    run.token(key, line, line.start, colon + 1);
    run.line(line, { kind: 'key', name: key });
    const opener = this.facts.listOpeners.includes(key);
    const start = skipSpace(text, colon + 1, line.end);
    if (this.facts.keys.get(key)?.onlyText) {
      if (start < line.end) run.token('TEXT', line, start, line.end);
    } else this.values(run, line, start, opener ? 'condition' : key);
    return opener ? 'opener' : 'other';
  }

  private values(run: LexerRun, line: Line, start: number, context: string): void {
    for (const token of this.scanner(context).scan(run.text, start, line.end))
      run.token(token.type, line, token.start, token.end);
  }

  private scanner(context: string): ValueScanner {
    let scanner = this.scanners.get(context);
    if (!scanner) {
      const { keys, bullets, service, named } = this.facts;
      const special = { ...bullets, service: { ...service, terminals: HEADING_TERMINALS }, ...named };
      const facts = special[context as keyof typeof special] ?? keys.get(context) ?? special.service;
      scanner = new ValueScanner(facts);
      this.scanners.set(context, scanner);
    }
    return scanner;
  }
}

/** A dash that was typed twice, with a gap, is one dash. */
const SECOND_DASH = /^(?:[-–•*]\s+)+/;
const NUMBERED = /^\d{1,2}[.)](?=\s)/;

function isBullet(text: string, line: Line): boolean {
  if (NUMBERED.test(text.slice(line.start, Math.min(line.start + 4, line.end)))) return true;
  return /^(?:-+|[–•*])(?:\s|$)/.test(text.slice(line.start, Math.min(line.start + 8, line.end + 1)));
}
