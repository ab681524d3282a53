import { AlignmentType, HeadingLevel, ImageRun, Paragraph } from 'docx';
import type { TextDocument, TextSection } from '../document-tree.ts';
import { type Logo, sizeOf } from '../logo.ts';
import { named } from './frame.ts';
import { runsOf, words } from './runs.ts';

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];

/** Height of the logo in points on the screen, and the most it may be wide. */
const LOGO = { height: 56, width: 200 };

/** @param level 1 for the sections of the text; its title has the style Title */
export function heading({ heading: name, headingLanguage }: TextSection, level: number): Paragraph {
  return new Paragraph({
    heading: LEVELS[Math.min(level, LEVELS.length) - 1],
    children: [words(name, { language: named(headingLanguage) })],
  });
}

/** What stands above the first section: logo, kind of document, title, and that the text does not hold yet. */
export function masthead(text: TextDocument, logo: Logo | undefined): Paragraph[] {
  const { title, label, municipality, notice } = text;
  return [
    ...(logo ? picture(logo, municipality) : []),
    new Paragraph({
      style: 'Overlinje',
      children: [words(municipality === undefined ? label : `${label} · ${municipality}`, {})],
    }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [words(title, { language: named(text.ownLanguage) })] }),
    ...(notice ? [new Paragraph({ style: 'Bemaerk', children: runsOf(notice.runs) })] : []),
  ];
}

function picture(logo: Logo, municipality = ''): Paragraph[] {
  const size = sizeOf(logo);
  if (!size || logo.type === 'svg') return [];
  const scale = Math.min(LOGO.height / size.height, LOGO.width / size.width);
  const image = new ImageRun({
    type: logo.type === 'png' ? 'png' : 'jpg',
    data: logo.bytes,
    transformation: { width: Math.round(size.width * scale), height: Math.round(size.height * scale) },
    altText: { name: 'Logo', title: 'Logo', description: `${municipality} logo`.trim() },
  });
  return [new Paragraph({ alignment: AlignmentType.RIGHT, children: [image] })];
}
