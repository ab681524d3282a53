import { defineRule } from '../../../define-rule.ts';
import { type Lack, reportLacks } from '../../../lacks.ts';
import { type MissingDeadline, missingDeadline } from '../../../required-parts.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'frist/mangler',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['access'],
  check(context, report) {
    const { services, language } = context;
    const missing = services.flatMap((view): (Lack & MissingDeadline)[] => {
      const found = missingDeadline(view, context);
      return found ? [{ service: view.service, ...found }] : [];
    });
    for (const lacks of Map.groupBy(missing, placeOf).values()) {
      const { instead } = lacks[0] ?? { instead: 'nothing' };
      reportLacks(lacks, { message: texts[language][instead], language }, report);
    }
  },
});

/** Services that share a deadline share its fault, and those without any lack the same line. */
function placeOf({ instead, at }: MissingDeadline): string {
  const { start } = 'range' in at ? at.range : at;
  return instead === 'nothing' ? instead : `${start.line}:${start.column}`;
}
