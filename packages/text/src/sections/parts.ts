import type { Block } from '@kvast/model/block';
import type { QualityGoal } from '@kvast/model/follow-up';
import { provisionId } from '@kvast/model/provision-ref';
import type { ItemSection } from '@kvast/model/section';
import type { Boundary } from '@kvast/model/target-group';
import { bullets, type Composer, said, withProse } from '../composer.ts';
import type { Block as TextBlock } from '../document-tree.ts';
import { type Draft, draft } from '../draft.ts';
import { sentences } from '../phrase.ts';

/** What happens, step by step. */
export function phasesSection(phases: ItemSection | undefined, composer: Composer): Draft[] {
  return itemSection('phases', phases, composer);
}

/** Service packages or levels. */
export function packagesSection(packages: ItemSection | undefined, composer: Composer): Draft[] {
  return itemSection('packages', packages, composer);
}

/** What the citizen does. */
export function dutiesSection(duties: ItemSection | undefined, composer: Composer): Draft[] {
  return itemSection('duties', duties, composer);
}

function itemSection(
  name: 'phases' | 'packages' | 'duties',
  part: ItemSection | undefined,
  composer: Composer,
): Draft[] {
  if (!part) return [];
  const list = name === 'phases' ? course(part, composer) : bullets(part.items, composer);
  return draft(composer.words.heading(name), part, withProse(part, list, composer));
}

/** The steps that the municipality wrote, as a line of time. */
function course({ items }: ItemSection, { marked }: Composer): TextBlock[] {
  if (items.length === 0) return [];
  const stops = items.map((item) => ({ details: marked(item), source: item.range }));
  return [{ kind: 'timeline', stops, source: items[0]?.range }];
}

/** What the municipality strives for, and how it sees whether it got there. */
export function goalsSection({ goals = [], vision }: Pick<Block, 'goals' | 'vision'>, composer: Composer): Draft[] {
  const list: TextBlock[] = goals.length === 0 ? [] : [goalList(goals, composer)];
  const blocks = [...said(vision && composer.words.vision(vision), vision), ...list];
  return draft(composer.words.heading('goals'), vision ?? goals[0], blocks);
}

function goalList(goals: readonly QualityGoal[], composer: Composer): TextBlock {
  const { words, marked } = composer;
  const items = goals.map((goal) => {
    const { indicator, target, every, responsible, range: source } = goal;
    const about = sentences(
      indicator && words.goalMeasured(indicator),
      target && words.goalTarget(target),
      every && words.goalFollowedUp(every),
      responsible && words.goalResponsible(responsible),
    );
    const criteria = goal.criteria ? [goalList(goal.criteria, composer)] : [];
    return { runs: marked(goal), blocks: [...said(about.length > 0 ? about : undefined), ...criteria], source };
  });
  return { kind: 'list', items };
}

/** Where another provision takes over. */
export function boundariesSection(boundaries: readonly Boundary[] | undefined, composer: Composer): Draft[] {
  const { words, context } = composer;
  const blocks = (boundaries ?? []).flatMap((boundary) => {
    const [first, ...others] = boundary.provisions;
    // One title explains one provision; of several it would be read as the title of the last.
    const title = first && others.length === 0 ? context.law.provision(provisionId(first))?.provision.title : undefined;
    return said(words.boundary(boundary, title, words.reason), boundary);
  });
  return draft(words.heading('boundaries'), boundaries?.[0], blocks);
}
