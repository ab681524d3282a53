import type { Condition } from '@kvast/model/condition';
import type { NotIncluded, Theme } from '@kvast/model/content';
import type { Exclusion, Referral, TargetGroup } from '@kvast/model/target-group';
import * as ast from '../generated/ast.ts';
import { type BlockDraft, type Draft, isSectionName } from './block-draft.ts';
import { bulletWords, ConditionLists, condition, operatorKind } from './conditions.ts';
import { contact } from './contact.ts';
import { ContentItems } from './content-items.ts';
import { joined, rangeOf, rangeOfProperty } from './context.ts';
import { boundaries, goals, itemSection } from './extra-sections.ts';
import { provisionRefs } from './references.ts';
import { keyOrProblem, type SectionInput, stray } from './section-lines.ts';
import { partUnder } from './section-parts.ts';
import { unquoted } from './values.ts';
import { isWords, itemOf, proseOf, WordsReader } from './words.ts';

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
    case 'omfatter ikke, blandt andet':
    case 'omfatter ikke, udtømmende':
      notIncluded(block, input);
      return true;
    case 'kontakt':
      contacts(block, input);
      return true;
    case 'forløb':
      itemSection(block, input, 'phases');
      return true;
    case 'pakker':
      itemSection(block, input, 'packages');
      return true;
    case 'dit ansvar':
      itemSection(block, input, 'duties');
      return true;
    case 'mål':
      goals(block, input);
      return true;
    case 'afgrænsning':
      boundaries(block, input);
      return true;
    default:
      return plainSection(block, input);
  }
}

/** A section of keys, prose and bullets in words. */
function plainSection(block: BlockDraft, input: SectionInput): boolean {
  const name = partUnder(input.name);
  if (!name || !isSectionName(name)) return false;
  const target = block.section(name, input.range);
  if (name === 'content') {
    const content = block.section('content', input.range);
    if (input.name.endsWith('blandt andet')) content.completeness = 'open';
    if (input.name.endsWith('udtømmende')) content.completeness = 'closed';
    for (const theme of input.themes) {
      content.themes.push(themeOf(block, theme));
    }
  } else stray(block, input.themes);
  const reader = new WordsReader(block, target.prose);
  const bullets = name === 'content' ? new ContentItems(block, block.section('content', input.range).items) : undefined;
  for (const line of input.lines) {
    if (reader.take(line) || bullets?.take(line)) continue;
    if (ast.isBasisLine(line) && name === 'followUp') {
      block.section('followUp', input.range).basis.push(...basisOf(block, line));
    } else if (ast.isBulletLine(line) && line.text !== undefined) {
      if ('items' in target) target.items.push(itemOf(block, line));
      else target.prose.push(itemOf(block, line));
    } else if (ast.isListLine(line) && name === 'purpose') {
      block.set(block.section('purpose', input.range), 'logic', operatorKind(line.operator), line);
    } else keyOrProblem(block, line, input.name);
  }
  reader.finish(target as Parameters<WordsReader['finish']>[0]);
  return true;
}

function themeOf(block: BlockDraft, node: ast.Theme): Theme {
  const made: Draft<Theme> = { name: unquoted(node.name), items: [], prose: [], range: rangeOfProperty(node, 'name') };
  const reader = new WordsReader(block, made.prose);
  const bullets = new ContentItems(block, made.items);
  for (const line of node.lines) if (!reader.take(line) && !bullets.take(line)) keyOrProblem(block, line, '');
  reader.finish(made);
  return made;
}

function groupSection(block: BlockDraft, input: SectionInput, name: 'targetGroup' | 'conditions'): void {
  const target: Draft<TargetGroup> = block.section(name, input.range);
  const lists = new ConditionLists(block.context);
  const reader = new WordsReader(block, target.prose);
  stray(block, input.themes);
  for (const line of input.lines) {
    if (reader.take(line)) continue;
    if (ast.isListLine(line)) lists.open(line);
    else if (ast.isBulletLine(line)) lists.add(line);
    else if (ast.isUnlessLine(line)) unlessOfList(block, lists, line);
    else keyOrProblem(block, line, input.name);
  }
  reader.finish(target);
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
  /** What is said of the lists: where to go instead, and why. */
  const whole: Partial<Draft<Exclusion>> = {};
  /** A bullet that opens a list of its own is one exclusion: of whoever meets the list. */
  let nested:
    | { readonly lists: ConditionLists; readonly opener: ast.BulletLine; exclusion?: Draft<Exclusion> }
    | undefined;
  const closeNested = () => {
    if (nested && !nested.exclusion) {
      block.context.problem('noCondition', rangeOf(nested.opener), bulletWords(nested.opener));
    }
    nested = undefined;
  };
  stray(block, input.themes);
  for (const line of input.lines) {
    if (ast.isBulletLine(line) && nested && (line.level?.length ?? 1) > 1) {
      nested.lists.add(line);
      const said = nested.lists.condition();
      if (said && nested.exclusion) Object.assign(nested.exclusion, { condition: said, range: said.range });
      else if (said) {
        nested.exclusion = { condition: said, range: said.range };
        block.exclusions.push(nested.exclusion);
        last = nested.exclusion;
      }
    } else if (ast.isBulletLine(line) && line.operator && !lists) {
      closeNested();
      nested = { lists: new ConditionLists(block.context), opener: line };
      nested.lists.add(line);
      last = {};
    } else if (ast.isListLine(line)) {
      lists ??= new ConditionLists(block.context);
      lists.open(line);
      last = whole;
    } else if (ast.isUnlessLine(line) && lists) unlessOfList(block, lists, line);
    else if (ast.isBulletLine(line) && lists) lists.add(line);
    else if (ast.isBulletLine(line)) {
      closeNested();
      const built = condition(block.context, line.condition);
      const exclusion: Draft<Exclusion> | undefined = built && { ...split(built), range: rangeOf(line) };
      if (exclusion) block.exclusions.push(exclusion);
      else if (!line.condition) block.context.problem('noCondition', rangeOf(line), bulletWords(line));
      last = exclusion ?? {};
    } else if (ast.isBasisLine(line) || !attach(block, line, last)) rest(block, line, input);
  }
  closeNested();
  const condition_ = lists?.condition();
  if (condition_) block.exclusions.push({ ...whole, condition: condition_, range: condition_.range });
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
      const made: Draft<NotIncluded> = { ...itemOf(block, line), provisions: [] };
      block.notIncluded.push(made);
      last = made;
    } else if (!attach(block, line, last)) rest(block, line, input);
  }
  // Without a bullet there is no list that could be open or closed.
  if (last && input.name !== 'omfatter ikke')
    block.extra.notIncludedList = input.name.endsWith('udtømmende') ? 'closed' : 'open';
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
export function rest(block: BlockDraft, line: ast.Line, input: Pick<SectionInput, 'name' | 'range'>): void {
  if (!isWords(line)) {
    keyOrProblem(block, line, input.name);
    return;
  }
  block.strayProse(input.name.charAt(0).toUpperCase() + input.name.slice(1), input.range).push(proseOf(block, line));
}

function referral(block: BlockDraft, line: ast.ReferralLine): Referral {
  const provisions = provisionRefs(block.context, line.provisions, rangeOfProperty(line, 'provisions'));
  return { provisions, name: line.name === undefined ? undefined : unquoted(line.name), range: rangeOf(line) };
}

export function basisOf(block: BlockDraft, line: ast.BasisLine) {
  return provisionRefs(block.context, line.provisions, rangeOfProperty(line, 'provisions'));
}
