import type { Block, FreeSection, Group } from '@kvast/model/block';
import type { Extent } from '@kvast/model/extent';
import {
  accessFacts,
  appealFacts,
  contactLines,
  deliveryFacts,
  economyFacts,
  followUpFacts,
  goalLines,
} from './case-sections.ts';
import { afterwardsFacts, extentFacts, registrationFacts } from './extent.ts';
import {
  boundaryLines,
  contentLines,
  effectLines,
  exclusionSections,
  furtherConditionLines,
  itemSectionLines,
  notIncludedLines,
  phaseLines,
  purposeLines,
  targetGroupFacts,
  targetGroupLines,
} from './group-sections.ts';
import { legalBasisFacts } from './legal-basis.ts';
import { body, bullets, type Fact, keyLine, type Said, wordsLine } from './lines.ts';
import { meaning } from './meaning.ts';
import { SuppressionLines, suppressionFacts } from './suppressions.ts';
import { quoted } from './words.ts';

/** `##` for what the whole standard says, `###` for one service or group. */
export type Level = '##' | '###';

/** What comes before the services, what comes after them, and what ends the standard. */
export interface BlockLines {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * All sections of a block in canonical order.
 * @param own parts that the caller has written already, directly under its own heading
 */
export function blockLines(block: Block, level: Level, own: readonly (keyof Block)[] = []): BlockLines {
  const suppressions = new SuppressionLines(block);
  const section = (name: string, lines: readonly string[] | undefined, heading = name) =>
    lines ? [`${level} ${name}`, ...suppressions.take(heading), ...lines] : [];
  const list = (name: string, lines: readonly string[]) => section(name, lines.length > 0 ? lines : undefined);
  const facts = <T extends Said>(name: string, part: T | undefined, factsOf: (part: T) => Fact[]) =>
    section(name, part && body(part, factsOf(part)));
  const unless = <K extends keyof Block>(part: K): Block[K] | undefined =>
    own.includes(part) ? undefined : block[part];

  const { content, boundaries = [], goals = [] } = block;
  // Afgrænsning and Mål may hold prose of these two sections, which are then there even if they say nothing.
  const targetGroup = isBare(block.targetGroup) && boundaries.length > 0 ? undefined : unless('targetGroup');
  const followUp = isBare(block.followUp) && goals.length > 0 ? undefined : block.followUp;
  return {
    before: [
      ...section('Formål', block.purpose && purposeLines(block.purpose)),
      ...section('Målgruppe', targetGroup && targetGroupLines(targetGroup)),
      ...(block.groups ?? []).flatMap((group) => groupLines(group, level)),
      ...section('Betingelser', block.conditions && furtherConditionLines(block.conditions)),
      ...list('Afgrænsning', boundaryLines(boundaries)),
      ...exclusionSections(block.exclusions).flatMap((lines) => list('Uden for målgruppen', lines)),
      ...section(`Indhold${completeness(content?.completeness)}`, content && contentLines(content)),
      ...list(`Omfatter ikke${completeness(block.notIncludedList)}`, notIncludedLines(block.notIncluded)),
    ],
    after: [
      ...facts('Omfang og varighed', unless('extent'), extentFacts),
      ...section('Pakker', block.packages && itemSectionLines(block.packages)),
      ...section('Forløb', block.phases && phaseLines(block.phases)),
      ...facts('Efter forløbet', block.afterwards, afterwardsFacts),
      ...facts('Adgang', block.access, accessFacts),
      ...facts('Klage', block.appeal, appealFacts),
      ...facts('Økonomi', block.economy, economyFacts),
      ...facts('Levering', block.delivery, deliveryFacts),
      ...facts('Opfølgning', followUp, followUpFacts),
      ...list('Mål', [...wordsLine('vision', block.vision).flatMap(({ lines }) => lines), ...goalLines(goals)]),
      ...section('Dit ansvar', block.duties && itemSectionLines(block.duties)),
      ...facts('Registrering', block.registration, registrationFacts),
      ...list('Kontakt', contactLines(block.contacts)),
      ...block.free.flatMap((free) => section(`Om ${quoted(free.title)}`, freeLines(free), free.title)),
      ...(block.internal ?? []).flatMap((part) =>
        section(part.title ? `Internt ${quoted(part.title)}` : 'Internt', freeLines(part)),
      ),
      ...suppressions.rest(level),
    ],
  };
}

function completeness(kind: 'open' | 'closed' | undefined): string {
  return kind === 'open' ? ', blandt andet' : kind === 'closed' ? ', udtømmende' : '';
}

function freeLines(free: FreeSection): string[] {
  return body(free, bullets(free.items));
}

/** Is there a heading and nothing below it? */
function isBare(part: Said | undefined): boolean {
  return part !== undefined && meaning(part) === undefined;
}

/** Has the section nothing but keys, so that it can stand directly under the heading of its service or group? */
export function onlyFacts(part: Said | undefined): boolean {
  return part !== undefined && part.prose.length + (part.tables ?? []).length + (part.quotes ?? []).length === 0;
}

function groupLines(group: Group, level: Level): string[] {
  const { rank, contact, targetGroup } = group;
  // Prose goes before or after what is said of the group's members, wherever these two stand.
  const own: Fact[] = [
    ...keyLine('rang', rank && (rank.rank === 'secondary' ? 'sekundær' : 'primær'), rank),
    ...wordsLine('kontakt', contact),
    ...suppressionFacts(group),
  ].map(({ lines }) => ({ lines, line: Number.POSITIVE_INFINITY }));
  const heading = `${level} Gruppe ${quoted(group.name)}`;
  if (level === '##') {
    const direct = onlyFacts(targetGroup);
    const sections = blockLines(group, '###', direct ? ['targetGroup'] : []);
    const facts = [
      ...own,
      ...(direct && targetGroup ? targetGroupFacts(targetGroup) : []),
      ...legalBasisFacts(group.legalBasis),
    ];
    return [heading, ...body(group, facts), ...sections.before, ...sections.after];
  }
  // A group in a service has no headings below it but themes; what its sections say in keys goes directly under its own.
  const facts = [
    ...own,
    ...(targetGroup ? targetGroupFacts(targetGroup) : []),
    ...keysOf(group),
    ...legalBasisFacts(group.legalBasis),
  ];
  return [heading, ...body(group, facts), ...group.free.flatMap((free) => [`#### ${free.title}`, ...freeLines(free)])];
}

function keysOf({
  purpose,
  delivery,
  extent,
  afterwards,
  access,
  appeal,
  economy,
  followUp,
  vision,
  registration,
}: Group): Fact[] {
  const facts = <T>(part: T | undefined, factsOf: (part: T) => Fact[]) => (part ? factsOf(part) : []);
  return [
    ...(purpose ? effectLines(purpose.effects) : []),
    ...facts(delivery, deliveryFacts),
    ...facts<Extent>(extent, extentFacts),
    ...facts(afterwards, afterwardsFacts),
    ...facts(access, accessFacts),
    ...facts(appeal, appealFacts),
    ...facts(economy, economyFacts),
    ...facts(followUp, followUpFacts),
    ...wordsLine('vision', vision),
    ...facts(registration, registrationFacts),
  ];
}
