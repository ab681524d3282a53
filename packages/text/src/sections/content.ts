import type { Content, NotIncluded } from '@kvast/model/content';
import type { Purpose } from '@kvast/model/purpose';
import { bullets, type Composer, said, together, withProse } from '../composer.ts';
import { type Draft, draft, ownDraft } from '../draft.ts';
import { sentence, sentences } from '../phrase.ts';
import { remarks } from './exclusions.ts';

export function purposeSection(purpose: Purpose | undefined, composer: Composer): Draft[] {
  if (!purpose) return [];
  const { words } = composer;
  const lines = [...Map.groupBy(purpose.effects, ({ range }) => range.start.line).values()];
  const effects = lines.map((line, i) => said(words.purpose(line, i > 0), line[0]));
  const lead = purpose.logic && purpose.items.length > 0 ? words.purposesLead(purpose.logic) : undefined;
  const blocks = [...together(...effects), ...said(lead, purpose.items[0]), ...bullets(purpose.items, composer)];
  return draft(words.heading('purpose'), purpose, withProse(purpose, blocks, composer));
}

/** What the help is, by theme where the writer chose themes. */
export function contentSection(content: Content | undefined, composer: Composer): Draft[] {
  if (!content) return [];
  const { words } = composer;
  const list = bullets(content.items, composer);
  const lead = list.length > 0 ? said(words.contentLead(content), content.items[0]) : [];
  const onlyThemes = list.length === 0 && content.themes.length > 0 && content.completeness;
  const themesLead = onlyThemes ? said(words.contentLead(content), content.themes[0]) : [];
  const themes = content.themes.flatMap((theme) =>
    ownDraft(
      composer.ownLanguage,
      draft(theme.name, theme, withProse(theme, bullets(theme.items, composer), composer)),
    ),
  );
  const blocks = withProse(content, [...lead, ...list], composer);
  return draft(words.heading('content'), content, [...blocks, ...themesLead], themes);
}

/** What is left out of the help, each with where it belongs and where to go instead. */
export function notIncludedSection(items: readonly NotIncluded[], composer: Composer): Draft[] {
  const { words } = composer;
  const [first] = items;
  if (!first) return [];
  const entries = items.map((item) => {
    const about = sentences(isReferredTo(item) ? undefined : words.belongsUnder(item), remarks(item, composer));
    const text = composer.written(item.text);
    return { runs: about.length > 0 ? sentences(sentence(text), about) : text, source: item.range };
  });
  return draft(words.heading('notIncluded'), first, [
    ...said(words.notIncludedLead(), first),
    { kind: 'list', items: entries },
  ]);
}

/** The help belongs where the citizen is sent, which is said in the referral. */
function isReferredTo({ provisions, referTo }: NotIncluded): boolean {
  const sentTo = new Set(referTo?.provisions.map(({ id }) => id));
  return provisions.every(({ id }) => sentTo.has(id));
}
