import { formsOf } from '../counting-form.ts';
import type { RegistrationView } from '../registration.ts';
import { sourceInWords } from '../source-in-words.ts';
import { type Sheet, sheetOf } from './sheet.ts';

/** Each service's codes of each list stand together, so that a form can offer exactly those. */
export function codeListSheet(view: RegistrationView): Sheet {
  return sheetOf(
    'Kodelister',
    ['liste_id', 'ydelse_id', 'kode', 'visning', 'system', 'sortering', 'kilde'],
    formsOf(view).flatMap((service) =>
      service.codeLists.flatMap(({ id, system, codes, origin }) =>
        codes.length === 0
          ? [
              {
                liste_id: id,
                ydelse_id: service.id,
                visning: '(åben liste: udfyldes af kommunen)',
                system,
                kilde: sourceInWords(origin),
              },
            ]
          : codes.map(({ code, label, origin: from }, at) => ({
              liste_id: id,
              ydelse_id: service.id,
              kode: code,
              visning: label,
              system,
              sortering: String(at + 1),
              kilde: sourceInWords(from),
            })),
      ),
    ),
  );
}
