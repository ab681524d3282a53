import type { Condition, PersonalCondition } from '@kvast/model/condition';
import type { Prohibition } from '@kvast/model/law';
import type { Citizen } from '@kvast/reasoning/citizen';
import { anybodyBetween } from '@kvast/reasoning/group';
import { leftOutSentence } from './counterexample.ts';
import type { RuleContext } from './define-rule.ts';
import { demandedBySection } from './demands.ts';
import { lawGroup } from './groups.ts';
import { basesFor, prohibitionsIn } from './legal-basis.ts';
import type { Message } from './message.ts';
import type { Report } from './report.ts';
import { opposite } from './who-is-let-in.ts';

type PersonalDemand = Extract<Condition, { kind: 'personal' }>;

interface DemandTexts {
  /** `what` is everything that is asked in one section, each once. */
  demanded(provision: string, what: readonly PersonalCondition[]): Message;
  /** Points from the first demand of a section to the others. */
  demandedToo(): string;
}

/**
 * Reports each condition on the person (`what`) that nobody gets around, where the law says that it must not be asked. Several of them
 * in one section are one fault, reported at the one that comes first in `what`.
 */
export function reportPersonalDemand(
  context: RuleContext,
  rule: {
    readonly prohibition: Prohibition;
    readonly what: readonly PersonalCondition[];
    /** Conditions that amount to the same demand where they must not hold: who may not live in a facility, must have a home. */
    readonly ruledOut?: readonly PersonalCondition[];
  },
  texts: DemandTexts,
  report: Report,
): void {
  const { services, law, standard } = context;
  const { file } = standard;
  for (const { block, provisionIds } of services) {
    const bases = prohibitionsIn(law, provisionIds, rule.prohibition);
    const sections = demandedBySection(
      block,
      (leaf, wanted) => leaf.kind === 'personal' && (wanted ? rule.what : (rule.ruledOut ?? [])).includes(leaf.what),
    );
    for (const section of sections) {
      const demands = section.filter((leaf): leaf is PersonalDemand => leaf.kind === 'personal');
      const order = [...rule.what, ...(rule.ruledOut ?? [])];
      const [first, ...others] = demands.toSorted((a, b) => order.indexOf(a.what) - order.indexOf(b.what));
      if (!first) continue;
      const what = [...new Set(demands.map((demand) => demand.what))];
      const related = others.map(({ range }) => ({ file, range, message: texts.demandedToo() }));
      const demand = rule.what.includes(first.what) ? first : opposite(first);
      const citizen = leftOut(demand, bases[0]?.provision.id, context);
      for (const basis of bases) {
        const message = (provisions: string) => {
          const { why, ...words } = texts.demanded(provisions, what);
          const example = citizen && leftOutSentence(citizen, { provision: provisions, entitled: true }, context);
          return { ...words, why: example ? `${why} ${example}` : why };
        };
        report({ at: first, basis, severity: 'warning', message, ...(related.length > 0 && { related }) });
      }
    }
  }
}

/** Somebody whom the law means and who does not meet the demand, where the help is a right. */
function leftOut(demand: Condition, provision: string | undefined, { law, terms }: RuleContext): Citizen | undefined {
  const isRight =
    provision !== undefined &&
    basesFor(law, [provision], 'duty').every(({ clause }) => clause.said.modality === 'must');
  const meant = isRight ? lawGroup(law, provision) : undefined;
  if (!meant) return undefined;
  const answer = anybodyBetween({ demands: [meant], exclusions: [] }, [{ demands: [demand], exclusions: [] }], {
    terms,
  });
  return answer.kind === 'somebody' ? answer.citizen : undefined;
}
