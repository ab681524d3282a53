import type { Block, Service } from '@kvast/model/block';
import type { Section } from '@kvast/model/section';
import type { Located, Prose } from '@kvast/model/source';
import { remembered } from './remembered.ts';

/** One sentence in the writer's own words. The range is that of the lines that it stands in. */
export interface OwnSentence extends Located {
  readonly text: string;
}

/** A word that may turn a sentence into its opposite. Rules that look for words take it as doubt enough to say nothing. */
export const DENIAL = /(?<!\p{L})(?:ikke|aldrig|ingen|intet|uden|hverken)(?!\p{L})/iu;

/** What goes on for longer is no sentence, and nobody reads it as one. */
const LONGEST = 4000;

type Spoken = Pick<Section, 'prose'> & { readonly items?: readonly Prose[] };

/**
 * The sentences of some parts of a standard. Prose lines that follow each other are one text, because prose is broken anywhere; each
 * bullet stands alone. What is said to be the law's words, and whatever stands in quotation marks, is not the writer's own.
 */
export function sentencesOfParts(parts: readonly (Spoken | undefined)[]): OwnSentence[] {
  return parts.flatMap((part) => [
    ...paragraphs(part?.prose ?? []).flatMap(sentencesOfLines),
    ...(part?.items ?? []).flatMap((item) => sentencesOfLines([item])),
  ]);
}

/** Everything that is said about a service, sentence by sentence. */
export function ownSentences(service: Service, block: Block): readonly OwnSentence[] {
  return sentencesOfService(service)(block);
}

const sentencesOfService = remembered((service: Service) =>
  remembered((block: Block) => sentencesOfBlock(service, block)),
);

function sentencesOfBlock(service: Service, block: Block): OwnSentence[] {
  const { purpose, targetGroup, conditions, content, extent, afterwards, access, delivery, duties, phases } = block;
  return sentencesOfParts([
    service,
    purpose,
    targetGroup,
    conditions,
    content,
    ...(content?.themes ?? []),
    extent,
    afterwards,
    access,
    delivery,
    duties,
    phases,
    ...block.free,
  ]);
}

function paragraphs(lines: readonly Prose[]): Prose[][] {
  const found: Prose[][] = [];
  let next: number | undefined;
  for (const line of lines.filter(({ mark }) => mark !== 'law')) {
    const last = found.at(-1);
    if (last && line.range.start.line === next) last.push(line);
    else found.push([line]);
    next = line.text.trim() === '' ? undefined : line.range.end.line + 1;
  }
  return found;
}

function sentencesOfLines(lines: readonly Prose[]): OwnSentence[] {
  const text = withoutQuotations(lines.map((line) => line.text).join('\n'));
  const found: OwnSentence[] = [];
  let line = 0;
  for (const piece of text.split(/(?<=[.!?;])(\s+)/u)) {
    const first = lines[line];
    line += piece.split('\n').length - 1;
    const last = lines[line];
    if (first && last && piece.length < LONGEST && piece.trim() !== '') {
      found.push({ text: piece.replaceAll('\n', ' '), range: { start: first.range.start, end: last.range.end } });
    }
  }
  return found;
}

/** As long as it was, so that its lines still count. */
function withoutQuotations(text: string): string {
  return text.replace(/»[^»«]*«|“[^“”]*”|"[^"]*"/gu, (quoted) => quoted.replace(/[^\n]/gu, '·'));
}
