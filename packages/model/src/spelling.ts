/** What knows how words are spelt. It stands outside the models, because not every machine has a dictionary. */
export interface Spelling {
  /** Names the dictionary and what reads it: another one would find something else. */
  readonly edition: string;
  /** Is this a word, or rightly put together of words? */
  isWord(word: string): boolean;
  /** What the writer of a word that is none surely meant, the likeliest first; nothing where that is a guess. */
  meant(word: string): readonly string[];
}
