import type { Block } from '@kvast/model/block';
import type { Condition } from '@kvast/model/condition';
import type { Combination } from '@kvast/model/extent';
import type { ProvisionRef } from '@kvast/model/provision-ref';
import type { Located } from '@kvast/model/source';
import { defineRule } from '../../../define-rule.ts';
import { idsOf } from '../../../legal-basis.ts';
import type { Language } from '../../../message.ts';
import { andList, orList } from '../../../wording/list.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'konflikt/samtidig-stoette',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['exclusions'],
  check({ standard, services, language }, report) {
    const text = texts[language];
    const against = ({ range }: Located) => [{ file: standard.file, range, message: text.combined() }];
    for (const block of [standard.shared, ...services.map((view) => view.block)]) {
      const combinable = block.extent?.combinableWith ?? [];
      for (const other of combinable) {
        const excluded = excludedReceivers(block).filter(
          ({ refs }) => meansOtherHelp(other) || shared(other.provisions, refs).length > 0,
        );
        const [first, ...others] = excluded;
        if (!first) continue;
        const provisions = orList(idsOf(excluded.flatMap(({ refs }) => refs)), language);
        report({
          at: first.at,
          message: text.excludedButCombined(provisions, inWords(other, language)),
          severity: 'warning',
          related: [
            ...others.map(({ at }) => ({ file: standard.file, range: at.range, message: text.excludedToo() })),
            ...against(other),
          ],
        });
      }
      for (const denied of block.extent?.notCombinableWith ?? []) {
        const other = combinable.find((one) => shared(one.provisions, denied.provisions).length > 0);
        if (!other) continue;
        const provisions = andList(shared(other.provisions, denied.provisions), language);
        report({ at: denied, message: text.bothWays(provisions), severity: 'warning', related: against(other) });
      }
    }
  },
});

/** Exclusions that shut out everybody who receives the help, whatever the need. */
function excludedReceivers({ exclusions }: Block): { refs: readonly ProvisionRef[]; at: Located }[] {
  return exclusions.flatMap((exclusion) => {
    const refs = exclusion.unless ? [] : receivedIn(exclusion.condition);
    return refs.length > 0 ? [{ refs, at: exclusion }] : [];
  });
}

/** Help that is enough by itself to be excluded: in `alle af` it takes more than that. */
function receivedIn(condition: Condition): readonly ProvisionRef[] {
  if (condition.kind === 'receives') return condition.sameNeed ? [] : condition.provisions;
  if (condition.kind === 'any' || (condition.kind === 'all' && condition.of.length === 1))
    return condition.of.flatMap(receivedIn);
  return [];
}

function inWords({ provisions, text = '' }: Combination, language: Language): string {
  if (provisions.length > 0) return andList(idsOf(provisions), language);
  return language === 'da' ? `»${text}«` : `“${text}”`;
}

/** "anden støtte", "øvrige indsatser": whatever other help there is. */
function meansOtherHelp({ text = '' }: Combination): boolean {
  return /(?<!\p{L})(anden|andre|andet|al|øvrige?)(?!\p{L}).*(støtte|hjælp|indsats|tilbud|ydelse)/iu.test(text);
}

function shared(a: readonly ProvisionRef[], b: readonly ProvisionRef[]): string[] {
  const wanted = new Set(idsOf(b));
  return idsOf(a).filter((id) => wanted.has(id));
}
