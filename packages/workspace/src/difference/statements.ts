import type { SourceRange } from '@kvast/model/source';
import type { Block, Inline, TextDocument, TextSection } from '@kvast/text/document-tree';
import { plain } from '@kvast/text/phrase';

/** One thing that a citizen's text says, as plain words, with the headings that it stands under. */
export interface Statement {
  readonly under: readonly string[];
  readonly words: string;
  readonly source?: SourceRange;
}

/** Everything that a citizen's text says, in order. The foot of the page, which tells of the text itself, is left out. */
export function statementsOf(text: TextDocument): Statement[] {
  const notice = text.notice ? [text.notice] : [];
  return [
    ...[...notice, ...text.lead].flatMap((block) => inBlock(block, [])),
    ...text.sections.flatMap((section) => inSection(section, [])),
  ];
}

function inSection({ heading, blocks, sections }: TextSection, above: readonly string[]): Statement[] {
  const under = [...above, heading];
  return [
    ...blocks.flatMap((block) => inBlock(block, under)),
    ...sections.flatMap((section) => inSection(section, under)),
  ];
}

function inBlock(block: Block, under: readonly string[]): Statement[] {
  const said = (runs: readonly Inline[], source = block.source): Statement[] => {
    const words = plain(runs).replace(/\s+/g, ' ').trim();
    return words === '' ? [] : [{ under, words, ...(source && { source }) }];
  };
  switch (block.kind) {
    case 'paragraph':
      return byStatement(block.runs).flatMap(({ runs, source }) => said(runs, source ?? block.source));
    case 'list':
      return block.items.flatMap(({ runs, source, blocks = [] }) => [
        ...said(runs, source),
        ...blocks.flatMap((inner) => inBlock(inner, under)),
      ]);
    case 'definitions':
      return block.entries.flatMap(({ name, details, source }) => said([...name, COLON, ...details], source));
    case 'quote':
      return block.paragraphs.flatMap(({ runs, source }) => said(runs, source));
    case 'table':
      return block.rows.flatMap(({ cells, source }) =>
        said(
          cells.flatMap((cell, at) => (at === 0 ? cell : [DASH, ...cell])),
          source,
        ),
      );
    case 'contacts':
      return block.cards.flatMap(({ name, details, source }) =>
        details.flatMap(({ label, runs }) => said([{ kind: 'text', text: `${name}: ${label} ` }, ...runs], source)),
      );
    // What it shows stands in the sections too.
    case 'timeline':
      return [];
  }
}

const COLON: Inline = { kind: 'text', text: ': ' };
const DASH: Inline = { kind: 'text', text: ' – ' };

/** A paragraph of several statements, each with its place; the words between two belong to the first. */
function byStatement(runs: readonly Inline[]): { runs: Inline[]; source?: SourceRange }[] {
  const parts: { runs: Inline[]; source?: SourceRange }[] = [];
  for (const run of runs) {
    if (run.kind === 'statement' || parts.length === 0)
      parts.push({ runs: [run], ...(run.kind === 'statement' && run.source && { source: run.source }) });
    else parts.at(-1)?.runs.push(run);
  }
  return parts;
}
