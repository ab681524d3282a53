import { defineRule } from '../../../define-rule.ts';
import { levelsIn } from '../../../terms-written.ts';
import { andList } from '../../../wording/list.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'begreb/ukendt-trin',
  scope: 'standard',
  since: '0.2.0',
  check({ standard, terms, language }, report) {
    for (const level of levelsIn(standard)) {
      const scale = terms.resolve(level.scale);
      // A scale that nobody has explained is the business of begreb/ukendt.
      if (!scale) continue;
      const { steps } = scale;
      const written = [...new Set([level.from, level.to])].filter((step) => step !== undefined);
      const wrong = written.filter((step) => (steps ? !steps.includes(step) : !/^\d+$/.test(step)));
      const [step] = wrong;
      if (step === undefined) continue;
      const message = steps
        ? texts[language].notAStep(step, scale.name, andList(steps, language))
        : texts[language].noSteps(step, scale.name);
      report({ at: level, severity: 'warning', message });
    }
  },
});
