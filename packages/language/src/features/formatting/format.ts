import { languageIdOf } from '../../language-id.ts';
import { parseDocument } from '../../parse.ts';
import type { Language } from '../../texts/texts.ts';
import { layOut } from './layout.ts';
import { formattingTexts } from './texts.ts';

export interface FormatOptions {
  /** Most characters in a line of prose; 120 unless said, as in a table. */
  readonly width?: number;
  /** Language of the reason for a refusal; Danish unless said. */
  readonly language?: Language;
}

/** The whole text in order, or why it was left alone: a sentence for the user. */
export type Formatted = { readonly text: string } | { readonly refused: string };

/** Findings that mean that a line was not understood. Where it belongs is then a guess, and a formatter does not guess. */
const NOT_UNDERSTOOD: ReadonlySet<string> = new Set([
  'sprog/ikke-forstaaet',
  'sprog/ukendt-noegle',
  'sprog/ukendt-overskrift',
  'sprog/titel-mangler',
]);

const WIDTH = 120;

/**
 * Puts the white space of a document in order (see `layOut`) and changes nothing else.
 * @param file its ending decides how the text is read
 */
export function format(text: string, file: string, { width = WIDTH, language = 'da' }: FormatOptions = {}): Formatted {
  const unclear = parseDocument(text, { file, language }).findings.find(({ rule }) => NOT_UNDERSTOOD.has(rule));
  if (unclear) return { refused: formattingTexts[language].refused(unclear.range.start.line, unclear.message) };
  return { text: layOut(text, languageIdOf(file), width) };
}
