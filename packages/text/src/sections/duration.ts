import type { Afterwards, Extent } from '@kvast/model/extent';
import { type Composer, said, together, withProse } from '../composer.ts';
import type { HeadingName } from '../danish/headings.ts';
import type { Block, Paragraph } from '../document-tree.ts';
import { type Draft, draft } from '../draft.ts';

/** Whether the municipality must offer the help, and how it is given. In a service this opens its section. */
export function formStatements(extent: Extent | undefined, { words }: Composer): Paragraph[] {
  const { duty, forms } = extent ?? {};
  return [...said(duty && words.duty(duty), duty), ...said(forms && words.forms(forms), forms)];
}

/** Where and when the help is given. In a service this belongs to its opening too. */
export function placeStatements(extent: Extent | undefined, { words }: Composer): Paragraph[] {
  const { place, channels, hours, season } = extent ?? {};
  return [
    ...said(place && words.place(place), place),
    ...said(channels && words.meeting(channels), channels),
    ...said(hours && words.hours(hours), hours),
    ...said(season && words.season(season), season),
  ];
}

/** How long, how much, how often, and together with what. */
export function durationSection(extent: Extent | undefined, composer: Composer, withForm: boolean): Draft[] {
  if (!extent) return [];
  const limits = limitBlocks(extent, composer);
  const form = withForm
    ? [...together(formStatements(extent, composer)), ...together(placeStatements(extent, composer))]
    : [];
  const blocks = withProse(extent, [...form, ...limits], composer);
  return draft(composer.words.heading(headingFor(extent, form.length > 0)), extent, blocks);
}

function limitBlocks(extent: Extent, { words }: Composer): Block[] {
  const { duration, repetition, extension, dispensation, pause, amounts, saving, pool } = extent;
  const { combinableWith, notCombinableWith, offsets = [] } = extent;
  return [
    ...together(
      said(duration && words.duration(duration), duration),
      said(extension && words.extension(extension), extension),
      said(dispensation && words.dispensation(dispensation), dispensation),
      said(pause && words.pause(pause), pause),
    ),
    ...said(repetition && words.repetition(repetition), repetition),
    ...amountBlocks(amounts, words),
    ...together(said(saving && words.saving(saving), saving), said(pool && words.pool(pool), pool)),
    ...together(
      said(combinableWith.length > 0 ? words.combinable(combinableWith) : undefined, combinableWith[0]),
      said(notCombinableWith.length > 0 ? words.notCombinable(notCombinableWith) : undefined, notCombinableWith[0]),
    ),
    ...said(offsets.length > 0 ? words.offsets(offsets) : undefined, offsets[0]),
  ];
}

/** Two amounts are sentences; more of them are easier to read as a list. */
function amountBlocks(amounts: Extent['amounts'], words: Composer['words']): Block[] {
  const [first] = amounts;
  if (!first || amounts.length <= 2) return together(...amounts.map((amount) => said(words.amount(amount), amount)));
  const items = amounts.map((amount) => ({ runs: words.amountEntry(amount), source: amount.range }));
  return [...said(words.amountsLead(), first), { kind: 'list', items, source: first.range }];
}

/** The heading asks only what is answered. */
function headingFor(extent: Extent, hasForm: boolean): HeadingName {
  const long = extent.duration ?? extent.repetition ?? extent.extension ?? extent.dispensation ?? extent.pause;
  const much = extent.amounts.length > 0 || extent.saving || extent.pool;
  if (extent.prose.length > 0 || (long && much)) return 'extent';
  if (long) return 'duration';
  if (much) return 'amount';
  return hasForm ? 'form' : 'combination';
}

export function afterwardsSection(afterwards: Afterwards | undefined, composer: Composer): Draft[] {
  if (!afterwards) return [];
  const { words } = composer;
  const blocks = [
    ...together(
      said(words.assessedAfterwards(afterwards), afterwards.assessment),
      said(words.newCourse(afterwards), afterwards.newCourse),
    ),
  ];
  return draft(words.heading('afterwards'), afterwards, withProse(afterwards, blocks, composer));
}
