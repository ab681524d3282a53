import type { Block, ContactCard, Definitions, List, Quote, Timeline } from '../document-tree.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { Sheet, Tag } from './sheet.ts';
import { writeTable } from './table.ts';

const BODY = { size: 10.5 };
const INDENT = 15;
/** Points after a paragraph, and after an entry of a list. */
const AFTER = { paragraph: 6, entry: 2.5 };

/** One block of the text, under a mark in the structure. @param left points from the left edge of the text */
export function writeBlock(block: Block, parent: Tag, sheet: Sheet, left = 0): void {
  switch (block.kind) {
    case 'paragraph':
      paragraph(piecesOf(block.runs), parent, sheet, left);
      return;
    case 'list':
      list(block, parent, sheet, left);
      return;
    case 'timeline':
      timeline(block, parent, sheet);
      return;
    case 'quote':
      quote(block, parent, sheet);
      return;
    case 'definitions':
      definitions(block, parent, sheet);
      return;
    case 'table':
      writeTable(block, parent, sheet);
      return;
    case 'contacts':
      contacts(block.cards, parent, sheet);
      return;
  }
}

function paragraph(pieces: readonly Piece[], parent: Tag, sheet: Sheet, left: number, bar?: string): void {
  const tag = sheet.tag(parent, 'P');
  sheet.write(pieces, tag, { ...BODY, left, bar });
  tag.end();
  sheet.space(AFTER.paragraph);
}

/** An entry of a list: its mark, its words beside it, and what belongs under them. */
function entry(mark: string, body: Tag, label: Tag, pieces: readonly Piece[], sheet: Sheet, left: number): void {
  const setting = { ...BODY, left: left + INDENT };
  const lines = sheet.lines(pieces, setting);
  const leading = BODY.size * 1.42;
  sheet.room(leading * Math.min(lines.length, 2));
  sheet.line(
    [{ text: mark, face: 'regular', x: 4, width: 8 }],
    label,
    { ...BODY, left, colour: sheet.colour },
    sheet.y,
  );
  sheet.write(pieces, body, setting);
  sheet.space(AFTER.entry);
}

function list({ items }: List, parent: Tag, sheet: Sheet, left: number): void {
  const tag = sheet.tag(parent, 'L');
  for (const { runs, blocks = [] } of items) {
    const item = sheet.tag(tag, 'LI');
    const label = sheet.tag(item, 'Lbl');
    const body = sheet.tag(item, 'LBody');
    entry('•', body, label, piecesOf(runs), sheet, left);
    for (const block of blocks) writeBlock(block, body, sheet, left + INDENT);
  }
  tag.end();
  sheet.space(AFTER.paragraph - AFTER.entry);
}

/** Numbers in rings on a line. */
function timeline({ stops }: Timeline, parent: Tag, sheet: Sheet): void {
  const tag = sheet.tag(parent, 'L');
  const left = 30;
  const centre = 9;
  for (const [i, { name, details }] of stops.entries()) {
    const item = sheet.tag(tag, 'LI');
    const label = sheet.tag(item, 'Lbl');
    const body = sheet.tag(item, 'LBody');
    const title: Piece[] = name === undefined ? [] : [{ text: `${name}: `, face: 'bold' }];
    const pieces = [...title, ...piecesOf(details)];
    const setting = { ...BODY, left };
    const height = sheet.lines(pieces, setting).length * BODY.size * 1.42 + 8;
    sheet.room(Math.min(height, 60));
    const { y } = sheet;
    const number = String(i + 1);
    const [placed = []] = sheet.lines([{ text: number, face: 'bold' }], { size: 9 });
    const width = placed[0]?.width ?? 0;
    sheet.circle(centre, y + 8, 8.5);
    sheet.line([{ text: number, face: 'bold', x: 0, width }], label, { size: 9, left: centre - width / 2 }, y + 2.4);
    sheet.write(pieces, body, setting);
    sheet.space(8);
    // A line goes on to the next stop, where that is on the same page.
    if (i < stops.length - 1 && sheet.y > y + 17) sheet.rule(centre, y + 17, centre, sheet.y - 1);
  }
  tag.end();
  sheet.space(AFTER.paragraph);
}

function quote({ paragraphs, from }: Quote, parent: Tag, sheet: Sheet): void {
  const tag = sheet.tag(parent, 'BlockQuote');
  for (const { runs } of paragraphs) paragraph(piecesOf(runs), tag, sheet, 14, '#d3dbe1');
  paragraph([{ text: '– ', face: 'regular', quiet: true }, ...piecesOf(from)], tag, sheet, 14, '#d3dbe1');
  tag.end();
}

function definitions({ entries }: Definitions, parent: Tag, sheet: Sheet): void {
  const tag = sheet.tag(parent, 'L');
  for (const { name, details } of entries) {
    const item = sheet.tag(tag, 'LI');
    const body = sheet.tag(item, 'LBody');
    sheet.write([...piecesOf(name, { face: 'bold' }), { text: ': ', face: 'bold' }, ...piecesOf(details)], body, BODY);
    sheet.space(3.5);
  }
  tag.end();
  sheet.space(AFTER.paragraph);
}

function contacts(cards: readonly ContactCard[], parent: Tag, sheet: Sheet): void {
  const tag = sheet.tag(parent, 'L');
  for (const { name, nameLanguage, forWhom, details } of cards) {
    const item = sheet.tag(tag, 'LI');
    const body = sheet.tag(item, 'LBody');
    sheet.room((1 + details.length + (forWhom ? 1 : 0)) * BODY.size * 1.42);
    const lines: Piece[][] = [
      [{ text: name, face: 'bold', language: nameLanguage }],
      ...(forWhom ? [piecesOf(forWhom)] : []),
      ...details.map(({ label, runs }): Piece[] => [{ text: `${label}: `, face: 'regular' }, ...piecesOf(runs)]),
    ];
    for (const pieces of lines) {
      const line = sheet.tag(body, 'P');
      sheet.write(pieces, line, { ...BODY, left: 12, bar: sheet.colour });
      line.end();
    }
    sheet.space(AFTER.paragraph + 2);
  }
  tag.end();
}
