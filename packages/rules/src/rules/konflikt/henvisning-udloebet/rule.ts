import type { Located } from '@kvast/model/source';
import type { StandardModel } from '@kvast/model/standard';
import { lastDay, type Period } from '@kvast/model/time';
import { reportConflict } from '../../../conflict.ts';
import { defineRule } from '../../../define-rule.ts';
import { lawDateFor } from '../../../law-date.ts';
import { referencesIn } from '../../../named-references.ts';
import { plainName } from '../../../nearest-name.ts';
import { municipalityKey } from '../../../own-municipality.ts';
import { dateText } from '../../../wording/date.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'konflikt/henvisning-udloebet',
  scope: 'workspace',
  since: '0.1.0',
  check({ standards, date, language }, report) {
    const text = texts[language];
    for (const { standard } of standards) {
      const day = lawDateFor(standard, date);
      const others = standards.filter((other) => municipality(other.standard) === municipality(standard));
      for (const { name, at } of referencesIn(standard)) {
        const meant = others.flatMap((other) => offersCalled(name, other.standard));
        const [first] = meant;
        // Another edition of the same name may have taken over.
        if (!first?.valid.to || !meant.every(({ valid }) => valid.to && lastDay(valid.to) < day)) continue;
        const ended = dateText(first.valid.to, language);
        reportConflict(
          {
            here: { words: name, file: standard.file, at },
            there: { words: ended, file: first.standard.file, at: first.valid },
            severity: 'error',
            say: text.expired,
            sayThere: (own, other) => text.stillReferred(own, other),
            seeAlso: text.there(),
          },
          language,
          report,
        );
      }
    }
  },
});

function municipality({ municipality: name }: StandardModel): string {
  return municipalityKey(name?.text ?? '');
}

/** The standards or services of this name, with the period in which they hold. */
function offersCalled(name: string, standard: StandardModel): { standard: StandardModel; valid: Period & Located }[] {
  const always = { range: standard.range };
  const whole = standard.valid ?? always;
  const offers = [
    { name: standard.title, valid: whole },
    ...standard.services.map((service) => ({ name: service.name, valid: service.valid?.to ? service.valid : whole })),
  ];
  const found = offers.find((offer) => plainName(offer.name) === plainName(name));
  return found ? [{ standard, valid: found.valid }] : [];
}
