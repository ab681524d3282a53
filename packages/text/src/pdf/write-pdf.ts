import type { TextDocument, TextSection } from '../document-tree.ts';
import { type Logo, sizeOf } from '../logo.ts';
import { writeBlock } from './blocks.ts';
import { type PdfFonts, Sheet, TEXT_WIDTH } from './sheet.ts';

export type { PdfFonts } from './sheet.ts';

const HEADINGS = [
  { size: 16, before: 20, after: 5 },
  { size: 13, before: 14, after: 3 },
  { size: 11.5, before: 10, after: 2 },
  { size: 10.5, before: 8, after: 2 },
] as const;

/**
 * The text as a PDF on A4: tagged (headings, lists, tables, links, language), with an outline and its fonts inside. The same
 * text gives the same bytes. Tagged is what is promised, not PDF/UA, which no tool has judged. An SVG logo is left out.
 */
export async function writePdf(
  text: TextDocument,
  { fonts, logo }: { readonly fonts: PdfFonts; readonly logo?: Logo },
): Promise<Uint8Array> {
  const sheet = new Sheet(text, fonts);
  const { doc } = sheet;
  const bytes = collected(doc);
  masthead(text, logo, sheet);
  for (const block of text.lead) writeBlock(block, sheet.root, sheet);
  for (const section of text.sections) writeSection(section, 0, doc.outline, sheet);
  // The last words of the short text need no heading, which would take them to a second page.
  if (text.isShort) for (const block of text.footer.blocks) writeBlock(block, sheet.root, sheet);
  else writeSection(text.footer, 0, doc.outline, sheet);
  sheet.root.end();
  sheet.number(text.page);
  doc.end();
  return bytes;
}

function masthead(
  { title, ownLanguage, label, municipality, notice }: TextDocument,
  logo: Logo | undefined,
  sheet: Sheet,
): void {
  const size = logo && logo.type !== 'svg' ? sizeOf(logo) : undefined;
  if (logo && size) sheet.picture(logo.bytes, size);
  const over = municipality === undefined ? label : `${label} · ${municipality}`;
  const above = sheet.tag(sheet.root, 'P');
  sheet.write([{ text: over, face: 'regular', quiet: true }], above, { size: 10.5 });
  above.end();
  const heading = sheet.tag(sheet.root, 'H1');
  const right = logo && size ? 90 : 0;
  sheet.write([{ text: title, face: 'bold', language: ownLanguage }], heading, {
    size: 25,
    leading: 30,
    colour: sheet.colour,
    right,
  });
  heading.end();
  sheet.doc.outline.addItem(title, { expanded: true });
  sheet.space(6);
  sheet.rule(0, sheet.y, TEXT_WIDTH, sheet.y, sheet.colour, 2);
  sheet.space(12);
  if (notice) writeBlock({ ...notice, runs: [{ kind: 'strong', runs: notice.runs }] }, sheet.root, sheet);
}

type Outline = PDFKit.PDFOutline;

function writeSection(section: TextSection, level: number, outline: Outline, sheet: Sheet): void {
  const { size, before, after } = HEADINGS[Math.min(level, HEADINGS.length - 1)] ?? HEADINGS[0];
  const leading = size * 1.3;
  sheet.space(sheet.isShort ? before * 0.4 : before);
  // A heading alone at the foot of a page belongs to nothing.
  sheet.room(leading + 46);
  const top = sheet.y - 6;
  const tag = sheet.tag(sheet.root, `H${Math.min(level + 2, 6)}`);
  sheet.write([{ text: section.heading, face: 'bold', language: section.headingLanguage }], tag, {
    size,
    leading,
    colour: sheet.colour,
  });
  tag.end();
  sheet.space(after);
  const item = outline.addItem(section.heading, { top, expanded: false } as { expanded: boolean });
  for (const block of section.blocks) writeBlock(block, sheet.root, sheet);
  for (const inner of section.sections) writeSection(inner, level + 1, item, sheet);
}

function collected(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = [];
    doc.on('data', (part: Uint8Array) => parts.push(part));
    doc.on('error', reject);
    doc.on('end', () => {
      const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const part of parts) {
        whole.set(part, at);
        at += part.length;
      }
      resolve(whole);
    });
  });
}
