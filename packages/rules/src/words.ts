import { remembered } from './remembered.ts';

/** Everything that is said in free words anywhere in a part of a standard or a municipality file, in reading order. */
export function wordsIn(part: unknown): string[] {
  const found: string[] = [];
  collect(part, found);
  return found;
}

/** The words as sentences. Lines that follow each other are read as one text, because prose is broken anywhere. */
export function sentencesIn(part: unknown): string[] {
  return wordsIn(part)
    .join(' ')
    .split(/(?<=[.!?;])\s+/);
}

function collect(part: unknown, found: string[]): void {
  if (Array.isArray(part)) for (const each of part) collect(each, found);
  else if (typeof part === 'object' && part !== null) for (const words of wordsOf(part)) found.push(words);
}

/** Source ranges are most of a model and hold no words. */
const wordsOf = remembered((part: object): readonly string[] => {
  const found: string[] = [];
  for (const [key, value] of Object.entries(part)) {
    if (key === 'text' && typeof value === 'string') found.push(value);
    else if (key !== 'range') collect(value, found);
  }
  return found;
});
