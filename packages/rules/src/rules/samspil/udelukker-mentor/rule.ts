import { defineRule } from '../../../define-rule.ts';
import { demandedOf } from '../../../demands.ts';
import { idsOf } from '../../../legal-basis.ts';
import { texts } from './texts.ts';

const MENTOR = 'beskæftigelsesindsatsloven § 167';
const EARLY_HELP = ['serviceloven § 82 a', 'serviceloven § 82 b'];

/** Rests on no clause: the point is that no clause excludes these people, so that the municipality has chosen it. */
export default defineRule({
  id: 'samspil/udelukker-mentor',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: [],
  check({ services, language }, report) {
    for (const { block, provisionIds } of services) {
      const provision = provisionIds.find((id) => EARLY_HELP.includes(id));
      if (!provision) continue;
      const exclusions = demandedOf(
        block,
        (leaf, wanted) =>
          !wanted && leaf.kind === 'receives' && !leaf.sameNeed && idsOf(leaf.provisions).includes(MENTOR),
      );
      for (const exclusion of exclusions) {
        if (isReasoned(exclusion.range.start.line)) continue;
        report({ at: exclusion, severity: 'info', provision, message: texts[language].mentor });
      }

      function isReasoned(line: number): boolean {
        return block.exclusions.some(
          ({ reason, range }) => reason && range.start.line <= line && line <= range.end.line,
        );
      }
    }
  },
});
