import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';
import type { Frame } from './frame.ts';

type NumberingConfig = INumberingOptions['config'][number];

/** Twentieths of a point. */
const INDENT = 380;

export const BULLETS: NumberingConfig = {
  reference: 'punkter',
  levels: ['•', '–', '•', '–'].map((text, level) => ({
    level,
    format: LevelFormat.BULLET,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT } } },
  })),
};

export const STEPS: NumberingConfig = {
  reference: 'trin',
  levels: [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: '%1.',
      alignment: AlignmentType.LEFT,
      style: { run: { bold: true }, paragraph: { indent: { left: INDENT + 60, hanging: INDENT + 60 } } },
    },
  ],
};

/** Word's own style names, so that its navigation pane, its table of contents and its style gallery know them. */
export function stylesOf({ language, colour }: Frame): IStylesOptions {
  const heading = (size: number, before: number, after: number) => ({
    run: { font: 'Calibri', size, bold: true, color: colour },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, language: { value: language } },
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: 'Calibri', size: 46, bold: true, color: colour },
        paragraph: { spacing: { before: 60, after: 240, line: 240, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(32, 400, 120),
      heading2: heading(26, 300, 80),
      heading3: heading(23, 220, 60),
      heading4: heading(22, 180, 40),
      hyperlink: { run: { color: colour, underline: { type: 'single' } } },
    },
    paragraphStyles: [
      paragraph('Overlinje', 'Overlinje', { color: '4c5a66' }, { spacing: { after: 0 } }),
      paragraph('Bemaerk', 'Bemærk', { bold: true }, { spacing: { before: 120, after: 200 } }),
      paragraph('Citat', 'Citat', { color: '4c5a66' }, { indent: { left: 400 } }),
      paragraph('Tabeltitel', 'Tabeltitel', { bold: true }, { spacing: { before: 120, after: 60 }, keepNext: true }),
      paragraph(
        'Tabeltekst',
        'Tabeltekst',
        { size: 20 },
        { spacing: { before: 30, after: 30, line: 252, lineRule: LineRuleType.AUTO } },
      ),
      paragraph('Sidefod', 'Sidefod', { size: 18, color: '4c5a66' }, { alignment: AlignmentType.RIGHT }),
    ],
  };
}

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

function paragraph(
  id: string,
  name: string,
  run: ParagraphStyle['run'],
  of: ParagraphStyle['paragraph'],
): ParagraphStyle {
  return { id, name, basedOn: 'Normal', next: 'Normal', quickFormat: true, run, paragraph: of };
}
