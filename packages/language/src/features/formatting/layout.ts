import type { IToken } from 'chevrotain';
import { partUnder } from '../../build/section-parts.ts';
import type { LanguageId } from '../../language-id.ts';
import type { LineKind, LineReport } from '../../lexer/lexer-run.ts';
import { languageServices } from '../../parser/services.ts';
import { tidied } from './line-text.ts';
import { aligned } from './table.ts';
import { filled } from './wrap.ts';

/** Keys that speak of the bullet above them, by the part that they stand in or the heading that is no part. */
const ATTACHED: Readonly<Record<string, readonly string[]>> = {
  targetGroup: ['medmindre:'],
  conditions: ['medmindre:'],
  Gruppe: ['medmindre:'],
  exclusions: ['medmindre:', 'henvis til:', 'efter:', 'fordi:'],
  content: ['omfang:', 'medmindre:'],
  notIncluded: ['medmindre:', 'henvis til:', 'efter:', 'fordi:'],
  Fravalgt: ['fordi:'],
  boundaries: ['fordi:'],
  goals: ['måles ved:', 'målet er:', 'følges op:', 'ansvarlig:'],
  Sagsbehandlingstider: ['akut:', 'hjælpen begynder:'],
};

function attachedUnder(heading: string): readonly string[] | undefined {
  return ATTACHED[partUnder(heading.toLowerCase()) ?? heading];
}

interface SourceLine {
  /** Without white space at its ends. */
  readonly text: string;
  readonly offset: number;
  readonly kind: LineKind | undefined;
  readonly tokens: readonly IToken[];
}

/**
 * The text with its white space in order, and nothing else changed; the same text again when it is in order already.
 * Blank lines: one before every heading, never two together, none first or last. Lists in a list and keys that belong to a
 * bullet are indented by two; columns of a table stand in line. Values after keys do not: one changed key would move many lines.
 * Prose is filled as `filled` says.
 */
export function layOut(text: string, language: LanguageId, width = Number.POSITIVE_INFINITY): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const lines: string[] = [];
  let heading: string | undefined;
  /** Of the last bullet under this heading. */
  let indent: string | undefined;
  let rows: string[] = [];
  let prose: string[] = [];
  let blank = false;
  const endBlocks = () => {
    lines.push(...aligned(rows), ...filled(prose, width - 2).map((words) => `> ${words}`.trimEnd()));
    rows = [];
    prose = [];
  };
  for (const line of linesIn(text, language)) {
    const name = line.kind?.kind;
    if (line.text === '') {
      blank = true;
      continue;
    }
    // Rows are one table whatever blank lines stand between them; prose lines with one between are two paragraphs.
    if (name === 'row' && rows.length > 0) blank = false;
    else if (name !== 'prose' || prose.length === 0 || blank) endBlocks();
    if (lines.length > 0 && (blank || isHeading(line))) lines.push('');
    blank = false;
    if (name === 'row') rows.push(line.text);
    else if (name === 'prose') prose.push(line.text.slice(1).trim());
    else {
      if (isHeading(line)) {
        // A theme is a part of the content that it stands in.
        if (name !== 'theme') heading = line.kind?.name;
        indent = undefined;
      } else if (name === 'bullet') indent = indentOf(line.text);
      const attached = indent !== undefined && attachedUnder(heading ?? '')?.includes(line.kind?.name ?? '');
      const before = name === 'bullet' ? indent : attached ? `${indent}  ` : '';
      lines.push(before + tidied(line.text, line.tokens, line.offset));
    }
  }
  endBlocks();
  return lines.length > 0 ? lines.join(newline) + newline : '';
}

function* linesIn(text: string, language: LanguageId): Generator<SourceLine> {
  const { tokens, report } = languageServices(language).parser.Lexer.tokenize(text);
  const kinds = (report as LineReport | undefined)?.lines;
  const byLine = Map.groupBy(
    tokens.filter(({ tokenType }) => tokenType.name !== 'NL'),
    ({ startLine }) => startLine ?? 0,
  );
  let start = 0;
  for (const [at, raw] of text.split('\n').entries()) {
    const lead = raw.length - raw.trimStart().length;
    yield {
      text: raw.trim(),
      offset: start + lead,
      kind: kinds?.get(at + 1),
      tokens: byLine.get(at + 1) ?? [],
    };
    start += raw.length + 1;
  }
}

function isHeading({ text }: SourceLine): boolean {
  return text.startsWith('#');
}

/** `--` stands two further in than `-`. */
function indentOf(bullet: string): string {
  const dashes = /^[-–•*]+/.exec(bullet)?.[0].length ?? 1;
  return '  '.repeat(dashes - 1);
}
