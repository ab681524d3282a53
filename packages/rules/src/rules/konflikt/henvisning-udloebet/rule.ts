import type { Located } from '@kvast/model/source';
import type { StandardModel } from '@kvast/model/standard';
import { lastDay, type Period } from '@kvast/model/time';
import { reportConflict } from '../../../conflict.ts';
import { defineRule } from '../../../define-rule.ts';
import { lawDateFor } from '../../../law-date.ts';
import { referencesIn } from '../../../named-references.ts';
import { plainName } from '../../../nearest-name.ts';
import { municipalityKey } from '../../../own-municipality.ts';
import { remembered } from '../../../remembered.ts';
import { dateText } from '../../../wording/date.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'konflikt/henvisning-udloebet',
  scope: 'workspace',
  since: '0.1.0',
  check({ standards, date, language }, report) {
    const text = texts[language];
    const named = Map.groupBy(
      standards.flatMap(({ standard }) => offersOf(standard)),
      ({ key }) => key,
    );
    for (const { standard } of standards) {
      const day = lawDateFor(standard, date);
      for (const { name, at, key } of namedIn(standard)) {
        const meant = named.get(key) ?? [];
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

/** What a name means depends on the municipality: two of them have standards of the same names. */
function keyOf(name: string, { municipality }: StandardModel): string {
  return `${plainName(name)}\n${municipalityKey(municipality?.text ?? '')}`;
}

interface NamedOffer {
  readonly key: string;
  readonly standard: StandardModel;
  /** The period in which it holds. */
  readonly valid: Period & Located;
}

/** A standard and its services, each name once. */
const offersOf = remembered((standard: StandardModel): readonly NamedOffer[] => {
  const always = { range: standard.range };
  const whole = standard.valid ?? always;
  const offers = [
    { name: standard.title, valid: whole },
    ...standard.services.map((service) => ({ name: service.name, valid: service.valid?.to ? service.valid : whole })),
  ].map(({ name, valid }) => ({ key: keyOf(name, standard), standard, valid }));
  return offers.filter(({ key }, index) => offers.findIndex((offer) => offer.key === key) === index);
});

const namedIn = remembered((standard: StandardModel) =>
  referencesIn(standard).map(({ name, at }) => ({ name, at, key: keyOf(name, standard) })),
);
