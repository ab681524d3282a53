import type { CatalogueView } from '@kvast/law/catalogue-view';
import type { AgeInterval } from '@kvast/model/condition';
import { defineRule, type MunicipalityContext } from '../../../define-rule.ts';
import { basesFor } from '../../../legal-basis.ts';
import { viewServices } from '../../../view-services.ts';
import { ageText } from '../../../wording/age.ts';
import { texts } from './texts.ts';

const PENSION_AGE = 'pensionsloven § 1 a';
/** Nobody who is alive reaches the pension age before this. */
const EARLIEST_PENSION_AGE = 65;

export default defineRule({
  id: 'maalgruppe/oevre-alder',
  scope: 'municipality',
  since: '0.2.0',
  check(context, report) {
    const { services, law, language } = context;
    const text = texts[language];
    for (const { block, provisionIds } of services) {
      const written = block.targetGroup?.age;
      if (!written) continue;
      for (const basis of basesFor(law, provisionIds, 'age')) {
        const { age } = basis.clause.said;
        const [allowed, found] = [ageText(age, language), ageText(written.age, language)];
        if (endsEarly(written.age, age, law) && !goesOnElsewhere(context, basis.provision.id, age)) {
          report({
            at: written,
            basis,
            severity: 'error',
            message: (provisions) => text.early(provisions, allowed, found),
          });
        }
        if (endsLate(written.age, age)) {
          report({
            at: written,
            basis,
            severity: 'error',
            message: (provisions) => text.late(provisions, allowed, found),
          });
        }
      }
    }
  },
});

function endsEarly({ to }: AgeInterval, inLaw: AgeInterval, law: CatalogueView): boolean {
  const last = lastYear(inLaw, law);
  return typeof to === 'number' && last !== undefined && to < last;
}

/** An age without an upper end is left alone: the end may be said in other words. */
function endsLate({ to }: AgeInterval, inLaw: AgeInterval): boolean {
  if (typeof inLaw.to !== 'number' || to === undefined) return false;
  return to === 'pensionAge' || to > inLaw.to;
}

/** The last year of age that surely belongs to the law's interval. */
function lastYear({ to, pensionFloor = 0 }: AgeInterval, law: CatalogueView): number | undefined {
  if (to !== 'pensionAge') return to;
  const pensionAge = law.first(PENSION_AGE, 'pensionAge')?.said.years ?? EARLIEST_PENSION_AGE;
  return Math.floor(Math.max(pensionAge, pensionFloor)) - 1;
}

/** Several standards may share the ages among them. */
function goesOnElsewhere({ workspace, law }: MunicipalityContext, id: string, inLaw: AgeInterval): boolean {
  return workspace.standards.some((standard) =>
    viewServices(standard).some(({ block, provisionIds }) => {
      if (!provisionIds.includes(id)) return false;
      const age = block.targetGroup?.age?.age;
      return !age || !endsEarly(age, inLaw, law);
    }),
  );
}
