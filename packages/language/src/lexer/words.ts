/** The first word of a line or heading, up to a quotation mark, a bracket or a colon. */
export function firstWord(text: string, start: number, end: number): string {
  return /^[^\s"»”“[:]*/.exec(text.slice(start, end))?.[0] ?? '';
}

export function sameWord(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** "ét" and "et" are the same word to those who type it. */
export function plainE(text: string): string {
  return text.replaceAll('é', 'e');
}
