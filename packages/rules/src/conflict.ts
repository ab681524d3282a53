import type { FindingSeverity } from '@kvast/model/finding';
import type { Language, Message } from './message.ts';
import type { LegalBasis, Report } from './report.ts';
import { type Quoted, quotedHere, quotedThere } from './wording/place.ts';

/** A contradiction between two places, mostly in two files. */
export interface Conflict {
  /** Where it counts: in the later file. */
  readonly here: Quoted;
  readonly there: Quoted;
  readonly severity?: FindingSeverity;
  readonly basis?: LegalBasis;
  readonly provision?: string;
  /** @param own what the reader's file says, with its line @param other what the other place says, with file and line */
  readonly say: (own: string, other: string) => Message;
  /** The same as seen from the other place, where that is not the same sentence the other way round. */
  readonly sayThere?: (own: string, other: string) => Message;
  /** Points from the one place to the other. */
  readonly seeAlso: string;
}

/** Reports the contradiction at both places. Within one file it is told once, because the reader sees both. */
export function reportConflict(
  { here, there, say, sayThere = say, seeAlso, ...rest }: Conflict,
  language: Language,
  report: Report,
): void {
  const range = 'range' in there.at ? there.at.range : there.at;
  report({
    ...rest,
    file: here.file,
    at: here.at,
    message: say(quotedHere(here, language), quotedThere(there, here.file, language)),
    related: [{ file: there.file, range, message: seeAlso }],
    ...(here.file !== there.file && {
      there: {
        file: there.file,
        at: there.at,
        message: sayThere(quotedHere(there, language), quotedThere(here, there.file, language)),
        seeAlso,
      },
    }),
  });
}
