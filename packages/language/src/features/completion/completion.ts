import type { CompletionItem, CompletionList, Position } from 'vscode-languageserver-types';
import { languageIdOf } from '../../language-id.ts';
import type { GrammarFacts } from '../../lexer/grammar-facts.ts';
import { factsOf } from '../../parser/facts.ts';
import type { EditorContext } from '../editor-context.ts';
import { headingProposals } from './headings.ts';
import { insideBrackets } from './names.ts';
import { type Place, placeAt } from './place.ts';
import { item, matchedPart, type Proposal } from './proposal.ts';
import { marked, titleProposals } from './titles.ts';
import { bulletProposals, keyProposals, valueProposals } from './values.ts';

/** More than this is no help, and slow to send. */
const MOST_ITEMS = 200;
/** What stands before the cursor of somebody who writes. */
const LONGEST = 1000;

/** What can stand at the cursor: headings, keys, values, terms, provisions, names. At most 200, those that fit what is typed. */
export function completion(context: EditorContext, position: Position): CompletionList {
  const place = placeAt(context.text, position.line, position.character);
  if (place.before.length > LONGEST) return { isIncomplete: false, items: [] };
  const facts = factsOf(languageIdOf(context.file));
  const { typed, proposals } = proposalsAt(context, place, facts);
  const found = proposals
    .flatMap((proposal) => {
      const matched = matchedPart(typed, proposal);
      return matched ? [{ proposal, matched }] : [];
    })
    // What goes on from "er i" is meant before what goes on from "i".
    .sort((a, b) => b.matched.typed.length - a.matched.typed.length);
  const items = found
    .slice(0, MOST_ITEMS)
    .map(({ proposal, matched }, order): CompletionItem => item(proposal, matched, position, order));
  return { isIncomplete: found.length > MOST_ITEMS, items };
}

function proposalsAt(
  context: EditorContext,
  place: Place,
  facts: GrammarFacts,
): { typed: string; proposals: Proposal[] } {
  const { before } = place;
  const inBrackets = /\[([^\]]*)$/.exec(before);
  if (inBrackets) return { typed: inBrackets[1] ?? '', proposals: insideBrackets(context, place, inBrackets[1] ?? '') };
  const heading = /^\s*(#{1,4})\s*(.*)$/.exec(before);
  if (heading) return headingProposals(context, place, facts, heading[1]?.length ?? 1, heading[2] ?? '');
  if (/^\s*>/.test(before)) return { typed: '', proposals: [] };
  const bullet = /^\s*(?:-+|[–•*])\s+(.*)$/.exec(before);
  if (bullet) return { typed: bullet[1] ?? '', proposals: bulletProposals(context, place, facts, bullet[1] ?? '') };
  const keyed = /^([^:]+:)(.*)$/.exec(before.trimStart());
  if (keyed) {
    const key = (keyed[1] ?? '').toLowerCase().replace(/\s+/g, ' ');
    const typed = (keyed[2] ?? '').trimStart();
    return { typed, proposals: valueProposals(context, key, facts, typed) };
  }
  const typed = before.trimStart();
  // Nothing can stand before the title.
  if (place.document === '') return { typed, proposals: marked(titleProposals(context, facts)) };
  return { typed, proposals: keyProposals(context, place, facts) };
}
