import type { FreeSection } from '@kvast/model/block';
import type { NotChosen } from '@kvast/model/standard';
import { bullets, type Composer, said, withProse } from '../composer.ts';
import { type Draft, draft, ownDraft } from '../draft.ts';

/** Sections under a heading that the municipality chose itself. */
export function freeSections(sections: readonly FreeSection[], composer: Composer): Draft[] {
  return sections.flatMap((section) =>
    ownDraft(
      composer.ownLanguage,
      draft(section.title, section, withProse(section, bullets(section.items, composer), composer)),
    ),
  );
}

/** Fixed texts of the municipality file that the standard pulls in by name. A name without a text is a finding elsewhere. */
export function textBlockSections(composer: Composer): Draft[] {
  const blocks = composer.context.municipality?.textBlocks ?? [];
  return composer.standard.textBlocks.flatMap((wanted) => {
    const name = wanted.text.trim().toLowerCase();
    const found = blocks.find((block) => block.name.trim().toLowerCase() === name);
    // The prose stands in another file, so a cursor in this one belongs at the line that pulls it in.
    const paragraphs = composer.paragraphs(found?.prose ?? []).map((block) => ({ ...block, source: wanted.range }));
    return ownDraft(composer.ownLanguage, draft(found?.name ?? wanted.text, wanted, paragraphs));
  });
}

/** Help that the law lets the municipality offer and that it does not offer. */
export function notChosenSection(notChosen: readonly NotChosen[], { words }: Composer): Draft[] {
  const blocks = notChosen.flatMap((one) => said(words.notChosen(one.provisions, one.reason, words.reason), one));
  return draft(words.heading('notChosen'), notChosen[0], blocks);
}
