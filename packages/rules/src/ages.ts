import type { AgeBound, AgeInterval } from '@kvast/model/condition';

/** Ages in whole years; the two differ only where the pension age, which depends on the year of birth, is part of it. */
interface Years {
  readonly earliest: number;
  readonly latest: number;
}

/** The first and the last year of age that belong to an interval. */
export interface AgeReach {
  readonly first: Years;
  readonly last: Years;
}

/** Nobody who is alive reaches the pension age before 65, and nobody who is an adult today after 75. */
const PENSION_AGE: Years = { earliest: 65, latest: 75 };

/** An end that is not written reaches to 0 or to infinity. */
export function reachOf(age: AgeInterval): AgeReach {
  return {
    first: age.from === undefined ? exactly(0) : yearsOf(age.from),
    last: age.to === undefined ? exactly(Number.POSITIVE_INFINITY) : lastYears(age.to),
  };
}

/** Is there surely nobody who belongs to both? */
export function neverMeet(a: AgeInterval, b: AgeInterval): boolean {
  const [one, other] = [reachOf(a), reachOf(b)];
  return one.last.latest < other.first.earliest || other.last.latest < one.first.earliest;
}

function lastYears(bound: AgeBound): Years {
  if (bound !== 'pensionAge') return exactly(bound);
  return { earliest: PENSION_AGE.earliest - 1, latest: PENSION_AGE.latest - 1 };
}

function yearsOf(bound: AgeBound): Years {
  return bound === 'pensionAge' ? PENSION_AGE : exactly(bound);
}

function exactly(years: number): Years {
  return { earliest: years, latest: years };
}
