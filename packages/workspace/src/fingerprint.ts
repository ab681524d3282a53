import { createHash } from 'node:crypto';
import type { Finding } from '@kvast/model/finding';
import type { SourceRange } from '@kvast/model/source';

/** What a finding is recognised by when its file has been edited elsewhere or formatted. */
export interface Fingerprint {
  /** The headings that it stands under, outermost first, as written; without the title of the whole file. */
  readonly section: readonly string[];
  /** The text that it is about, as written, in one line. */
  readonly text: string;
  /** 32 hexadecimal figures; the same for findings that nothing tells apart. */
  readonly hash: string;
  /** The number of the finding among those with the same hash, from 1, in the order of the text. */
  readonly occurrence: number;
}

/**
 * A fingerprint for each finding: of its rule, file, provision, headings and text. Line numbers, white space, list marks and letters' size
 * do not count, nor does what the finding says, which another version may say better.
 * @param source the text of a file; undefined where it could not be read
 * @param name what the file is called in the fingerprint, so that it does not depend on where the check was started
 */
export function fingerprints(
  findings: readonly Finding[],
  source: (file: string) => string | undefined,
  name: (file: string) => string = (file) => file,
): Fingerprint[] {
  const texts = new Map<string, FileText>();
  const textOf = (file: string) => {
    const known = texts.get(file);
    if (known) return known;
    const lines = source(file)?.split(/\r\n|\r|\n/) ?? [];
    const made = { lines, sections: sectionsOf(lines) };
    texts.set(file, made);
    return made;
  };
  const seen = new Map<string, number>();
  return findings.map(({ rule, file, provision, range }) => {
    const { lines, sections } = textOf(file);
    const section = sections[range.start.line - 1] ?? [];
    const text = textIn(lines, range);
    const parts = [rule, name(file), provision ?? '', ...section.map(letters), letters(text)];
    const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
    const occurrence = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, occurrence);
    return { section, text, hash, occurrence };
  });
}

interface FileText {
  readonly lines: readonly string[];
  /** For each line the headings above it. */
  readonly sections: readonly (readonly string[])[];
}

/** A heading does not stand under itself. */
function sectionsOf(lines: readonly string[]): readonly (readonly string[])[] {
  let open: { readonly level: number; readonly heading: string }[] = [];
  return lines.map((line) => {
    const [, marks = '', heading = ''] = /^ {0,3}(#{1,6})[ \t]+(.*)$/.exec(line) ?? [];
    if (marks !== '') open = open.filter(({ level }) => level < marks.length);
    const above = open.map((one) => one.heading);
    if (marks.length > 1) open = [...open, { level: marks.length, heading: heading.trim() }];
    return above;
  });
}

/** The words in the range; the whole first line where the range is empty. */
function textIn(lines: readonly string[], { start, end }: SourceRange): string {
  const found = lines.slice(start.line - 1, end.line).map((line, at) => {
    const last = start.line + at === end.line ? line.slice(0, end.column - 1) : line;
    return at === 0 ? last.slice(start.column - 1) : last;
  });
  const text = found.join(' ').replace(/\s+/g, ' ').trim();
  return text === '' ? (lines[start.line - 1] ?? '').replace(/\s+/g, ' ').trim() : text;
}

/** What formatting cannot change. */
function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}§%]+/gu, ' ')
    .trim();
}
