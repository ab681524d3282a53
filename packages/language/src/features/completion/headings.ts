import { CompletionItemKind } from 'vscode-languageserver-types';
import type { GrammarFacts } from '../../lexer/grammar-facts.ts';
import type { EditorContext } from '../editor-context.ts';
import { codeListHeadings } from './code-lists.ts';
import { provisions } from './names.ts';
import type { Place } from './place.ts';
import { hole, literal, type Proposal } from './proposal.ts';
import { completionTexts } from './texts.ts';
import { titleProposals } from './titles.ts';

/** Sections that no single service can have. */
const WHOLE_STANDARD = ['Fravalgt', 'Historik', 'Ord', 'Eksempler'];
/** Sections of the municipality's own file. */
const MUNICIPAL = ['Udvalg', 'Systemer', 'Sagsbehandlingstider', 'Kontakt'];
/** A standard rests on few provisions; the nearest are proposed. */
const MOST_PROVISIONS = 3;

/** What can stand after `#`. @param level number of `#` @param typed what stands after them */
export function headingProposals(
  context: EditorContext,
  place: Place,
  facts: GrammarFacts,
  level: number,
  typed: string,
): { typed: string; proposals: Proposal[] } {
  const basis = /^(ydelse.*[ \t]efter[ \t]+)(.*)$/i.exec(typed);
  if (basis) return { typed: basis[2] ?? '', proposals: provisions(context, basis[2] ?? '') };
  if (level === 1) return { typed, proposals: titleProposals(context, facts) };
  if (place.document === 'begreber' || place.document === 'lov') return { typed, proposals: [] };
  const known = [...facts.headings.values()].map(({ keyword }) => keyword);
  const names =
    place.document === 'kommune' ? MUNICIPAL : known.filter((name) => name === 'Kontakt' || !MUNICIPAL.includes(name));
  const sections = names
    .filter((name) => level === 2 || !WHOLE_STANDARD.includes(name))
    .map((label): Proposal => ({ label, kind: CompletionItemKind.Field }));
  const plain = [...namedHeadings(context, place, level), ...sections].sort(
    (a, b) => naturalPlace(a.label) - naturalPlace(b.label),
  );
  return { typed, proposals: [...plain, ...wholeSections(context, place, new Set(names))] };
}

/** Headings that the writer gives a name. */
function namedHeadings({ language }: EditorContext, place: Place, level: number): Proposal[] {
  const texts = completionTexts[language];
  const snippet = (label: string, words: string, detail?: string): Proposal => ({
    label,
    insert: `${label} ${words}`,
    snippet: true,
    kind: label === 'Ydelse' ? CompletionItemKind.Class : CompletionItemKind.Field,
    detail,
  });
  if (place.document === 'kommune')
    return [snippet('Tekst', `"${hole(1, texts.name)}"`), ...codeListHeadings(language)];
  const group = snippet('Gruppe', `"${hole(1, texts.name)}"`, texts.group);
  const own = snippet('Om', `"${hole(1, texts.heading)}"`, texts.own);
  if (level > 2) return [group, own];
  const basis = `efter serviceloven § ${hole(2, '82 b')}`;
  return [snippet('Ydelse', `"${hole(1, texts.name)}" ${basis}`, texts.service), group, own];
}

/** Sections with what the law says already filled in, for the provisions that the standard rests on; the nearest first. */
function wholeSections(context: EditorContext, place: Place, names: ReadonlySet<string>): Proposal[] {
  const { model } = context.parsed;
  if (model?.kind !== 'standard') return [];
  const services = model.services.toSorted(
    (a, b) => distance(a.range.start.line, place.number) - distance(b.range.start.line, place.number),
  );
  const ids = new Set(
    services.flatMap(({ provisions }) => provisions.map(({ law, section }) => `${law} § ${section}`)),
  );
  const detail = completionTexts[context.language].section;
  return [...ids].slice(0, MOST_PROVISIONS).flatMap((id) =>
    context.law
      .draft(id)
      .filter(({ heading }) => names.has(heading))
      .map(({ heading, lines }) => ({
        label: `${heading} efter ${id}`,
        insert: [heading, ...withHoles(lines)].join('\n'),
        snippet: true,
        kind: CompletionItemKind.Snippet,
        detail,
        documentation: ['```kvast', `## ${heading}`, ...lines, '```'].join('\n'),
      })),
  );
}

/** A service above the line is the one that is being written; one below is another. */
function distance(service: number, line: number): number {
  return service <= line ? line - service : Number.MAX_SAFE_INTEGER / 2 + service;
}

/** Lines of a draft, where each choice that is still open is a place to stop. */
function withHoles(lines: readonly string[]): string[] {
  let number = 0;
  return lines.map((line) => {
    const choice = line.indexOf('VÆLG:');
    if (choice < 0) return literal(line);
    number++;
    return literal(line.slice(0, choice)) + hole(number, line.slice(choice));
  });
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
