import type { SourceRange } from '@kvast/model/source';
import { defineRule, type ServiceView } from '../../../define-rule.ts';
import { reportDifferences } from '../../../different-help.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'konflikt/forskellig-gentagelse',
  scope: 'workspace',
  since: '0.1.0',
  yieldsTo: ['gentagelse/samme-behov', 'gentagelse/nyt-forloeb', 'gentagelse/fornyelse-afskaaret'],
  check(context, report) {
    const text = texts[context.language];
    reportDifferences(
      context,
      {
        read: repetitionOf,
        disagree: (a, b) => a.said !== b.said,
        words: (said) => text[said](),
        severity: 'error',
        say: (subject, own, other, same) => text[same ? 'sameService' : 'sameProvision'](subject, own, other),
        seeAlso: text.there(),
      },
      report,
    );
  },
});

/** May the help be given again for the same need? Undefined where nothing is said. */
function repetitionOf({ block }: ServiceView): { said: 'again' | 'once'; at: SourceRange } | undefined {
  const repetition = block.extent?.repetition;
  if (repetition) {
    const again = repetition.rule === 'allowed' || repetition.rule === 'renewable';
    return { said: again ? 'again' : 'once', at: repetition.range };
  }
  const course = block.afterwards?.newCourse;
  return course && { said: course.allowed && !course.onlyOtherNeed ? 'again' : 'once', at: course.range };
}
