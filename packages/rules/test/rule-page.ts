/** One fenced example of a rule.md. */
export interface Block {
  readonly valid: boolean;
  readonly text: string;
  /** Where the example begins, counted from 1. */
  readonly line: number;
}

/** The blocks fenced as `kvast gyldig` and `kvast ugyldig`; other blocks are left alone. */
export function readBlocks(page: string): Block[] {
  const fence = /^```kvast (gyldig|ugyldig)\n(.*?)^```$/gms;
  return [...page.matchAll(fence)].map((match) => ({
    valid: match[1] === 'gyldig',
    text: match[2] ?? '',
    line: page.slice(0, match.index).split('\n').length,
  }));
}
