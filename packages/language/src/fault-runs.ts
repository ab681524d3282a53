import type { Finding } from '@kvast/model/finding';
import { lastBefore } from './last-before.ts';
import type { Texts } from './texts/texts.ts';

/**
 * What a fault has to do with the lines around it.
 * `place`: the line is right in itself and does not belong here, as when the heading above is gone.
 * `double`: it was said before, as when the heading of a second service is gone.
 * `bullet`: nothing of the bullet was understood, as when it belongs under another heading.
 * `heading`: the heading itself was not understood. `bare`: a line that may be a heading without its `#`.
 */
export type FaultRole = 'place' | 'double' | 'bullet' | 'heading' | 'bare' | 'own';

/** A finding that may turn out to be the consequence of another one. */
export interface Fault {
  readonly finding: Finding;
  readonly role: FaultRole;
  /** The line says nothing in the model. */
  readonly unread: boolean;
}

/** Numbers of lines, in order. */
export interface Outline {
  readonly headings: readonly number[];
  /** The headings that begin a part of the whole document. */
  readonly tops: readonly number[];
  /** Lines that are not blank. */
  readonly texted: readonly number[];
}

interface Told {
  readonly fault: Fault;
  readonly section: number;
  readonly top: number;
  /** Lines that went wrong with it. */
  readonly also: number[];
}

/**
 * One mistake, one finding: lines that only went wrong because a line above them did are told in that line's finding.
 * A heading that is lost takes with it what stood below it; a run of lines in the wrong place is one fault of place.
 * @param faults in the order of the text
 */
export function withoutConsequences(faults: readonly Fault[], outline: Outline, texts: Texts): Finding[] {
  const order = new Map(outline.texted.map((line, at) => [line, at]));
  const above = (lines: readonly number[], line: number) => lines[lastBefore(lines, line)] ?? 0;
  const told: Told[] = [];
  for (const fault of faults) {
    const { line } = fault.finding.range.start;
    const section = above(outline.headings, line);
    const top = above(outline.tops, line);
    const isNext = (before: Told) => {
      const last = before.also[before.also.length - 1] ?? before.fault.finding.range.start.line;
      return (order.get(line) ?? 0) - (order.get(last) ?? 0) === 1;
    };
    const cause = !CONSEQUENT.has(fault.role)
      ? undefined
      : told.findLast((before) => {
          if (before.top !== top) return false;
          return isConsequence(fault.role, before.fault.role, before.section === section, isNext(before));
        });
    if (cause) cause.also.push(line);
    else told.push({ fault, section, top, also: [] });
  }
  return told.map(({ fault: { finding, role }, also }) => {
    if (also.length === 0) return finding;
    const more = role === 'place' || role === 'double' ? texts.sameFor(also) : texts.alsoUnread(also);
    return { ...finding, message: `${finding.message} ${more}` };
  });
}

const CONSEQUENT: ReadonlySet<FaultRole> = new Set(['place', 'double', 'bullet']);

function isConsequence(role: FaultRole, of: FaultRole, sameSection: boolean, isNext: boolean): boolean {
  if (role === 'double') return of === 'double' || (sameSection && of !== 'own');
  if (!sameSection) return false;
  if (role === 'place') return of !== 'own' || isNext;
  if (role === 'bullet') return of === 'heading' || of === 'bare' || (of !== 'own' && isNext);
  return false;
}
