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

/** Source ranges are most of a model and hold no words. */
function collect(part: unknown, found: string[]): void {
  if (Array.isArray(part)) for (const each of part) collect(each, found);
  else if (typeof part === 'object' && part !== null) {
    for (const [key, value] of Object.entries(part)) {
      if (key === 'text' && typeof value === 'string') found.push(value);
      else if (key !== 'range') collect(value, found);
    }
  }
}
