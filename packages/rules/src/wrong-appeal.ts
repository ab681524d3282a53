import { appealLaw } from './appeal.ts';
import type { RuleContext } from './define-rule.ts';
import type { Message } from './message.ts';
import type { Report } from './report.ts';

interface WrongAppealTexts {
  wrong(provisions: string): Message;
  setRight(): string;
}

const lines = { none: 'klageadgang: ingen', ankestyrelsen: 'klageadgang: Ankestyrelsen' };

/**
 * Reports each service that is written as having the opposite of the appeal that the law gives it. A service whose provisions give both
 * answers is for klage/faelles-afsnit.
 * @param right what the law says; the other one is what stands in the standard
 */
export function reportWrongAppeal(
  { services, law }: RuleContext,
  right: 'none' | 'ankestyrelsen',
  texts: WrongAppealTexts,
  report: Report,
): void {
  for (const { block, provisionIds } of services) {
    const instance = block.appeal?.instance;
    if (!instance || instance.to === right) continue;
    const { none, toAnkestyrelsen } = appealLaw(law, provisionIds);
    const [bases, opposite] = right === 'none' ? [none, toAnkestyrelsen] : [toAnkestyrelsen, none];
    if (opposite.length > 0) continue;
    for (const basis of bases) {
      report({
        at: instance,
        basis,
        message: (provisions) => texts.wrong(provisions),
        fixes: [{ title: texts.setRight(), safe: false, edits: [{ at: instance, newText: lines[right] }] }],
      });
    }
  }
}
