import { provisionId } from '@kvast/model/provision-ref';
import { defineRule, type RuleContext } from '../../../define-rule.ts';
import { type BasisOf, basesFor } from '../../../legal-basis.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'konflikt/frivillige',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['delivery', 'other'],
  check(context, report) {
    const { standard, services, law, language } = context;
    const text = texts[language];
    const [basis] = basesFor(
      law,
      law.provisions().map(({ provision }) => provision.id),
      'volunteers',
    );
    if (!basis || services.some(({ provisionIds }) => provisionIds.includes(basis.provision.id))) return;
    const { id } = basis.provision;
    const partner = firstVolunteers(context, basis);
    if (!partner) return;
    const denied = standard.notChosen.find(({ provisions }) => provisions.some((ref) => provisionId(ref) === id));
    const { file } = standard;
    report({
      at: partner.at,
      basis,
      severity: 'warning',
      message: denied ? text.notChosen(id) : text.notInBasis(id),
      related: denied
        ? [{ file, range: denied.range, message: text.saidNotChosen(id) }]
        : [{ file, range: partner.service, message: text.service() }],
    });
  },
});

/** Volunteers in a service under the same paragraph (§ 82 a beside § 82 d); elsewhere they need no provision of their own. */
function firstVolunteers({ services }: RuleContext, { provision }: BasisOf<'volunteers'>) {
  const paragraph = numberOf(provision.section);
  for (const { service, block } of services) {
    const related = service.provisions.some((ref) => ref.law === provision.law && numberOf(ref.section) === paragraph);
    const partner = related ? block.delivery?.partners.find(({ volunteers }) => volunteers) : undefined;
    if (partner) return { at: partner.range, service: service.nameRange };
  }
  return undefined;
}

/** `82` of `82 d` */
function numberOf(section: string): string {
  return section.split(' ')[0] ?? section;
}
