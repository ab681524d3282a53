import type { Finding, Fix } from '@kvast/model/finding';
import type { CodeAction, TextEdit } from 'vscode-languageserver-types';
import type { Language } from '../../texts/texts.ts';
import { toLspRange } from '../editor-context.ts';
import { codeActionTexts } from './texts.ts';

/** A kind that editors can run by itself when a file is saved. */
export const FIX_ALL = 'source.fixAll.kvast';

/**
 * One action with every safe fix of one document that changes this document alone; none where there is nothing to mend. Of two fixes
 * that touch the same words the first is taken: the other may be offered again afterwards.
 * @param file as the findings name it
 */
export function fixAll(findings: readonly Finding[], file: string, language: Language): CodeAction[] {
  const taken: TextEdit[] = [];
  for (const finding of findings) {
    const fix = finding.file === file ? finding.fixes?.[0] : undefined;
    if (!fix?.safe || fix.edits.some((edit) => edit.file !== file)) continue;
    const edits = editsOf(fix);
    if (!edits.some((edit) => taken.some((other) => overlap(edit, other)))) taken.push(...edits);
  }
  if (taken.length === 0) return [];
  return [{ title: codeActionTexts[language].fixAll, kind: FIX_ALL, edit: { changes: { [file]: taken } } }];
}

function editsOf({ edits }: Fix): TextEdit[] {
  return edits.map(({ range, newText }) => ({ range: toLspRange(range), newText }));
}

/** Edits that only meet at an end count as one place: which comes first would be a guess. */
function overlap({ range: a }: TextEdit, { range: b }: TextEdit): boolean {
  const isAfter = (one: typeof a, other: typeof a) =>
    one.start.line > other.end.line || (one.start.line === other.end.line && one.start.character > other.end.character);
  return !isAfter(a, b) && !isAfter(b, a);
}
