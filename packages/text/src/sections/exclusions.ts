import type { Exclusion } from '@kvast/model/target-group';
import type { Composer } from '../composer.ts';
import type { Block, ListEntry } from '../document-tree.ts';
import { type Draft, draft } from '../draft.ts';
import { type Phrase, sentences } from '../phrase.ts';
import { phoneOf } from './contact.ts';

/**
 * Who cannot get the help, each with its exception, its reason and where to go instead.
 * @param more exclusions of the whole standard hold too.
 */
export function exclusionsSection(exclusions: readonly Exclusion[], more: boolean, composer: Composer): Draft[] {
  const [first, ...others] = exclusions;
  if (!first) return [];
  const blocks = others.length === 0 ? single(first, more, composer) : several(exclusions, more, composer);
  return draft(composer.words.heading('exclusions'), first, blocks);
}

function single(exclusion: Exclusion, more: boolean, composer: Composer): Block[] {
  const { words } = composer;
  const rule = words.ruleBlocks(words.cannotGet(more), {
    condition: words.logic(exclusion.condition),
    logicMissing: false,
  });
  const about = remarks(exclusion, composer);
  const last = rule.at(-1);
  if (about.length === 0 || !last) return rule;
  if (last.kind === 'paragraph') return [...rule.slice(0, -1), { ...last, runs: sentences(last.runs, about) }];
  return [...rule, { kind: 'paragraph', runs: about, source: exclusion.range }];
}

function several(exclusions: readonly Exclusion[], more: boolean, composer: Composer): Block[] {
  const items = exclusions.map((exclusion): ListEntry => {
    const { runs, blocks } = composer.words.conditionEntry(composer.words.logic(exclusion.condition));
    const about = remarks(exclusion, composer);
    const source = exclusion.range;
    if (!blocks) return { runs: sentences(runs, about), source };
    return { runs, blocks: about.length > 0 ? [...blocks, { kind: 'paragraph', runs: about }] : blocks, source };
  });
  return [
    { kind: 'paragraph', runs: composer.words.cannotGetAnyOf(more), source: exclusions[0]?.range },
    { kind: 'list', items },
  ];
}

/** What belongs to one rule about who, or what, is left out. */
export function remarks(
  { unless, reason, referTo }: Pick<Exclusion, 'unless' | 'reason' | 'referTo'>,
  composer: Composer,
): Phrase {
  const { words } = composer;
  return sentences(
    reason && words.reason(reason),
    unless && words.nevertheless(words.logic(unless)),
    referTo && words.referral(referTo, unless !== undefined, phoneOf(referTo.name, composer)),
  );
}
