import type { RegistrationView } from '../registration.ts';
import { sourceInWords } from '../source-in-words.ts';
import { coverageOf, statuses } from '../systems/coverage.ts';
import { shippedProfiles } from '../systems/shipped.ts';
import { type Sheet, sheetOf } from './sheet.ts';

/** Where each element of a service belongs in the systems that have a profile; what a profile has no line for is in its coverage report. */
export function systemSheet(view: RegistrationView): Sheet {
  return sheetOf(
    'Systemmapping',
    [
      'system',
      'ydelse_id',
      'kildefelt',
      'værdi',
      'objekttype',
      'systemfelt',
      'omsætning',
      'evidens',
      'status',
      'kilde_til_systemfelt',
      'note',
      'kilde',
    ],
    (view.profiles ?? shippedProfiles).flatMap((profile) =>
      view.services.flatMap((service) =>
        coverageOf(service, profile).flatMap(({ element, line, written, evidence, status }) =>
          line
            ? [
                {
                  system: profile.system,
                  ydelse_id: service.id,
                  kildefelt: element.kildefelt,
                  værdi: element.value,
                  objekttype: line.objekttype,
                  systemfelt: line.systemfelt,
                  omsætning: [written, line.omsætning].filter(Boolean).join('; '),
                  evidens: evidence,
                  status: statuses[status],
                  kilde_til_systemfelt: line.kilde,
                  note: line.note,
                  kilde: sourceInWords(element.origin),
                },
              ]
            : [],
        ),
      ),
    ),
  );
}
