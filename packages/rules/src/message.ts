export type Language = 'da' | 'en';

/** What a finding says, in whole sentences. The three parts are always there, in this order. */
export interface Message {
  /** What is wrong: names the provision and what the standard says. */
  readonly what: string;
  /** Why it matters to the citizen or the municipality. */
  readonly why: string;
  /** What to do about it. */
  readonly todo: string;
}

type TextTable = Readonly<Record<string, (...facts: never[]) => Message | string>>;

/** The texts of one rule, one table per language with the same entries. `string` is for titles of fixes and of related places. */
export function defineTexts<T extends TextTable>(texts: {
  readonly da: T;
  readonly en: NoInfer<T>;
}): {
  readonly da: T;
  readonly en: T;
} {
  return texts;
}

/** The sentences in reading order, as one paragraph. */
export function asParagraph(message: Message): string {
  return [message.what, message.why, message.todo].join(' ');
}
