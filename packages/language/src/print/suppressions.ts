import type { Block } from '@kvast/model/block';
import type { Suppression } from '@kvast/model/suppression';
import { factsOf } from '../parser/facts.ts';
import { dateText } from './figures.ts';
import type { Fact } from './lines.ts';
import { quoted } from './words.ts';

/** `undtag:` lines that stand right under the heading of the block. */
export function suppressionFacts(block: Block): Fact[] {
  return (block.suppressions ?? [])
    .filter(({ section }) => section === undefined)
    .map((each) => ({ lines: [suppressionLine(each)], line: each.range.start.line }));
}

/** Hands out the `undtag:` lines of a block's sections, each once. */
export class SuppressionLines {
  private left: readonly Suppression[];

  constructor(block: Block) {
    this.left = (block.suppressions ?? []).filter(({ section }) => section !== undefined);
  }

  /** Those of one section, which is known by its heading. */
  take(heading: string): string[] {
    const taken = this.left.filter(({ section }) => section === heading);
    this.left = this.left.filter((each) => !taken.includes(each));
    return taken.map(suppressionLine);
  }

  /** Those whose section says nothing else: the section is written for them. */
  rest(level: string): string[] {
    const known = factsOf('kvast').headings;
    const headings = [...new Set(this.left.map(({ section }) => section ?? ''))];
    return headings.flatMap((heading) => {
      const name = known.has(heading.toLowerCase()) ? heading : `Om ${quoted(heading)}`;
      return [`${level} ${name}`, ...this.take(heading)];
    });
  }
}

function suppressionLine({ rule, until, reason }: Suppression): string {
  const end = until && `til ${dateText(until)}`;
  return ['undtag:', rule, end, reason !== undefined && `fordi ${quoted(reason)}`].filter(Boolean).join(' ');
}
