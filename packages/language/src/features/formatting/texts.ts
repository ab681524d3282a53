import type { Language } from '../../texts/texts.ts';

/** What the formatter says when it leaves a file alone. */
export const formattingTexts: Readonly<Record<Language, { refused: (line: number, why: string) => string }>> = {
  da: { refused: (line, why) => `Filen er ikke formateret, fordi linje ${line} ikke er forstået. ${why}` },
  en: { refused: (line, why) => `The file was not formatted, because line ${line} was not understood. ${why}` },
};
