import { CompletionItemKind } from 'vscode-languageserver-types';
import { languageIdOf } from '../../language-id.ts';
import type { GrammarFacts, ValueFacts } from '../../lexer/grammar-facts.ts';
import { keyHelpIn } from '../../texts/key-help.ts';
import type { EditorContext } from '../editor-context.ts';
import { codeListNames } from './code-lists.ts';
import { provisions, quotedNames, termProposals } from './names.ts';
import { type Place, sectionOf } from './place.ts';
import type { Proposal } from './proposal.ts';
import { sectionKeys } from './section-keys.ts';

/** The keys of the section that the cursor stands in. */
export function keyProposals(context: EditorContext, place: Place, facts: GrammarFacts): Proposal[] {
  const near = sectionKeys[sectionOf(place)] ?? [];
  const keys = near.filter((key) => facts.keys.has(key) || facts.listOpeners.includes(key) || key in facts.named);
  return keys.map((key) => {
    const help = keyHelpIn(languageIdOf(context.file)).get(key);
    const opener = facts.listOpeners.includes(key);
    return {
      label: key,
      insert: opener ? `${key}\n- ` : `${key} `,
      kind: opener ? CompletionItemKind.Keyword : CompletionItemKind.Property,
      detail: help?.[context.language],
      documentation: help && `\`${help.example}\``,
    };
  });
}

/** What a bullet of the section can say. */
export function bulletProposals(context: EditorContext, place: Place, facts: GrammarFacts, typed: string): Proposal[] {
  const kind = facts.headings.get(place.heading)?.bullets ?? (place.document === 'lov' ? 'condition' : 'text');
  if (kind === 'text') return [];
  const bullets = facts.bullets[kind];
  if (kind === 'condition') {
    // Nothing but these can go on from there.
    if (/\bmålgruppen for (?:["»”][^"«”]*|[^[§"»”]*)$/i.test(typed))
      return [...quotedNames(context, place), ...provisions(context, typed)];
    if (/\befter [^[§]*$/i.test(typed)) return provisions(context, typed);
  }
  const terms = kind === 'condition' ? termProposals(context, true) : [];
  // No condition begins with a provision.
  const namesProvision = kind !== 'condition' || /(?<!\p{L})(?:efter|for|og|til|af)\s[^[]*$|[§\d]/iu.test(typed);
  // A list of conditions is mostly terms, and the words around them are too many to stand in their way.
  return [...terms, ...fromFacts(context, facts, bullets, namesProvision ? typed : undefined)];
}

/** What can stand after a key. @param key lower case, with its colon */
export function valueProposals(context: EditorContext, key: string, facts: GrammarFacts, typed: string): Proposal[] {
  const reference = (label: string): Proposal => ({ label, kind: CompletionItemKind.Reference });
  switch (key) {
    case 'kommune:':
      return context.municipalities.map(reference);
    case 'udvalg:':
      return context.committees.map(reference);
    case 'tekstblok:':
      return context.textBlocks.map(({ name }) => reference(name));
    case 'undtag:':
      if (!/\s/.test(typed.trim())) return context.rules.all.map(ruleProposal);
      break;
    case 'henvis til:':
      return [...provisions(context, typed), ...new Set(context.named.map(({ name }) => name))].map((each) =>
        typeof each === 'string' ? reference(each) : each,
      );
  }
  const lists = codeListNames(context, key, typed);
  if (lists) return lists;
  const named = /^\s*(felt|kontaktform)\s/i.exec(key)?.[1]?.toLowerCase();
  const value = named ? facts.named[named as keyof typeof facts.named] : facts.keys.get(key);
  return value ? [...fromFacts(context, facts, value, typed), ...examples(context, key, typed)] : [];
}

function ruleProposal({ id, title }: EditorContext['rules']['all'][number]): Proposal {
  return {
    label: id,
    kind: CompletionItemKind.Reference,
    detail: title,
    alsoFoundBy: [id.replace(/^.*\//, ''), title],
  };
}

/** A value written out, where one can be typed in a breath: `højst 6 måneder (lov)`. */
function examples(context: EditorContext, key: string, typed: string): Proposal[] {
  const example = keyHelpIn(languageIdOf(context.file)).get(key)?.example.slice(key.length).trim();
  return example && typed.trim() === '' && /\d/.test(example)
    ? [{ label: example, kind: CompletionItemKind.Snippet }]
    : [];
}

/** @param typed what provisions are looked for with; undefined where none can stand */
function fromFacts(
  context: EditorContext,
  { shortForms }: GrammarFacts,
  value: ValueFacts,
  typed?: string,
): Proposal[] {
  const keywords = value.keywords
    .filter((keyword) => /\p{L}/u.test(keyword) && !shortForms.has(keyword))
    .map((label): Proposal => ({ label, kind: CompletionItemKind.Value }));
  return [
    ...keywords,
    ...(value.terminals.has('PROVISIONS') && typed !== undefined ? provisions(context, typed) : []),
    ...(value.terminals.has('TERM') && value.terminals.size < 4 ? termProposals(context, true) : []),
  ];
}
