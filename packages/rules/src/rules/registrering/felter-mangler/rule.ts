import type { Field } from '@kvast/model/registration';
import { defineRule } from '../../../define-rule.ts';
import { basesFor } from '../../../legal-basis.ts';
import { andList } from '../../../wording/list.ts';
import { texts } from './texts.ts';

type Wanted = 'cpr' | 'startDate' | 'endDate' | 'need' | 'targetGroup';

const isThere: Record<Wanted, (field: Field) => boolean> = {
  cpr: ({ type, name }) => type === 'cpr' || /cpr|personnummer/i.test(name),
  startDate: ({ type, name }) => type === 'date' && /start|begynd|fra/i.test(name),
  endDate: ({ type, name }) => type === 'date' && /slut|ophør|til(?!delt)/i.test(name),
  need: ({ name }) => /behov|formål|mål(?!gruppe)/i.test(name),
  targetGroup: ({ name }) => /målgruppe/i.test(name),
};

export default defineRule({
  id: 'registrering/felter-mangler',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['registration'],
  check({ services, law, language }, report) {
    const text = texts[language];
    for (const { service, block, provisionIds } of services) {
      const { registration } = block;
      for (const basis of basesFor(law, provisionIds, 'registers')) {
        const missing = basis.clause.said.fields.filter((wanted) => !registration?.fields.some(isThere[wanted]));
        if (missing.length === 0) continue;
        const names = andList(
          missing.map((wanted) => text[wanted]()),
          language,
        );
        report({
          at: registration ?? service.nameRange,
          basis,
          // Where nothing is said about registration, it may be described elsewhere.
          severity: registration ? 'warning' : 'info',
          message: (provisions) => text.missing(provisions, service.name, names),
        });
      }
    }
  },
});
