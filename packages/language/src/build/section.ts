import type { Condition } from '@kvast/model/condition';
import type { SourceRange } from '@kvast/model/source';
import type { Exclusion, ListItem, NotIncluded, Referral, TargetGroup } from '@kvast/model/standard';
import * as ast from '../generated/ast.ts';
import type { BlockDraft, Draft, SectionName } from './block-draft.ts';
import { blockLine } from './block-lines.ts';
import { ConditionLists, condition } from './conditions.ts';
import { contact } from './contact.ts';
import { joined, rangeOf, rangeOfProperty } from './context.ts';
import { provisionRefs } from './references.ts';
import { unquoted } from './values.ts';

/** What stands under one heading. */
export interface SectionInput {
  /** The heading as in the grammar, lower case. */
  readonly name: string;
  /** The heading line. */
  readonly range: SourceRange;
  readonly lines: readonly ast.Line[];
  readonly themes: readonly ast.Theme[];
}

const SECTIONS: Readonly<Record<string, SectionName>> = {
  formål: 'purpose',
  målgruppe: 'targetGroup',
  betingelser: 'conditions',
  indhold: 'content',
  'indhold, blandt andet': 'content',
  'indhold, udtømmende': 'content',
  'efter forløbet': 'afterwards',
  'omfang og varighed': 'extent',
  registrering: 'registration',
  adgang: 'access',
  klage: 'appeal',
  økonomi: 'economy',
  levering: 'delivery',
  opfølgning: 'followUp',
};

/** Reads one section into the block. @returns false where no section of a standard has that name */
export function section(block: BlockDraft, input: SectionInput): boolean {
  switch (input.name) {
    case 'målgruppe':
    case 'betingelser':
      groupSection(block, input, input.name === 'målgruppe' ? 'targetGroup' : 'conditions');
      return true;
    case 'uden for målgruppen':
      exclusions(block, input);
      return true;
    case 'omfatter ikke':
      notIncluded(block, input);
      return true;
    case 'kontakt':
      contacts(block, input);
      return true;
    default:
      return plainSection(block, input);
  }
}

/** A section of keys, prose and bullets in words. */
function plainSection(block: BlockDraft, input: SectionInput): boolean {
  const name = SECTIONS[input.name];
  if (!name) return false;
  const target = block.section(name, input.range);
  if (name === 'content') {
    const content = block.section('content', input.range);
    if (input.name.endsWith('blandt andet')) content.completeness = 'open';
    if (input.name.endsWith('udtømmende')) content.completeness = 'closed';
    for (const theme of input.themes) {
      const { items, prose } = words(block, theme.lines);
      content.themes.push({ name: unquoted(theme.name), items, prose, range: rangeOfProperty(theme, 'name') });
    }
  } else stray(block, input.themes);
  for (const line of input.lines) {
    if (ast.isBasisLine(line) && name === 'followUp') {
      block.section('followUp', input.range).basis.push(...basisOf(block, line));
    } else if (ast.isBulletLine(line) && line.text !== undefined) {
      if ('items' in target) target.items.push(item(block, line));
      else target.prose.push(block.prose(unquoted(line.text), rangeOfProperty(line, 'text')));
    } else if (isWords(line)) target.prose.push(proseOf(block, line));
    else keyOrProblem(block, line, input.name);
  }
  return true;
}

function groupSection(block: BlockDraft, input: SectionInput, name: 'targetGroup' | 'conditions'): void {
  const target: Draft<TargetGroup> = block.section(name, input.range);
  const lists = new ConditionLists(block.context);
  stray(block, input.themes);
  for (const line of input.lines) {
    if (ast.isListLine(line)) lists.open(line);
    else if (ast.isBulletLine(line)) lists.add(line);
    else if (isWords(line)) target.prose.push(proseOf(block, line));
    else if (ast.isUnlessLine(line)) unlessOfList(block, lists, line);
    else keyOrProblem(block, line, input.name);
  }
  const found = lists.condition();
  if (found && target.condition) {
    target.condition = {
      kind: 'all',
      of: [target.condition, found],
      range: joined(target.condition.range, found.range),
    };
  } else if (found) target.condition = found;
  // One bullet alone needs no list logic.
  if (lists.loose && lists.top.length > 1) target.listLogicMissing = lists.loose;
}

/** `medmindre:` under a bullet of the target group narrows that bullet. */
function unlessOfList(block: BlockDraft, lists: ConditionLists, line: ast.UnlessLine): void {
  const unless = condition(block.context, line.condition);
  if (unless && !lists.narrowLast(unless)) block.context.problem('attachmentWithoutBullet', rangeOf(line), 'medmindre');
}

type Attachable = Partial<Draft<Exclusion> & Draft<NotIncluded>>;

function exclusions(block: BlockDraft, input: SectionInput): void {
  let last: Attachable | undefined;
  let lists: ConditionLists | undefined;
  stray(block, input.themes);
  for (const line of input.lines) {
    if (ast.isListLine(line)) {
      lists ??= new ConditionLists(block.context);
      lists.open(line);
    } else if (ast.isBulletLine(line) && lists) lists.add(line);
    else if (ast.isBulletLine(line)) {
      const built = condition(block.context, line.condition);
      const exclusion: Draft<Exclusion> | undefined = built && { ...split(built), range: rangeOf(line) };
      if (exclusion) block.exclusions.push(exclusion);
      last = exclusion ?? {};
    } else if (!attach(block, line, last)) rest(block, line, input);
  }
  const whole = lists?.condition();
  if (whole) block.exclusions.push({ condition: whole, range: whole.range });
}

/** An exception written in the bullet itself is the exclusion's exception. */
function split(built: Condition): { condition: Condition; unless?: Condition } {
  return built.kind === 'unless' ? { condition: built.condition, unless: built.unless } : { condition: built };
}

function notIncluded(block: BlockDraft, input: SectionInput): void {
  let last: Attachable | undefined;
  stray(block, input.themes);
  for (const line of input.lines) {
    if (ast.isBulletLine(line) && line.text !== undefined) {
      const { text, range } = item(block, line);
      const made: Draft<NotIncluded> = { text, provisions: [], range };
      block.notIncluded.push(made);
      last = made;
    } else if (!attach(block, line, last)) rest(block, line, input);
  }
}

/** Lines that belong to the bullet above them. */
function attach(block: BlockDraft, line: ast.Line, last: Attachable | undefined): boolean {
  if (ast.isUnlessLine(line)) {
    const unless = condition(block.context, line.condition);
    if (last) block.set(last, 'unless', unless, line);
  } else if (ast.isReferralLine(line)) {
    if (last) block.set(last, 'referTo', referral(block, line), line);
  } else if (ast.isBasisLine(line)) {
    if (last) last.provisions = [...(last.provisions ?? []), ...basisOf(block, line)];
  } else if (ast.isTextLine(line) && line.key?.toLowerCase() === 'fordi:') {
    if (last) block.set(last, 'reason', block.prose(unquoted(line.text), rangeOfProperty(line, 'text')), line);
  } else return false;
  if (!last) block.context.problem('attachmentWithoutBullet', rangeOf(line), line.$cstNode?.text.split(':')[0]);
  return true;
}

function contacts(block: BlockDraft, input: SectionInput): void {
  stray(block, input.themes);
  for (const line of input.lines) {
    if (ast.isBulletLine(line) && line.contact) block.contacts.push(contact(line.contact, rangeOf(line)));
    else rest(block, line, input);
  }
}

/** Prose in a section that has no place for it becomes a section of its own, so that it reaches the citizen. */
function rest(block: BlockDraft, line: ast.Line, input: SectionInput): void {
  if (!isWords(line)) {
    keyOrProblem(block, line, input.name);
    return;
  }
  const title = input.name.charAt(0).toUpperCase() + input.name.slice(1);
  const last = block.free[block.free.length - 1];
  const prose = proseOf(block, line);
  if (last?.range === input.range) block.free[block.free.length - 1] = { ...last, prose: [...last.prose, prose] };
  else block.free.push({ title, prose: [prose], items: [], range: input.range });
}

function referral(block: BlockDraft, line: ast.ReferralLine): Referral {
  const provisions = provisionRefs(block.context, line.provisions, rangeOfProperty(line, 'provisions'));
  return { provisions, name: line.name === undefined ? undefined : unquoted(line.name), range: rangeOf(line) };
}

export function basisOf(block: BlockDraft, line: ast.BasisLine) {
  return provisionRefs(block.context, line.provisions, rangeOfProperty(line, 'provisions'));
}

/** Prose and bullets in words; anything else is reported. */
export function words(block: BlockDraft, lines: readonly ast.Line[]) {
  const items: ListItem[] = [];
  const prose = [];
  for (const line of lines) {
    if (ast.isBulletLine(line) && line.text !== undefined) items.push(item(block, line));
    else if (isWords(line)) prose.push(proseOf(block, line));
    else keyOrProblem(block, line, '');
  }
  return { items, prose };
}

/** Prose, or a line that lacks its `>` (reported by the lexer) and is read as prose. */
export function isWords(line: ast.Line): line is ast.ProseLine | ast.PlainLine {
  return ast.isProseLine(line) || ast.isPlainLine(line);
}

export function proseOf(block: BlockDraft, line: ast.ProseLine | ast.PlainLine) {
  const range = rangeOfProperty(line, 'text');
  const lead = /^>\s*/.exec(line.text)?.[0].length ?? 0;
  const start = { line: range.start.line, column: range.start.column + lead };
  return block.prose(line.text.slice(lead).trim(), { start, end: range.end });
}

function item(block: BlockDraft, line: ast.BulletLine): ListItem {
  const { text, range } = block.prose(unquoted(line.text), rangeOfProperty(line, 'text'));
  return { text, range };
}

export function keyOrProblem(block: BlockDraft, line: ast.Line, place: string): void {
  if (ast.isUnknownLine(line) || blockLine(block, line)) return;
  if (ast.isBulletLine(line)) block.context.problem('bulletWithoutPlace', rangeOf(line), undefined, place);
  else block.context.problem('misplacedKey', rangeOf(line), line.$cstNode?.text.split(':')[0]?.trim(), place);
}

function stray(block: BlockDraft, themes: readonly ast.Theme[]): void {
  for (const theme of themes) {
    const { items, prose } = words(block, theme.lines);
    block.free.push({ title: unquoted(theme.name), items, prose, range: rangeOf(theme) });
  }
}
