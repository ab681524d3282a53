import type {
  Block,
  ContactCard,
  Definitions,
  Inline,
  List,
  Quote,
  Table,
  TextDocument,
  TextSection,
  Timeline,
} from './document-tree.ts';

/** The text as Markdown (CommonMark with pipe tables), ending in one line break. */
export function writeMarkdown(text: TextDocument): string {
  const parts = [
    `# ${escaped(text.title)}`,
    text.municipality === undefined ? '' : `${text.label}, ${escaped(text.municipality)}`,
    text.notice ? `**${inline(text.notice.runs)}**` : '',
    ...text.lead.map((block) => writeBlock(block)),
    ...text.sections.map((section) => writeSection(section, 2)),
    writeSection(text.footer, 2),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function writeSection({ heading, blocks, sections }: TextSection, level: number): string {
  return [
    `${'#'.repeat(Math.min(level, 6))} ${escaped(heading)}`,
    ...blocks.map((block) => writeBlock(block)),
    ...sections.map((section) => writeSection(section, level + 1)),
  ].join('\n\n');
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return atLineStart(inline(block.runs));
    case 'list':
      return list(block);
    case 'quote':
      return quote(block);
    case 'definitions':
      return definitions(block);
    case 'table':
      return table(block);
    case 'timeline':
      return timeline(block);
    case 'contacts':
      return block.cards.map(contact).join('\n');
  }
}

function timeline({ stops }: Timeline): string {
  return stops
    .map(({ name, details }, i) => `${i + 1}. ${name === undefined ? '' : `**${escaped(name)}:** `}${inline(details)}`)
    .join('\n');
}

function list({ items }: List): string {
  return items
    .map(({ runs, blocks = [] }) => {
      const mark = '- ';
      const under = blocks.map(
        (block) => `\n${block.kind === 'list' ? '' : '\n'}${indented(writeBlock(block), mark.length)}`,
      );
      return `${mark}${atLineStart(inline(runs))}${under.join('')}`;
    })
    .join('\n');
}

function indented(text: string, by: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(by));
}

function quote({ paragraphs, from }: Quote): string {
  const parts = [...paragraphs.map((paragraph) => writeBlock(paragraph)), `– ${inline(from)}`];
  return parts.join('\n\n').replaceAll(/^/gm, '> ').replaceAll(/ +$/gm, '');
}

function definitions({ entries }: Definitions): string {
  return entries.map(({ name, details }) => `- **${inline(name)}:** ${inline(details)}`).join('\n');
}

function table({ caption, columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const cell = (runs: readonly Inline[]) => inline(runs).replaceAll('|', '\\|');
  return [
    ...(caption === undefined ? [] : [`**${escaped(caption)}**`, '']),
    line(columns.map(escaped)),
    line(columns.map(() => '---')),
    ...rows.map(({ cells }) => line(cells.map(cell))),
  ].join('\n');
}

function contact({ name, forWhom, details }: ContactCard): string {
  const about = forWhom ? ` ${inline(forWhom)}` : '';
  const title = forWhom ? `${escaped(name)}:` : escaped(name);
  const lines = details.map(({ label, runs }) => `  - ${escaped(label)}: ${inline(runs)}`);
  return [`- **${title}**${about}`, ...lines].join('\n');
}

function inline(runs: readonly Inline[]): string {
  return runs.map(writeRun).join('');
}

function writeRun(run: Inline): string {
  switch (run.kind) {
    case 'text':
    case 'time':
      return escaped(run.text);
    case 'strong':
      return `**${inline(run.runs)}**`;
    case 'emphasis':
      return `*${inline(run.runs)}*`;
    case 'code':
      return `\`${run.text}\``;
    case 'link':
      return `[${inline(run.runs)}](${run.href.replaceAll(/[()\s<>]/g, percentEncoded)})`;
    case 'written':
    case 'note':
    case 'statement':
      return inline(run.runs);
    case 'phone':
      return run.number;
    case 'email':
      return `<${run.address}>`;
  }
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** Characters that Markdown would read as mark-up. An underscore inside a word is left alone, as in a file name. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*[\]<>]|(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, '\\$&');
}

/** A line that would otherwise begin a list, a heading or a quotation. */
function atLineStart(text: string): string {
  return text.replace(/^(?:[-+#](?=\s|#)|\d+(?=[.)]\s))/, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
}
