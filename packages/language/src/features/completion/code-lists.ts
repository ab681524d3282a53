import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Language } from '../../texts/texts.ts';
import type { EditorContext } from '../editor-context.ts';
import { hole, type Proposal } from './proposal.ts';
import { completionTexts } from './texts.ts';

/** Headings of code lists with the first row of their table: one of any name, and the two that numbers are looked up in. */
export function codeListHeadings(language: Language): Proposal[] {
  const texts = completionTexts[language];
  const heading = (name: string, columns: string) => `Kodeliste "${name}"\n| ${columns} |`;
  const translated = heading(hole(1, texts.name), 'Kode | Navn | FFB | Danmarks Statistik');
  const numbers = (name: string): Proposal => ({
    label: `Kodeliste "${name}"`,
    insert: heading(name, 'Nummer | Navn'),
    kind: CompletionItemKind.Field,
    detail: texts.numbers,
  });
  return [
    { label: 'Kodeliste', insert: translated, snippet: true, kind: CompletionItemKind.Field, detail: texts.codes },
    numbers('KLE'),
    numbers('Kontoplan'),
  ];
}

/** Lists that a field can take its codes from, where `kode fra` stands before the cursor. */
export function codeListNames(context: EditorContext, key: string, typed: string): Proposal[] | undefined {
  if (!/^\s*felt\s/i.test(key) || !/\bkode\s+fra\s+[^,]*$/i.test(typed)) return undefined;
  const own = context.codeLists.map(({ name }) => name);
  return [...new Set([...own, 'FFB.målgruppe'])].map((label) => ({
    label,
    insert: /[\s,]/.test(label) ? `"${label}"` : label,
    kind: CompletionItemKind.Reference,
  }));
}
