import PDFDocument from 'pdfkit';
import type { TextDocument } from '../document-tree.ts';
import { type Face, linesOf, type Piece, type Placed } from './pieces.ts';

/** Font files, each with the letters of western Europe, and one with those of the rest for names from there. */
export interface PdfFonts extends Record<Face, Uint8Array> {
  readonly more: Uint8Array;
}

type Document = PDFKit.PDFDocument;
export type Tag = PDFKit.PDFStructureElement;

/** A4, in points. */
const PAGE = { width: 595.28, height: 841.89, top: 62, bottom: 70, side: 64 };
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.side;

const INK = '#1c2730';
const QUIET = '#4c5a66';
const OWN_COLOUR = '#0b5568';

/** How words are set. Lengths in points. */
export interface Setting {
  readonly size: number;
  readonly leading?: number;
  /** From the left edge of the text, and from the right. */
  readonly left?: number;
  readonly right?: number;
  readonly colour?: string;
  /** Lines that must come on the same page as the first one. */
  readonly keep?: number;
  /** A stroke down the left side of the words. */
  readonly bar?: string;
}

/** The paper: where the next line goes, and which mark in the document's structure it belongs to. */
export class Sheet {
  readonly doc: Document;
  readonly root: Tag;
  readonly colour: string;
  readonly isShort: boolean;
  private readonly widths = new Map<string, number>();
  private readonly known = new Map<string, boolean>();
  /** From the top of the page. */
  y = PAGE.top;

  constructor(text: TextDocument, fonts: PdfFonts) {
    const { title, municipality, label, language, date = '2000-01-01' } = text;
    this.colour = text.colour ?? OWN_COLOUR;
    this.isShort = text.isShort ?? false;
    const info = {
      Title: title,
      Author: municipality ?? label,
      Subject: label,
      CreationDate: new Date(`${date}T00:00:00Z`),
    };
    this.doc = new PDFDocument({
      // Without this the library looks for a font file of its own, which a bundle does not have.
      font: null as unknown as string,
      pdfVersion: '1.7',
      size: 'A4',
      margin: 0,
      bufferPages: true,
      tagged: true,
      displayTitle: true,
      lang: language === 'da' ? 'da-DK' : 'en-GB',
      info,
    });
    for (const [name, bytes] of Object.entries(fonts))
      this.doc.registerFont(name, bytes as unknown as PDFKit.Mixins.PDFFontSource);
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  /** A mark in the structure, under another one. */
  tag(parent: Tag, kind: string, options: { alt?: string; lang?: string; scope?: 'Row' | 'Column' } = {}): Tag {
    const element = this.doc.struct(kind, options);
    parent.add(element);
    return element;
  }

  /** Goes to a new page where there is no room for so many points. */
  room(points: number): void {
    if (this.y + points <= PAGE.height - PAGE.bottom) return;
    this.doc.addPage({ size: 'A4', margin: 0 });
    this.y = PAGE.top;
  }

  /** Is there room for so many points on an empty page? */
  fits(points: number): boolean {
    return points <= PAGE.height - PAGE.top - PAGE.bottom;
  }

  space(points: number): void {
    this.y += points;
  }

  lines(pieces: readonly Piece[], { size, left = 0, right = 0 }: Setting): Placed[][] {
    return linesOf(this.printable(pieces), TEXT_WIDTH - left - right, (text, face) => this.width(text, face) * size);
  }

  /** Sets words from the current line on. */
  write(pieces: readonly Piece[], tag: Tag, setting: Setting): void {
    const lines = this.lines(pieces, setting);
    const leading = setting.leading ?? setting.size * 1.42;
    this.room(leading * Math.min(lines.length, setting.keep ?? 2));
    for (const line of lines) {
      this.room(leading);
      if (setting.bar)
        this.rule((setting.left ?? 0) - 10, this.y, (setting.left ?? 0) - 10, this.y + leading, setting.bar, 2.5);
      this.line(line, tag, setting, this.y);
      this.y += leading;
    }
  }

  /** Sets one line at a height of its own. */
  line(line: readonly Placed[], tag: Tag, { size, left = 0, colour = INK }: Setting, y: number): void {
    for (const piece of line) {
      if (piece.text === '') continue;
      const lang = piece.language && 'da-DK';
      const owner = piece.link
        ? this.tag(tag, 'Link', { alt: piece.text })
        : lang
          ? this.tag(tag, 'Span', { lang })
          : tag;
      const x = PAGE.side + left + piece.x;
      const ink = piece.link ? this.colour : piece.quiet ? QUIET : colour;
      owner.add(this.doc.markStructureContent(piece.link ? 'Link' : 'Span'));
      this.font(piece.face, piece.text).fontSize(size).fillColor(ink).text(piece.text, x, y, { lineBreak: false });
      this.doc.endMarkedContent();
      if (piece.link) {
        const target = { structParent: owner, Contents: new String(piece.text) };
        this.doc.link(x, y, piece.width, size * 1.3, piece.link, target as unknown as PDFKit.Mixins.AnnotationOption);
        this.rule(left + piece.x, y + size * 1.19, left + piece.x + piece.width, y + size * 1.19, this.colour, 0.5);
      }
      if (owner !== tag) owner.end();
    }
  }

  /** A line that is shown again: readers of the structure have heard it. */
  repeat(line: readonly Placed[], { size, left = 0, colour = INK }: Setting, y: number): void {
    for (const { text, face, x } of line) {
      this.artifact(() =>
        this.font(face, text)
          .fontSize(size)
          .fillColor(colour)
          .text(text, PAGE.side + left + x, y, { lineBreak: false }),
      );
    }
  }

  /** A line that is there for the eye only. Across from the left edge of the text, down from the top of the page. */
  rule(x1: number, y1: number, x2: number, y2: number, colour = this.colour, width = 1): void {
    this.artifact(() =>
      this.doc
        .lineWidth(width)
        .strokeColor(colour)
        .moveTo(PAGE.side + x1, y1)
        .lineTo(PAGE.side + x2, y2)
        .stroke(),
    );
  }

  /** What is drawn and has no meaning of its own. */
  artifact(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.doc.endMarkedContent();
  }

  circle(x: number, y: number, radius: number): void {
    this.artifact(() =>
      this.doc
        .lineWidth(1.2)
        .strokeColor(this.colour)
        .circle(PAGE.side + x, y, radius)
        .stroke(),
    );
  }

  /** Page numbers, once all pages are there. */
  number({ page, of }: TextDocument['page']): void {
    const { start, count } = this.doc.bufferedPageRange();
    for (let at = start; at < start + count; at++) {
      this.doc.switchToPage(at);
      const text = `${page} ${at + 1} ${of} ${count}`;
      this.artifact(() => {
        const width = this.font('regular', text).fontSize(9).widthOfString(text);
        this.doc.fillColor(QUIET).text(text, PAGE.width - PAGE.side - width, PAGE.height - 44, { lineBreak: false });
      });
    }
  }

  /** @param picture PNG or JPEG; stands at the top to the right */
  picture(picture: Uint8Array, size: { readonly width: number; readonly height: number }): void {
    const scale = Math.min(48 / size.height, 170 / size.width);
    const width = size.width * scale;
    const at = [PAGE.width - PAGE.side - width, PAGE.top - 18] as const;
    this.artifact(() => this.doc.image(picture as unknown as string, at[0], at[1], { width }));
  }

  /** Width of words set in points of 1; the same words are asked for again and again while lines are broken. */
  private width(text: string, face: Face): number {
    const key = `${face} ${text}`;
    const width = this.widths.get(key) ?? this.font(face, text).fontSize(100).widthOfString(text) / 100;
    this.widths.set(key, width);
    return width;
  }

  private font(face: Face, text: string): Document {
    return this.knows(face, text) ? this.doc.font(face) : this.doc.font('more');
  }

  private knows(face: Face | 'more', text: string): boolean {
    for (const character of text) {
      const key = `${face} ${character}`;
      const known = this.known.get(key) ?? hasGlyph(this.doc.font(face), character);
      this.known.set(key, known);
      if (!known) return false;
    }
    return true;
  }

  /** Letters that no font has are shown by their nearest relative, and as a question mark where they have none. */
  private printable(pieces: readonly Piece[]): Piece[] {
    return pieces.flatMap((piece) => {
      const parts: { text: string; foreign: boolean }[] = [];
      for (const character of piece.text) {
        const usual = this.knows(piece.face, character);
        const foreign = !usual && this.knows('more', character);
        const shown = usual || foreign ? character : nearest(character);
        const last = parts.at(-1);
        if (last?.foreign === foreign) last.text += shown;
        else parts.push({ text: shown, foreign });
      }
      return parts.map(({ text, foreign }) => ({ ...piece, text, foreign }));
    });
  }
}

function hasGlyph(doc: Document, character: string): boolean {
  const { font } = (doc as unknown as { _font: { font: { hasGlyphForCodePoint(point: number): boolean } } })._font;
  return /\s/.test(character) || font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}

const RELATIVES: Record<string, string> = { '→': '->', '≤': '<=', '≥': '>=', '✓': 'x', '\u2011': '-', '\u200b': '' };

function nearest(character: string): string {
  const bare = character.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return RELATIVES[character] ?? (bare !== character && /^[\x20-\x7e]+$/.test(bare) ? bare : '?');
}
