import { nearest } from '@kvast/model/nearest';
import type { BulletKind, GrammarFacts } from './grammar-facts.ts';
import { firstWord, plainE, sameWord } from './words.ts';

/** What the words of a heading say, whatever stands before them. */
export type HeadingWords =
  /** `Målgruppe`; `near` where it is one slip away. */
  | { readonly kind: 'known'; readonly keyword: string; readonly bullets: BulletKind; readonly near: boolean }
  /** `Ydelse "…"`; `word` is the keyword as written, twice where it stands twice. */
  | { readonly kind: 'named' | 'title'; readonly keyword: string; readonly word: string; readonly near: boolean };

/** No heading of ours is nearly as long, whatever slip is in it. */
const LONGEST = 80;

/** Finds out which heading a text is: the same answer whether its `#` are there or not. */
export class Headings {
  private readonly facts: GrammarFacts;

  constructor(facts: GrammarFacts) {
    this.facts = facts;
  }

  /** Words after `#`. A slip is mended; a word that is written twice is read once. */
  read(words: string): HeadingWords | undefined {
    // A term is what it is called, however near its name comes to a heading's.
    if (/^\[[^\]]*\]/.test(words)) return undefined;
    return this.title(words) ?? this.inWords(words);
  }

  /**
   * Words of a line that has no `#`. They must be a heading beyond doubt, for most such lines are text whose `>` is missing.
   */
  readBare(words: string): HeadingWords | undefined {
    if (words.length > 3 * LONGEST) return undefined;
    const found = this.title(words) ?? this.inWords(words);
    if (found?.kind === 'known') return found.near && !/^\p{Lu}\p{L}{4}/u.test(words) ? undefined : found;
    return found && /^\s+["»”“]|["»”“]\s*$|\sefter\s.*§/i.test(words.slice(found.word.length)) ? found : undefined;
  }

  /** @param written the first word of a title, with or without slip */
  titleKeyword(written: string): string | undefined {
    return this.facts.titles.find((title) => sameWord(title, written)) ?? nearest(written, this.facts.titles);
  }

  private inWords(words: string): HeadingWords | undefined {
    const named = this.named(words);
    return named?.near === false ? named : (this.known(words) ?? named);
  }

  private title(words: string): HeadingWords | undefined {
    return this.withName('title', words, this.facts.titles);
  }

  private known(words: string): HeadingWords | undefined {
    // A term and a provision have headings of their own.
    if (words.length > LONGEST || /^(?:\[|§{1,2} ?\d)/.test(words) || /["»”“].*["«”]/.test(words)) return undefined;
    const key = plainE(words.toLowerCase()).replace(/\s+/g, ' ').replace(/[:.]$/, '');
    const exact = this.facts.headings.get(key) ?? this.facts.headings.get(/^(.+?) ?\1$/.exec(key)?.[1] ?? '');
    if (exact) return { kind: 'known', ...exact, near: key !== exact.keyword.toLowerCase() };
    // Half of a heading, or one with a sign too many, is still that heading where no other begins like it.
    const clean = key
      .replace(/[^\p{L}, ]+/gu, '')
      .replace(/\s+/g, ' ')
      .trim();
    const all = [...this.facts.headings.keys()];
    const longer = key.length < 3 ? [] : all.filter((heading) => heading.startsWith(key));
    const guess = nearest(key, all) ?? nearest(clean, all) ?? (longer.length === 1 ? longer[0] : undefined);
    const meant = this.facts.headings.get(guess ?? '');
    return meant && { kind: 'known', ...meant, near: true };
  }

  private named(words: string): HeadingWords | undefined {
    return this.withName('named', words, this.facts.namedHeadings);
  }

  private withName(kind: 'named' | 'title', words: string, keywords: readonly string[]): HeadingWords | undefined {
    const word = firstWord(words, 0, words.length);
    const twice = new RegExp(`^(${word.replace(/[^\p{L}]/gu, '.')})\\s*\\1(?!\\p{L})`, 'iu').exec(words)?.[0];
    const exact = keywords.find((keyword) => sameWord(keyword, word));
    if (exact) return { kind, keyword: exact, word: twice ?? word, near: twice !== undefined };
    // A slip in a word is only a slip where the rest looks like such a heading.
    const guess = /["»”§]/.test(words) ? nearest(word, keywords) : undefined;
    return guess === undefined ? undefined : { kind, keyword: guess, word, near: true };
  }
}

/** Headings that only the standard as a whole can have; the others may also stand in a service. */
const ONLY_AT_THE_TOP: ReadonlySet<string> = new Set([
  'Ydelse',
  'Tekst',
  'Kodeliste',
  'Fravalgt',
  'Historik',
  'Ord',
  'Eksempler',
  'Udvalg',
  'Systemer',
  'Sagsbehandlingstider',
]);
/** Where they follow the last service, they mostly speak of all services. */
const AFTER_THE_SERVICES: ReadonlySet<string> = new Set([
  'Adgang',
  'Klage',
  'Økonomi',
  'Levering',
  'Opfølgning',
  'Mål',
  'Dit ansvar',
  'Kontakt',
]);

/** Where the reader is in the document: which level a heading has whose `#` cannot be trusted. */
export class Outline {
  private begun = false;
  private inService = false;
  private inGroup = false;
  private readonly above = new Set<string>();
  private below = new Set<string>();

  /** Takes note of a heading that was read. */
  enter(keyword: string, level: number): void {
    if (level === 2) {
      this.begun = true;
      this.inService = keyword === 'Ydelse' || keyword === 'Gruppe';
      this.below = new Set();
      this.above.add(keyword);
    } else if (level === 3) this.below.add(keyword);
    // A heading that is not known may be a group whose first word is gone.
    this.inGroup = level === 3 && (keyword === 'Gruppe' || keyword === '');
  }

  /** Are headings with `####` a group's own, whatever they are called? */
  get themesHaveAnyName(): boolean {
    return this.inGroup;
  }

  /** The level of a heading whose words say nothing of it: nothing stands below a section that is not there. */
  possible(level: number): number {
    return this.begun ? level : 2;
  }

  /** Can a heading with this keyword have this many `#`? */
  allows(keyword: string, level: number): boolean {
    if (level === 2) return true;
    return level === 3 && this.begun && !ONLY_AT_THE_TOP.has(keyword);
  }

  /** @param rest the text below the heading */
  levelOf(keyword: string, rest: string): 2 | 3 {
    if (!this.inService || ONLY_AT_THE_TOP.has(keyword)) return 2;
    if (this.below.has(keyword)) return 2;
    const later = rest.toLowerCase().includes(`\n## ${keyword.toLowerCase()}`);
    if (this.above.has(keyword) || later) return 3;
    const next = /^[ \t]*(#+)/m.exec(rest)?.[1]?.length;
    if (next === 3) return 3;
    return AFTER_THE_SERVICES.has(keyword) ? 2 : 3;
  }
}

/** The kind of document that a text is, where its title does not say. */
export function kindByContent(text: string): 'Kvalitetsstandard' | 'Kommune' | 'Begreber' {
  if (/^[ \t]*##[ \t]*\[/m.test(text)) return 'Begreber';
  if (/^[ \t]*(?:kommunekode[ \t]*:|##[ \t]*(?:(?:Systemer|Sagsbehandlingstider)[ \t]*$|Kodeliste\b))/im.test(text))
    return 'Kommune';
  return 'Kvalitetsstandard';
}
