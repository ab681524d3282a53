import type { OwnLanguage, TextDocument } from '../document-tree.ts';

/** What all parts of one Word document share. */
export interface Frame {
  /** Language of the generated words, as Word names it. */
  readonly language: string;
  /** Six digits, as Word writes colours. */
  readonly colour: string;
  /** A new list of steps begins at 1; each needs a number of its own. */
  nextSteps(): number;
}

/** How Word names a language that is not the text's; undefined where it is. */
export function named(language: OwnLanguage | undefined): string | undefined {
  return language && 'da-DK';
}

const OWN_COLOUR = '0b5568';

export function frameOf({ language, colour }: TextDocument): Frame {
  let steps = 0;
  return {
    language: language === 'da' ? 'da-DK' : 'en-GB',
    colour: colour?.slice(1) ?? OWN_COLOUR,
    nextSteps: () => steps++,
  };
}
