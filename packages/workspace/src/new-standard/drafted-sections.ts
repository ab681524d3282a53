import type { DraftedSection } from '@kvast/language/features/editor-context';
import type { Catalogue } from '@kvast/law/catalogue';
import { newStandard } from './new-standard.ts';

/**
 * What a new standard for the provision has under each heading: lines with what the law says filled in, and what the municipality
 * chooses marked with VÆLG. Empty where no standard can rest on the provision.
 * @param provision `serviceloven § 82 b`
 * @param date `YYYY-MM-DD`, the day whose law is written in
 */
export function draftedSections(catalogue: Catalogue, provision: string, date: string): readonly DraftedSection[] {
  const draft = newStandard({ municipality: '', provision, date }, catalogue);
  if ('problem' in draft) return [];
  return draft.text.split(/^(?=#)/m).flatMap((section) => {
    const [first = '', ...lines] = section.trimEnd().split('\n');
    const heading = /^##+ (?!Ydelse )(.+)$/.exec(first)?.[1];
    return heading ? [{ heading, lines }] : [];
  });
}
