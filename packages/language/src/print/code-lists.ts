import type { CodeTranslation, LocalCodeList } from '@kvast/model/code-list';
import { wordsLine } from './lines.ts';
import { proseLines, quoted } from './words.ts';

const RELATIONS = { same: '', wider: ' (bredere)', narrower: ' (snævrere)' } as const;

/** `## Kodeliste "…"`: what it is for, the file that it is in, and its table. */
export function codeListLines({ name, prose, source, columns, codes }: LocalCodeList): string[] {
  const notes = codes.some(({ note }) => note !== undefined);
  const header = ['Kode', 'Navn', ...columns.map(({ text }) => text), ...(notes ? ['Bemærkning'] : [])];
  const rows = codes.map((code) => [
    code.code,
    code.name,
    ...code.translations.map(cellText),
    ...(notes ? [code.note ?? ''] : []),
  ]);
  const table = codes.length > 0 || columns.length > 0 ? [header, ...rows] : [];
  return [
    `## Kodeliste ${quoted(name)}`,
    ...proseLines(prose),
    ...wordsLine('fil', source).flatMap(({ lines }) => lines),
    ...table.map((cells) => `| ${cells.join(' | ')} |`),
  ];
}

function cellText(translation: CodeTranslation): string {
  switch (translation.kind) {
    case 'missing':
      return '';
    case 'none':
      return 'ingen';
    case 'term':
      return `[${translation.term}]${RELATIONS[translation.relation]}`;
    case 'code':
      return `${translation.code}${RELATIONS[translation.relation]}`;
  }
}
