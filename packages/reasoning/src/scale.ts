import type { TermIndex } from '@kvast/model/term-index';

/**
 * Where a step stands on its scale, 0 for the lowest. Steps of a scale that no vocabulary orders are compared where they are whole numbers.
 * @returns undefined where the step has no place
 */
export function placeOf(step: string, scale: string, terms: TermIndex): number | undefined {
  const steps = terms.resolve(scale)?.steps;
  const place = steps ? steps.indexOf(step.toLowerCase()) : Number(step);
  return Number.isInteger(place) && place >= 0 ? place : undefined;
}

/** The step that stands at a place; the place itself where no vocabulary orders the scale. */
export function stepAt(place: number, scale: string, terms: TermIndex): string {
  return terms.resolve(scale)?.steps?.[place] ?? String(place);
}

/** Is there no step above? Unknown, and so denied, where no vocabulary orders the scale. */
export function isHighest(place: number, scale: string, terms: TermIndex): boolean {
  return place + 1 === terms.resolve(scale)?.steps?.length;
}
