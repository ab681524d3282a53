import type { Block } from '@kvast/model/block';
import type { Content, ContentItem, NotIncluded } from '@kvast/model/content';
import type { Purpose } from '@kvast/model/purpose';
import { bullets, type Composer, said, together, withProse } from '../composer.ts';
import { and } from '../danish/lists.ts';
import type { ListEntry, Block as TextBlock } from '../document-tree.ts';
import { type Draft, draft, ownDraft } from '../draft.ts';
import { phrase, sentence, sentences } from '../phrase.ts';
import { remarks } from './exclusions.ts';

export function purposeSection(purpose: Purpose | undefined, composer: Composer): Draft[] {
  if (!purpose) return [];
  const { words } = composer;
  const lines = [...Map.groupBy(purpose.effects, ({ range }) => range.start.line).values()];
  const effects = lines.map((line, i) => said(words.purpose(line, i > 0), line[0]));
  const lead =
    purpose.logic && purpose.items.length > 0 ? words.purposesLead(purpose.logic, purpose.items.length) : undefined;
  const blocks = [...together(...effects), ...said(lead, purpose.items[0]), ...bullets(purpose.items, composer)];
  return draft(words.heading('purpose'), purpose, withProse(purpose, blocks, composer));
}

/** What the help is, by theme where the writer chose themes. */
export function contentSection(content: Content | undefined, composer: Composer): Draft[] {
  if (!content) return [];
  const { words } = composer;
  const list = contentList(content.items, composer);
  const lead = list.length > 0 ? said(words.contentLead(content), content.items[0]) : [];
  const onlyThemes = list.length === 0 && content.themes.length > 0 && content.completeness;
  const themesLead = onlyThemes ? said(words.contentLead(content), content.themes[0]) : [];
  const themes = content.themes.flatMap((theme) =>
    ownDraft(
      composer.ownLanguage,
      draft(theme.name, theme, withProse(theme, contentList(theme.items, composer), composer)),
    ),
  );
  const blocks = withProse(content, [...lead, ...list], composer);
  return draft(words.heading('content'), content, [...blocks, ...themesLead], themes);
}

/** The writer's bullets, each with how much or how often, what it is made of, and when it does not hold. */
function contentList(items: readonly ContentItem[], composer: Composer): TextBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', items: items.map((item) => contentEntry(item, composer)) }];
}

function contentEntry(item: ContentItem, composer: Composer): ListEntry {
  const { words, marked } = composer;
  const { amounts = [], unless, items = [], range: source } = item;
  const howMuch = amounts.length > 0 ? phrase`: ${and(amounts.map((limit) => words.limitCell(limit)))}` : [];
  const blocks = [...said(unless && words.notWhen(words.logic(unless)), unless), ...contentList(items, composer)];
  return { runs: phrase`${marked(item)}${howMuch}`, ...(blocks.length > 0 && { blocks }), source };
}

/** What is left out of the help, each with where it belongs and where to go instead. */
export function notIncludedSection(
  { notIncluded: items, notIncludedList }: Pick<Block, 'notIncluded' | 'notIncludedList'>,
  composer: Composer,
): Draft[] {
  const { words } = composer;
  const [first] = items;
  if (!first) return [];
  const entries = items.map((item) => {
    const about = sentences(isReferredTo(item) ? undefined : words.belongsUnder(item), remarks(item, composer));
    const text = composer.marked(item);
    return { runs: about.length > 0 ? sentences(sentence(text), about) : text, source: item.range };
  });
  return draft(words.heading('notIncluded'), first, [
    ...said(words.notIncludedLead(notIncludedList), first),
    { kind: 'list', items: entries },
  ]);
}

/** The help belongs where the citizen is sent, which is said in the referral. */
function isReferredTo({ provisions, referTo }: NotIncluded): boolean {
  const sentTo = new Set(referTo?.provisions.map(({ id }) => id));
  return provisions.every(({ id }) => sentTo.has(id));
}
