import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  type Position,
  type Range,
} from 'vscode-languageserver-types';
import { languageIdOf } from '../../language-id.ts';
import type { GrammarFacts, ValueFacts } from '../../lexer/grammar-facts.ts';
import { factsOf } from '../../parser/facts.ts';
import { keyHelpIn } from '../../texts/key-help.ts';
import type { EditorContext } from '../editor-context.ts';
import { codeListHeadings, codeListNames } from './code-lists.ts';
import { type Place, placeAt, sectionOf } from './place.ts';
import { hole, type Proposal } from './proposal.ts';
import { sectionKeys } from './section-keys.ts';
import { completionTexts } from './texts.ts';

/** More than this is no help, and slow to send. */
const MOST_ITEMS = 200;

/** Sections that no single service can have. */
const WHOLE_STANDARD = ['Fravalgt', 'Historik', 'Ord', 'Eksempler'];

/** What can stand at the cursor: headings, keys, values, terms, provisions, names. At most 200, those that fit what is typed. */
export function completion(context: EditorContext, position: Position): CompletionList {
  const place = placeAt(context.text, position.line, position.character);
  const facts = factsOf(languageIdOf(context.file));
  const { typed, proposals } = proposalsAt(context, place, facts);
  const items: CompletionItem[] = [];
  for (const proposal of proposals) {
    const matched = matchedPart(typed, proposal);
    if (matched === undefined) continue;
    if (items.length === MOST_ITEMS) return { isIncomplete: true, items };
    items.push(item(proposal, matched, position, items.length));
  }
  return { isIncomplete: false, items };
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
  const keyed = /^\s*([^:]+:)\s*(.*)$/.exec(before);
  if (keyed) {
    const key = (keyed[1] ?? '').toLowerCase().replace(/\s+/g, ' ');
    return { typed: keyed[2] ?? '', proposals: valueProposals(context, key, facts, keyed[2] ?? '') };
  }
  return { typed: before.trimStart(), proposals: keyProposals(context, place, facts) };
}

function headingProposals(context: EditorContext, place: Place, facts: GrammarFacts, level: number, typed: string) {
  const texts = completionTexts[context.language];
  const basis = /^(ydelse.*[ \t]efter[ \t]+)(.*)$/i.exec(typed);
  if (basis) return { typed: basis[2] ?? '', proposals: provisions(context, basis[2] ?? '') };
  if (level === 1) {
    const title = (label: string): Proposal => ({
      label,
      insert:
        label === 'Lov'
          ? `Lov ${hole(1, texts.name)} "${hole(2, texts.heading)}"`
          : `${label} "${hole(1, texts.name)}"`,
      snippet: true,
      kind: CompletionItemKind.Module,
    });
    return { typed, proposals: facts.titles.map(title) };
  }
  const service: Proposal = {
    label: 'Ydelse',
    insert: `Ydelse "${hole(1, texts.name)}" efter serviceloven § ${hole(2, '82 b')}`,
    snippet: true,
    kind: CompletionItemKind.Class,
    detail: texts.service,
  };
  const group: Proposal = {
    label: 'Gruppe',
    insert: `Gruppe "${hole(1, texts.name)}"`,
    snippet: true,
    kind: CompletionItemKind.Field,
    detail: texts.group,
  };
  const own: Proposal = {
    label: 'Om',
    insert: `Om "${hole(1, texts.heading)}"`,
    snippet: true,
    kind: CompletionItemKind.Field,
    detail: texts.own,
  };
  const block: Proposal = {
    label: 'Tekst',
    insert: `Tekst "${hole(1, texts.name)}"`,
    snippet: true,
    kind: CompletionItemKind.Field,
  };
  const municipal = ['Udvalg', 'Systemer', 'Sagsbehandlingstider', 'Kontakt'];
  const known = [...facts.headings.values()].map(({ keyword }) => keyword);
  const names =
    place.document === 'kommune' ? municipal : known.filter((name) => name === 'Kontakt' || !municipal.includes(name));
  const named =
    place.document === 'kommune'
      ? [block, ...codeListHeadings(context.language)]
      : level > 2
        ? [group, own]
        : [service, group, own];
  const sections = names.filter((name) => level === 2 || !WHOLE_STANDARD.includes(name));
  if (place.document === 'begreber' || place.document === 'lov') return { typed, proposals: [] };
  const all: Proposal[] = [...named, ...sections.map((label) => ({ label, kind: CompletionItemKind.Field }))];
  return { typed, proposals: all.sort((a, b) => naturalPlace(a.label) - naturalPlace(b.label)) };
}

/** As a standard is written: who, what, each service, how, and the small print. */
const NATURAL_ORDER = [
  'Formål',
  'Målgruppe',
  'Gruppe',
  'Betingelser',
  'Afgrænsning',
  'Uden for målgruppen',
  'Indhold, blandt andet',
  'Indhold, udtømmende',
  'Indhold',
  'Omfatter ikke',
  'Ydelse',
  'Omfang og varighed',
  'Pakker',
  'Forløb',
  'Efter forløbet',
  'Fravalgt',
  'Adgang',
  'Klage',
  'Økonomi',
  'Levering',
  'Opfølgning',
  'Mål',
  'Dit ansvar',
  'Registrering',
  'Kontakt',
  'Om',
  'Ord',
  'Eksempler',
  'Historik',
];

/** Headings that are not in the list come last, in the order of the grammar. */
function naturalPlace(heading: string): number {
  const at = NATURAL_ORDER.indexOf(heading);
  return at < 0 ? NATURAL_ORDER.length : at;
}

function keyProposals(context: EditorContext, place: Place, facts: GrammarFacts): Proposal[] {
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

function bulletProposals(context: EditorContext, place: Place, facts: GrammarFacts, typed: string): Proposal[] {
  const kind = facts.headings.get(place.heading)?.bullets ?? (place.document === 'lov' ? 'condition' : 'text');
  if (kind === 'text') return [];
  const bullets = facts.bullets[kind];
  const inTargetGroup = /\bmålgruppen for [^[]*$/i.test(typed);
  const names = inTargetGroup ? quotedNames(context, place) : [];
  const terms =
    kind === 'condition' && !inTargetGroup && !/\befter [^[]*$/i.test(typed) ? termProposals(context, true) : [];
  // A list of conditions is mostly terms, and the words around them are too many to stand in their way.
  return [...names, ...terms, ...fromFacts(context, bullets, typed)];
}

/** Standards and services by name, in the quotation marks that a condition wants around them. */
function quotedNames(context: EditorContext, place: Place): Proposal[] {
  const closed = place.line.slice(place.before.length).startsWith('"');
  return [...new Set(context.named.map(({ name }) => name))].map((name) => ({
    label: `"${name}"`,
    insert: closed ? `"${name}` : `"${name}"`,
    kind: CompletionItemKind.Reference,
    alsoFoundBy: [name],
  }));
}

function valueProposals(context: EditorContext, key: string, facts: GrammarFacts, typed: string): Proposal[] {
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
  return value ? [...fromFacts(context, value, typed), ...examples(context, key, typed)] : [];
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

function fromFacts(context: EditorContext, facts: ValueFacts, typed: string): Proposal[] {
  const keywords = facts.keywords
    .filter((keyword) => /\p{L}/u.test(keyword))
    .map((label): Proposal => ({ label, kind: CompletionItemKind.Value }));
  return [
    ...keywords,
    ...(facts.terminals.has('PROVISIONS') ? provisions(context, typed) : []),
    ...(facts.terminals.has('TERM') && facts.terminals.size < 4 ? termProposals(context, true) : []),
  ];
}

/** Provisions that fit the last words typed: "82b", "§ 82", "socialpæd". */
function provisions(context: EditorContext, typed: string): Proposal[] {
  const query = /.*(?:^|[\s(])(?:efter|for|og|til|af)\s+([^,]*)$/i.exec(typed)?.[1] ?? typed;
  return context.law.search(query.trim()).map(({ id, title, inForce }) => ({
    label: id,
    kind: CompletionItemKind.Reference,
    detail: inForce ? title : `${title} (${completionTexts[context.language].notInForce})`,
    documentation: context.law.describe(id),
    alsoFoundBy: query.trim() ? [query.trim()] : [],
  }));
}

function insideBrackets(context: EditorContext, place: Place, typed: string): Proposal[] {
  const closed = place.line.slice(place.before.length).startsWith(']');
  const prose = /^\s*>/.test(place.before) ? provisions(context, typed) : [];
  return [...termProposals(context, false), ...prose].map((proposal) => ({
    ...proposal,
    insert: `${proposal.label}${closed ? '' : ']'}`,
  }));
}

function termProposals(context: EditorContext, brackets: boolean): Proposal[] {
  return context.terms.names().map((name) => {
    const term = context.terms.resolve(name);
    return {
      label: brackets ? `[${name}]` : name,
      kind: CompletionItemKind.Constant,
      detail: term?.explanation?.text,
      alsoFoundBy: [name, ...(term?.synonyms.map(({ text }) => text) ?? [])],
    };
  });
}

/**
 * The longest end of what is typed that the proposal continues: after "modtager hjælp efter ser" it is "ser".
 * A word inside a name of several words is enough to find it. @returns undefined where nothing fits
 */
function matchedPart(typed: string, proposal: Proposal): Match | undefined {
  const names = [proposal.label, ...(proposal.alsoFoundBy ?? [])];
  const words = typed.split(/(?<=[\s,(])(?=\S)/);
  for (let from = 0; from < words.length; from++) {
    const end = words.slice(from).join('');
    const wanted = plain(end);
    const name = wanted === '' ? undefined : names.find((each) => ` ${plain(each)}`.includes(` ${wanted}`));
    if (name !== undefined) return { typed: end, name };
  }
  return typed === '' || /[\s,(]$/.test(typed) ? { typed: '', name: proposal.label } : undefined;
}

interface Match {
  /** What the proposal replaces. */
  readonly typed: string;
  /** The name that it was found by. */
  readonly name: string;
}

/** "ét" and "et" find each other, as do capitals. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll('é', 'e').replace(/\s+/g, ' ');
}

function item(proposal: Proposal, matched: Match, position: Position, order: number): CompletionItem {
  const start = { line: position.line, character: position.character - matched.typed.length };
  const range: Range = { start, end: position };
  return {
    label: proposal.label,
    kind: proposal.kind,
    detail: proposal.detail,
    documentation:
      proposal.documentation === undefined ? undefined : { kind: 'markdown', value: proposal.documentation },
    // The editor filters again by this; what was found by another word must not be thrown away.
    filterText: matched.name,
    sortText: String(order).padStart(4, '0'),
    insertTextFormat: proposal.snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range, newText: proposal.insert ?? proposal.label },
  };
}
