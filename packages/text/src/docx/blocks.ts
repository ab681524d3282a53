import { BorderStyle, LineRuleType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Block, ContactCard, Inline, List, Table as TableBlock, Timeline } from '../document-tree.ts';
import { plain } from '../phrase.ts';
import { type Frame, named } from './frame.ts';
import { runsOf, words } from './runs.ts';
import { BULLETS, STEPS } from './styles.ts';

type Part = Paragraph | Table;

/** One block of the text as paragraphs and tables. @param depth of the list that it stands in, 0 outside lists */
export function blocksOf(block: Block, frame: Frame, depth = 0): Part[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ indent: indented(depth), children: runsOf(block.runs) })];
    case 'list':
      return list(block, frame, depth);
    case 'timeline':
      return timeline(block, frame);
    case 'quote':
      return [...block.paragraphs.map(({ runs }) => runs), [{ kind: 'text', text: '– ' } as const, ...block.from]].map(
        (runs) => new Paragraph({ style: 'Citat', children: runsOf(runs) }),
      );
    case 'definitions':
      return block.entries.map(
        ({ name, details }) =>
          new Paragraph({
            children: [...runsOf(name, { bold: true }), words(': ', { bold: true }), ...runsOf(details)],
          }),
      );
    case 'table':
      return table(block, frame);
    case 'contacts':
      return block.cards.flatMap((card) => contact(card));
  }
}

function list({ items }: List, frame: Frame, depth: number): Part[] {
  return items.flatMap(({ runs, blocks = [] }) => [
    new Paragraph({
      numbering: { reference: BULLETS.reference, level: Math.min(depth, BULLETS.levels.length - 1) },
      spacing: { after: 60 },
      children: runsOf(runs),
    }),
    ...blocks.flatMap((block) => blocksOf(block, frame, depth + 1)),
  ]);
}

function timeline({ stops }: Timeline, frame: Frame): Part[] {
  const instance = frame.nextSteps();
  return stops.map(
    ({ name, details }) =>
      new Paragraph({
        numbering: { reference: STEPS.reference, level: 0, instance },
        spacing: { after: 80 },
        border: { left: { style: BorderStyle.SINGLE, size: 12, space: 6, color: frame.colour } },
        children: [...(name === undefined ? [] : [words(`${name}: `, { bold: true })]), ...runsOf(details)],
      }),
  );
}

function contact({ name, nameLanguage, forWhom, details }: ContactCard): Part[] {
  const lines = details.map(({ label, runs }) => [words(`${label}: `, {}), ...runsOf(runs)]);
  const all = [
    [words(name, { bold: true, language: named(nameLanguage) })],
    ...(forWhom ? [runsOf(forWhom)] : []),
    ...lines,
  ];
  return all.map(
    (children, i) =>
      new Paragraph({ children, keepNext: i < all.length - 1, spacing: { after: i < all.length - 1 ? 0 : 160 } }),
  );
}

/** Twentieths of a point between the margins. */
const TEXT_WIDTH = 9306;

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

function table({ caption, columns, columnLanguage, rows }: TableBlock, frame: Frame): Part[] {
  const widths = columnWidths(
    columns,
    rows.map(({ cells }) => cells),
  );
  const line = (size: number) => ({ style: BorderStyle.SINGLE, size, color: frame.colour });
  const cell = (runs: readonly Inline[], column: number, bold: boolean) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      children: [new Paragraph({ style: 'Tabeltekst', children: runsOf(runs, { bold }) })],
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((name, i) =>
      cell([{ kind: 'written', language: columnLanguage, runs: [{ kind: 'text', text: name }] }], i, true),
    ),
  });
  const body = rows.map(
    ({ cells }) => new TableRow({ cantSplit: true, children: columns.map((_, i) => cell(cells[i] ?? [], i, false)) }),
  );
  return [
    ...(caption === undefined ? [] : [new Paragraph({ style: 'Tabeltitel', children: [words(caption, {})] })]),
    new Table({
      rows: [head, ...body],
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 0, right: 120 },
      borders: {
        top: NO_LINE,
        left: NO_LINE,
        right: NO_LINE,
        insideVertical: NO_LINE,
        bottom: line(4),
        insideHorizontal: line(4),
      },
    }),
    // Word needs a paragraph between a table and what follows, and the reader needs room.
    new Paragraph({ spacing: { after: 60, line: 120, lineRule: LineRuleType.EXACT }, children: [] }),
  ];
}

/** A letter of a table's text in twentieths of a point, wide enough for bold ones in a wide font; and the margin of a cell. */
const LETTER = 135;
const CELL_MARGIN = 140;
/** So long a cell has room on one line where there is room to share. */
const LONGEST_LINE = 38;

/** Each column has room for its longest word, and a share of what is left by its longest cell. */
function columnWidths(columns: readonly string[], rows: readonly (readonly (readonly Inline[])[])[]): number[] {
  const needs = columns.map((name, i) => {
    const texts = [name, ...rows.map((cells) => plain(cells[i] ?? []))];
    const longest = Math.max(...texts.map((text) => text.length));
    const longestWord = Math.max(...texts.flatMap((text) => text.split(/\s+/)).map((word) => word.length));
    const least = longestWord * LETTER + CELL_MARGIN;
    return { least, more: Math.max(Math.min(longest, LONGEST_LINE) * LETTER + CELL_MARGIN - least, 1) };
  });
  const total = (of: readonly number[]) => of.reduce((sum, each) => sum + each, 0);
  const least = total(needs.map((need) => need.least));
  if (least >= TEXT_WIDTH) return needs.map((need) => Math.floor((TEXT_WIDTH * need.least) / least));
  const more = total(needs.map((need) => need.more));
  return needs.map((need) => Math.floor(need.least + ((TEXT_WIDTH - least) * need.more) / more));
}

function indented(depth: number) {
  return depth === 0 ? undefined : { left: 380 * depth };
}
