import type { BulletKind, GrammarFacts } from './grammar-facts.ts';
import { type Headings, type HeadingWords, kindByContent, Outline } from './headings.ts';
import type { LexerRun, Line } from './lexer-run.ts';
import { type ScannedToken, skipSpace, trimmedEnd, type ValueScanner } from './value-scanner.ts';

/** `##`, and what a slip makes of it: `#%`, `## ##`. */
const MARKS = /^#+(?:\s*[#%&$=+*~^]+)*/;
/** Names that a theme inside the content may have although they are headings too. */
const MAY_BE_THEME: ReadonlySet<string> = new Set(['Kontakt', 'Mål', 'Forløb', 'Pakker', 'Ord', 'Klage', 'Økonomi']);

/** What a heading means for the lines below it; nothing changes where it was not taken for one. */
export interface Entered {
  /** How bullets are read. */
  readonly bullets: BulletKind | undefined;
}

/** Reads the headings of one text. A heading with a slip, with too many or too few `#` or with none, is still that heading. */
export class HeadingLexer {
  private readonly run: LexerRun;
  private readonly facts: GrammarFacts;
  private readonly headings: Headings;
  private readonly scanner: ValueScanner;
  private readonly outline = new Outline();
  private titled = false;
  private inContent = false;

  constructor(run: LexerRun, facts: GrammarFacts, headings: Headings, scanner: ValueScanner) {
    this.run = run;
    this.facts = facts;
    this.headings = headings;
    this.scanner = scanner;
  }

  /** A line that begins with `#`. @returns undefined where the line is to be passed over */
  marked(line: Line): Entered | undefined {
    const { text } = this.run;
    const marks = MARKS.exec(text.slice(line.start, line.end))?.[0] ?? '#';
    const start = skipSpace(text, line.start + marks.length, line.end);
    const written = text.slice(start, line.end);
    const level = Math.min(/^\S+/.exec(marks)?.[0].length ?? 1, 4);
    const words = this.headings.read(written);
    if (words?.kind === 'title' && (level === 1 || (!this.titled && /["»”“]/.test(written)))) {
      return this.titleLine(line, start, words, level === 1 && marks === '#');
    }
    if (level === 1 && !this.titled && (words === undefined || words.kind === 'title'))
      return this.unnamedTitle(line, start);
    if (words && words.kind !== 'title') {
      const mayBeTheme = this.outline.themesHaveAnyName || (this.inContent && MAY_BE_THEME.has(words.keyword));
      const isTheme = level === 4 && (words.near || mayBeTheme);
      if (!isTheme) return this.heading(line, start, words, marks);
    }
    if (level === 1) this.run.issue('secondTitle', line, line.start, line.end, written);
    const possible = this.outline.possible(Math.max(level, 2));
    if (possible === 4) return this.theme(line, start);
    if (level > possible) this.marksIssue(line, start, '##');
    return this.otherHeading(line, start, possible, marks.length);
  }

  /** A line without `#` that is a heading all the same. @returns undefined where it is none */
  bare(line: Line): Entered | undefined {
    const { text } = this.run;
    const junk = /^[^\p{L}\p{N}"»”“[]{0,3}/u.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
    const start = line.start + junk;
    const words = this.headings.readBare(text.slice(start, line.end));
    if (!words) return undefined;
    if (words.kind === 'title') return this.titled ? undefined : this.titleLine(line, start, words, false);
    return this.heading(line, start, words, '');
  }

  private titleLine(
    line: Line,
    start: number,
    { keyword, word, near }: HeadingWords & { word: string },
    sound: boolean,
  ) {
    const { run } = this;
    if (this.titled) {
      run.issue('secondTitle', line, line.start, line.end, run.text.slice(start, line.end));
      run.line(line, { kind: 'unknown' });
      return undefined;
    }
    this.titled = true;
    if (!sound) this.marksIssue(line, start, '#');
    if (near) run.issue('nearHeading', line, start, start + word.length, word, keyword);
    run.token('#', line, line.start, Math.min(start, line.start + 1));
    run.token(keyword, line, start, start + word.length);
    run.line(line, { kind: 'title', name: keyword });
    let at = skipSpace(run.text, start + word.length, line.end);
    if (keyword === 'Lov') {
      const quote = run.text.indexOf('"', at);
      const nameEnd = trimmedEnd(run.text, at, quote >= 0 && quote < line.end ? quote : line.end);
      if (nameEnd > at) run.token('LAW_NAME', line, at, nameEnd);
      at = skipSpace(run.text, nameEnd, line.end);
    }
    this.nameAndRest(line, at, keyword);
    return { bullets: undefined };
  }

  /** `# "Tidlig støtte"`: what the file is, is seen from the rest of it. */
  private unnamedTitle(line: Line, start: number): Entered {
    const { run } = this;
    this.titled = true;
    const keyword = this.facts.titles.includes('Lov') ? 'Lov' : kindByContent(run.text);
    const mend = { start, end: start, text: `${keyword} ` };
    run.issue('titleKind', line, line.start, line.end, run.text.slice(start, line.end), keyword, mend);
    run.token('#', line, line.start, line.start + 1);
    run.token(keyword, line, start, start);
    run.line(line, { kind: 'title', name: keyword });
    if (keyword !== 'Lov') this.nameAndRest(line, start, keyword);
    else if (start < line.end) run.token('LAW_NAME', line, start, line.end);
    return { bullets: undefined };
  }

  /** @param marks as they were written, none where the line has lost them */
  private heading(line: Line, start: number, words: Exclude<HeadingWords, { kind: 'title' }>, marks: string): Entered {
    const { run, outline } = this;
    const { keyword } = words;
    const said = /^\S+/.exec(marks)?.[0].length ?? 0;
    const trusted = (said === 2 || said === 3) && outline.allows(keyword, said);
    const level = trusted ? said : outline.levelOf(keyword, run.text.slice(line.end));
    const written = trusted && /^#+$/.test(marks);
    if (!written) this.marksIssue(line, start, '#'.repeat(level));
    outline.enter(keyword, level);
    this.inContent = keyword.startsWith('Indhold');
    run.token('#'.repeat(level), line, line.start, Math.max(line.start, Math.min(start, line.start + level)));
    if (words.kind === 'known') {
      if (words.near) run.issue('nearHeading', line, start, line.end, run.text.slice(start, line.end), keyword);
      run.token(keyword, line, start, line.end);
      run.line(line, { kind: 'heading', name: keyword, bullets: words.bullets });
      return { bullets: words.bullets };
    }
    const end = start + words.word.length;
    if (words.near) run.issue('nearHeading', line, start, end, words.word, keyword);
    run.token(keyword, line, start, end);
    run.line(line, { kind: 'heading', name: keyword });
    this.nameAndRest(line, skipSpace(run.text, end, line.end), keyword);
    return { bullets: keyword === 'Gruppe' ? 'condition' : undefined };
  }

  private theme(line: Line, start: number): Entered {
    const { run } = this;
    run.token('####', line, line.start, Math.min(start, line.start + 4));
    // The grammar asks for a name; a theme without one still holds what stands below it.
    run.token('TEXT', line, start, line.end);
    run.line(line, { kind: 'theme' });
    return { bullets: 'text' };
  }

  /** A term, a provision of a law, or a heading that is not known. */
  private otherHeading(line: Line, start: number, level: number, marks: number): Entered {
    const { run } = this;
    const { text } = run;
    this.outline.enter('', level);
    this.inContent = false;
    run.token('#'.repeat(level), line, line.start, line.start + Math.min(level, marks));
    if (text[start] === '[' || text[start] === '§') {
      run.line(line, { kind: 'heading' });
      this.emit(line, this.scanner.scan(text, start, line.end));
    } else if (
      /^["»”“].*\sefter\s.*§/i.test(text.slice(start, line.end)) &&
      this.facts.namedHeadings.includes('Ydelse')
    ) {
      run.issue('headingWords', line, line.start, line.end, '', 'Ydelse', { start, end: start, text: 'Ydelse ' });
      run.token('Ydelse', line, start, start);
      run.line(line, { kind: 'heading', name: 'Ydelse' });
      this.outline.enter('Ydelse', level);
      this.nameAndRest(line, start, 'Ydelse');
    } else {
      run.issue('unknownHeading', line, start < line.end ? start : line.start, line.end, text.slice(start, line.end));
      run.token('UNKNOWN_HEADING', line, start, line.end);
      run.line(line, { kind: 'unknown' });
    }
    return { bullets: undefined };
  }

  private marksIssue(line: Line, start: number, marks: string): void {
    const mend = { start: line.start, end: start, text: `${marks} ` };
    this.run.issue('headingMarks', line, line.start, line.end, this.run.text.slice(start, line.end), marks, mend);
  }

  /** What follows the word of a heading: a name, with or without quotes, and for a service its reference. */
  private nameAndRest(line: Line, start: number, keyword: string): void {
    const { text } = this.run;
    const tokens: ScannedToken[] = [];
    let at = start;
    if (start < line.end && !/["»”“[§]/.test(text[start] ?? '')) {
      const rest = text.slice(start, line.end);
      const basis = /(?:^|[ \t])efter[ \t]+(?=[^"]*§)/i.exec(rest);
      const nameEnd = trimmedEnd(text, start, basis ? start + basis.index : line.end);
      if (nameEnd > start) tokens.push({ type: 'STRING', start, end: nameEnd });
      at = skipSpace(text, nameEnd, line.end);
    }
    tokens.push(...this.scanner.scan(text, at, line.end));
    const needsName = keyword === 'Gruppe' || keyword === 'Om' || keyword === 'Tekst' || keyword === 'Kodeliste';
    if (needsName && tokens[0]?.type !== 'STRING') {
      this.run.issue('headingWords', line, line.start, line.end, '', `${keyword} "…"`);
      this.run.token('STRING', line, start, start);
    } else if (isSound(tokens)) this.emit(line, tokens);
    else this.mended(line, start, tokens);
  }

  /** Keeps the name and the reference of a heading, whatever else stands in it. */
  private mended(line: Line, start: number, tokens: readonly ScannedToken[]): void {
    const { text } = this.run;
    const torn = /^["»”“]/.test(text[start] ?? '') && tokens[0]?.type !== 'STRING';
    const basis = tokens.find(({ type }) => type === 'PROVISIONS');
    const tornEnd = /\sefter\s|$/i.exec(text.slice(start, basis?.start ?? line.end))?.index ?? 0;
    const name = torn
      ? { type: 'STRING', start: start + 1, end: Math.max(start + 1, trimmedEnd(text, start, start + tornEnd)) }
      : tokens.find(({ type }) => type === 'STRING');
    const nameEnd = name?.end ?? start;
    const between = basis && text.slice(nameEnd, basis.start).trim();
    const efter = {
      type: 'efter',
      start: skipSpace(text, nameEnd, line.end),
      end: basis ? trimmedEnd(text, nameEnd, basis.start) : 0,
    };
    const kept = [
      ...(name ? [name] : []),
      ...(basis ? [{ ...efter, end: Math.max(efter.start, efter.end) }, basis] : []),
    ];
    this.emit(line, kept);
    if (torn) {
      this.run.issue('headingWords', line, start, line.end, text.slice(start, nameEnd), undefined);
    } else if (between !== undefined && between.toLowerCase() !== 'efter') {
      const mend = { start: nameEnd, end: basis?.start ?? nameEnd, text: ' efter ' };
      this.run.issue('headingWords', line, efter.start, Math.max(efter.end, efter.start + 1), between, 'efter', mend);
    } else {
      const from = skipSpace(text, basis?.end ?? nameEnd, line.end);
      const rest = text.slice(from, line.end);
      const mend = (basis && lawFirst(text.slice(basis.start, basis.end), rest)) ?? '';
      const start = mend ? (basis?.start ?? from) : (basis?.end ?? nameEnd);
      this.run.issue('headingWords', line, from, line.end, rest, undefined, { start, end: line.end, text: mend });
    }
  }

  private emit(line: Line, tokens: readonly ScannedToken[]): void {
    for (const token of tokens) this.run.token(token.type, line, token.start, token.end);
  }
}

/** Nothing that means nothing, no second name, and no reference that no word leads to. */
function isSound(tokens: readonly ScannedToken[]): boolean {
  const types = tokens.map(({ type }) => type);
  if (types.includes('WORD') || types.lastIndexOf('STRING') > 0 || types.at(-1) === 'efter') return false;
  return types.every((type, at) => type !== 'PROVISIONS' || LEADS_TO_A_REFERENCE.has(types[at - 1] ?? ''));
}

const LEADS_TO_A_REFERENCE: ReadonlySet<string> = new Set(['efter', 'og', 'COMMA']);

/** "§ 85 i serviceloven" as it is written here: `serviceloven § 85`; undefined where it is something else, such as "i weekenden". */
function lawFirst(paragraphs: string, rest: string): string | undefined {
  const law = /^i\s+((?:\p{L}+ )?\p{L}*lov(?:en)?|lov om [\p{L} ]+)$/iu.exec(rest.trim())?.[1];
  return law !== undefined && paragraphs.startsWith('§') ? `${law.toLowerCase()} ${paragraphs.trim()}` : undefined;
}
