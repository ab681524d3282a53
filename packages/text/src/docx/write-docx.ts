import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { TextDocument, TextSection } from '../document-tree.ts';
import type { Logo } from '../logo.ts';
import { blocksOf } from './blocks.ts';
import { type Frame, frameOf } from './frame.ts';
import { heading, masthead } from './headings.ts';
import { settled } from './settled.ts';
import { BULLETS, STEPS, stylesOf } from './styles.ts';

/**
 * The text as a Word document that can be edited: real heading styles, lists and tables with header rows.
 * The same text gives the same bytes. An SVG logo is left out, since Word shows only pictures made of points.
 */
export async function writeDocx(text: TextDocument, { logo }: { readonly logo?: Logo } = {}): Promise<Uint8Array> {
  const frame = frameOf(text);
  const { page } = text;
  const children = [
    ...masthead(text, logo),
    ...text.lead.flatMap((block) => blocksOf(block, frame)),
    ...[...text.sections, text.footer].flatMap((section) => sectionOf(section, 1, frame)),
  ];
  const document = new Document({
    title: text.title,
    creator: text.municipality ?? text.label,
    lastModifiedBy: text.municipality ?? text.label,
    description: text.label,
    styles: stylesOf(frame),
    numbering: { config: [BULLETS, STEPS] },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1300, bottom: 1200, left: 1300, right: 1300 } },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'Sidefod',
                children: [
                  new TextRun({
                    children: [`${page.page} `, PageNumber.CURRENT, ` ${page.of} `, PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children,
      },
    ],
  });
  return settled(new Uint8Array(await Packer.toArrayBuffer(document)), text.date);
}

function sectionOf(section: TextSection, level: number, frame: Frame): ReturnType<typeof blocksOf> {
  return [
    heading(section, level),
    ...section.blocks.flatMap((block) => blocksOf(block, frame)),
    ...section.sections.flatMap((inner) => sectionOf(inner, level + 1, frame)),
  ];
}
