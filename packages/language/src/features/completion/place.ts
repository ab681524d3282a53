import { lineAt } from '../editor-context.ts';

/** Where the cursor stands, in the writer's own terms. */
export interface Place {
  /** The line up to the cursor. */
  readonly before: string;
  /** The whole line. */
  readonly line: string;
  /** Its number, from 1. */
  readonly number: number;
  /** `kvalitetsstandard`, `kommune`, `begreber`, `lov`, or '' where the title is not there yet. */
  readonly document: string;
  /** The nearest heading above, lower case without `#`; '' in the head of the document. */
  readonly heading: string;
  /** Number of `#` of that heading. */
  readonly level: number;
  /** Is there a `## Ydelse` heading above, with no other `##` between? */
  readonly inService: boolean;
}

export function placeAt(text: string, line: number, character: number): Place {
  const whole = lineAt(text, line);
  const above = text.split(/\r?\n/, line);
  const document = firstWord(above.find((each) => /^\s*#(?!#)/.test(each)) ?? '');
  let heading = '';
  let level = 1;
  let inService = false;
  for (let at = above.length - 1; at >= 0; at--) {
    const match = /^(#{1,4})(.*)$/.exec((above[at] ?? '').trim());
    if (!match) continue;
    const depth = match[1]?.length ?? 1;
    if (heading === '' && depth > 1) {
      heading = (match[2] ?? '').trim().toLowerCase();
      level = depth;
    }
    if (depth <= 2) {
      inService = depth === 2 && /^ydelse\b/i.test((match[2] ?? '').trim());
      break;
    }
  }
  return { before: whole.slice(0, character), line: whole, number: line + 1, document, heading, level, inService };
}

/** The key of `sectionKeys` that fits the place. */
export function sectionOf(place: Place): string {
  if (place.heading === '') return place.document === 'lov' ? 'lov' : place.document;
  if (/^ydelse\b/.test(place.heading)) return 'ydelse';
  if (/^kodeliste\b/.test(place.heading)) return 'kodeliste';
  if (/^gruppe\b/.test(place.heading)) return 'gruppe';
  if (place.heading.startsWith('[')) return 'begreb';
  if (place.heading.startsWith('§')) return 'bestemmelse';
  if (/^principmeddelelse\b/.test(place.heading)) return 'principmeddelelse';
  return place.heading.replace(/^indhold.*$/, 'indhold');
}

function firstWord(title: string): string {
  return /^\s*#\s*([^\s"]+)/.exec(title)?.[1]?.toLowerCase() ?? '';
}
