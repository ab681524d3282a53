import { CompletionItemKind } from 'vscode-languageserver-types';
import type { GrammarFacts } from '../../lexer/grammar-facts.ts';
import { dateText } from '../../print/figures.ts';
import type { EditorContext } from '../editor-context.ts';
import { hole, type Proposal } from './proposal.ts';
import { completionTexts } from './texts.ts';

/** The first line of a document, without its `#`; in a file that is empty, with all that belongs to the head of such a document. */
export function titleProposals(context: EditorContext, { titles }: GrammarFacts): Proposal[] {
  const texts = completionTexts[context.language];
  const isEmpty = /^(?:# ?)?\p{L}*$/u.test(context.text.trim());
  return titles.map((label) => {
    const head =
      label === 'Lov' ? `Lov ${hole(1, texts.name)} "${hole(2, texts.heading)}"` : `${label} "${hole(1, texts.name)}"`;
    return {
      label,
      insert: isEmpty ? [head, ...(bodies[label]?.(context) ?? [])].join('\n') : head,
      snippet: true,
      kind: CompletionItemKind.Module,
      detail: texts.document,
    };
  });
}

/** As `titleProposals`, for a line that has no `#` yet. */
export function marked(titles: readonly Proposal[]): Proposal[] {
  return titles.map((title) => ({ ...title, label: `# ${title.label}`, insert: `# ${title.insert ?? title.label}` }));
}

/** What follows the first line, with the places where the writer is asked for something. Documents are Danish in every language. */
const bodies: Readonly<Record<string, (context: EditorContext) => readonly string[]>> = {
  Kvalitetsstandard: ({ municipalities, date }) => [
    `kommune: ${hole(2, municipalities[0] ?? 'kommunens navn')}`,
    'status: udkast',
    `gælder: fra ${hole(3, nextYear(date))}`,
    'tiltale: du',
    'serviceniveau: vejledende',
    '',
    '## Formål',
    `> ${hole(4, 'Hvad skal hjælpen føre til?')}`,
    '',
    '## Målgruppe',
    `alder: ${hole(5, 'fyldt 18 år')}`,
    '',
    `## Ydelse "${hole(6, 'ydelsens navn')}" efter serviceloven § ${hole(7, '85')}`,
    '$0',
  ],
  Kommune: () => [
    `hjemmeside: ${hole(2, 'https://www.kommunen.example')}`,
    '',
    '## Udvalg',
    `- ${hole(3, 'udvalgets navn')}`,
    '',
    '## Kontakt',
    `- ${hole(4, 'hvem man ringer til')}: telefon ${hole(5, '00 00 00 00')}`,
    '$0',
  ],
  Begreber: () => [
    '',
    `## [${hole(2, 'begreb')}]`,
    `forklaring: ${hole(3, 'hvad ordet betyder, sagt til en borger')}`,
    '$0',
  ],
  Lov: ({ date }) => [
    `kilde: "${hole(3, 'LBK nr. og dato')}"`,
    '',
    `## § ${hole(4, '1')} "${hole(5, 'bestemmelsens overskrift')}"`,
    `i kraft: fra ${hole(6, nextYear(date))}`,
    '$0',
  ],
};

/** 1 January of the year after the date: when a new standard usually begins. */
function nextYear(date: string): string {
  return dateText({ iso: `${Number(date.slice(0, 4)) + 1}-01-01`, precision: 'day' });
}
