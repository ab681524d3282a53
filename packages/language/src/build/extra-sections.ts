import type { QualityGoal } from '@kvast/model/follow-up';
import type { Section } from '@kvast/model/section';
import type { Boundary } from '@kvast/model/target-group';
import * as ast from '../generated/ast.ts';
import type { BlockDraft, Draft } from './block-draft.ts';
import { rangeOf, rangeOfProperty } from './context.ts';
import { provisionRefs } from './references.ts';
import { keyOrProblem, type SectionInput, stray, words } from './section-lines.ts';
import { amount, bound, interval, limit, strength, unquoted } from './values.ts';
import { itemOf, WordsReader } from './words.ts';

/** Forløb, Pakker, Dit ansvar: bullets, prose and tables under one heading. */
export function itemSection(block: BlockDraft, input: SectionInput, name: 'phases' | 'packages' | 'duties'): void {
  const said = words(block, input.lines);
  stray(block, input.themes);
  const known = block.extra[name];
  if (!known) {
    block.extra[name] = { ...said, range: input.range };
    return;
  }
  const tables = [...(known.tables ?? []), ...(said.tables ?? [])];
  const quotes = [...(known.quotes ?? []), ...(said.quotes ?? [])];
  block.extra[name] = {
    ...known,
    items: [...known.items, ...said.items],
    prose: [...known.prose, ...said.prose],
    tables: tables.length > 0 ? tables : undefined,
    quotes: quotes.length > 0 ? quotes : undefined,
  };
}

/** Mål: each bullet is a goal, and the key lines below it say how it is measured. */
export function goals(block: BlockDraft, input: SectionInput): void {
  const found: Draft<QualityGoal>[] = [];
  let goal: Draft<QualityGoal> | undefined;
  const said: Draft<Section> = { prose: [], range: input.range };
  const reader = new WordsReader(block, said.prose);
  for (const line of input.lines) {
    if (ast.isBulletLine(line) && line.text !== undefined) {
      const made: Draft<QualityGoal> = { ...itemOf(block, line) };
      const above = (line.level?.trim().length ?? 1) > 1 ? found[found.length - 1] : undefined;
      if (above) above.criteria = [...(above.criteria ?? []), made];
      else found.push(made);
      goal = made;
    } else if (!(goal && goalLine(block, goal, line)) && !reader.take(line)) keyOrProblem(block, line, input.name);
  }
  reader.finish(said);
  keepWords(block, 'followUp', said);
  block.extra.goals = [...(block.extra.goals ?? []), ...found];
}

function goalLine(block: BlockDraft, goal: Draft<QualityGoal>, line: ast.Line): boolean {
  const range = rangeOf(line);
  if (ast.isGoalLine(line)) {
    const percent = line.percent === undefined ? undefined : amount(line.percent);
    const found = limit(line.limit);
    const bounded = line.bound === undefined ? undefined : bound(line.bound);
    block.set(
      goal,
      'target',
      found || percent !== undefined ? { limit: found, percent, bound: bounded, range } : undefined,
      line,
    );
  } else if (ast.isThenLine(line)) {
    const every = interval(line);
    block.set(goal, 'every', every && { every, strength: strength(line.strength), range }, line);
  } else if (ast.isTextLine(line) && (line.key === 'måles ved:' || line.key === 'ansvarlig:')) {
    const prose = block.prose(unquoted(line.text), rangeOfProperty(line, 'text'));
    block.set(goal, line.key === 'måles ved:' ? 'indicator' : 'responsible', prose, line);
  } else return false;
  return true;
}

/** Afgrænsning: provisions that take over, and why. */
export function boundaries(block: BlockDraft, input: SectionInput): void {
  const found: Boundary[] = [];
  const said: Draft<Section> = { prose: [], range: input.range };
  const reader = new WordsReader(block, said.prose);
  for (const line of input.lines) {
    const last = found[found.length - 1];
    if (ast.isBulletLine(line) && ast.isProvisionDeadline(line.reference)) {
      const provisions = provisionRefs(
        block.context,
        line.reference.provisions,
        rangeOfProperty(line.reference, 'provisions'),
      );
      if (provisions.length > 0) found.push({ provisions, range: rangeOf(line) });
    } else if (ast.isTextLine(line) && line.key === 'fordi:' && last) {
      found[found.length - 1] = { ...last, reason: block.prose(unquoted(line.text), rangeOfProperty(line, 'text')) };
    } else if (!reader.take(line)) keyOrProblem(block, line, input.name);
  }
  reader.finish(said);
  keepWords(block, 'targetGroup', said);
  block.extra.boundaries = [...(block.extra.boundaries ?? []), ...found];
}

/** Words about goals stand with the follow-up, and about neighbouring law with the target group. Without words, nothing is said of either. */
function keepWords(
  block: BlockDraft,
  part: 'followUp' | 'targetGroup',
  { prose, tables, quotes, range }: Draft<Section>,
): void {
  if (prose.length === 0 && !tables && !quotes) return;
  const section = block.section(part, range);
  section.prose.push(...prose);
  if (tables) section.tables = [...(section.tables ?? []), ...tables];
  if (quotes) section.quotes = [...(section.quotes ?? []), ...quotes];
}
