import type { Duration } from '@kvast/model/time';
import { isLonger } from '@kvast/model/time';
import { defineRule, type ServiceView } from '../../../define-rule.ts';
import { basesFor } from '../../../legal-basis.ts';
import { durationText } from '../../../wording/limit.ts';
import { andList } from '../../../wording/list.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'varighed/flere-forloeb',
  scope: 'standard',
  since: '0.2.0',
  check({ standard, services, law, language }, report) {
    const text = texts[language];
    for (const [id, parts] of Map.groupBy(services.flatMap(keysOf), ({ key }) => key)) {
      const [first, ...others] = parts;
      const sum = sumOf(parts.map(({ length }) => length));
      if (!first || others.length === 0 || !sum) continue;
      for (const basis of basesFor(law, [id.split('\n')[0] ?? ''], 'duration')) {
        const { rule } = basis.clause.said;
        const again = law.first(basis.provision.id, 'repetition')?.said.repetition.rule;
        if (rule.kind !== 'limit' || (again !== 'notForSameNeed' && again !== 'never')) continue;
        if (!isLonger(sum, rule.limit.quantity)) continue;
        const names = andList(
          parts.map(({ view }) => (language === 'da' ? `»${view.service.name}«` : `“${view.service.name}”`)),
          language,
        );
        const [whole, allowed] = [durationText(sum, language), durationText(rule.limit.quantity, language)];
        report({
          at: first.view.service.nameRange,
          basis,
          severity: 'warning',
          message: (provisions) => text.tooLong(provisions, names, whole, allowed),
          related: others.map(({ view }) => ({
            file: standard.file,
            range: view.service.nameRange,
            message: text.part(),
          })),
        });
      }
    }
  },
});

interface Part {
  /** The provision, and the name without what tells the parts apart. */
  readonly key: string;
  readonly view: ServiceView;
  readonly length: Duration;
}

/** Only services that carry one name and a number ("Modul 1", "Forløb, anden del") are surely parts of one course. */
function keysOf(view: ServiceView): Part[] {
  const duration = view.block.extent?.duration;
  const name = view.service.name.toLowerCase();
  const whole = name
    .replace(PART, ' ')
    .replace(/[\s,:–-]+/gu, ' ')
    .trim();
  if (duration?.kind !== 'limit' || whole === name.trim()) return [];
  return view.provisionIds.map((id) => ({ key: `${id}\n${whole}`, view, length: duration.limit.quantity }));
}

const PART = /(?<!\p{L})(?:\d+\.?|[ivx]+|[a-d]|første|anden|andet|tredje|fjerde|del|modul|fase|trin|etape)(?!\p{L})/giu;

/** The parts together; undefined where they are not counted in the same unit. */
function sumOf(lengths: readonly Duration[]): Duration | undefined {
  const [first] = lengths;
  if (!first || lengths.some(({ unit }) => unit !== first.unit)) return undefined;
  return { unit: first.unit, amount: lengths.reduce((sum, { amount }) => sum + amount, 0) };
}
