import type { CodeTranslation, RegistrationView } from '../registration.ts';
import { sourceInWords } from '../source-in-words.ts';
import { relations } from '../words.ts';
import { type Sheet, sheetOf } from './sheet.ts';

/** What the municipality's own codes are called in other lists, row by row; a gap is a row too, so that it is seen. */
export function translationSheet(view: RegistrationView): Sheet {
  const lists = view.services.flatMap(({ codeLists }) => codeLists);
  const once = lists.filter(({ id }, at) => lists.findIndex((other) => other.id === id) === at);
  return sheetOf(
    'Oversaettelser',
    ['liste_fra', 'kode_fra', 'visning_fra', 'liste_til', 'kode_til', 'visning_til', 'relation', 'note', 'kilde'],
    once.flatMap(({ id, codes }) =>
      codes.flatMap(({ code, label, translations = [], origin }) =>
        translations.map((one) => ({
          liste_fra: id,
          kode_fra: code,
          visning_fra: label,
          liste_til: one.to,
          kode_til: one.answer.kind === 'code' ? one.answer.code : '',
          visning_til: one.answer.kind === 'code' ? one.answer.label : '',
          relation: relationOf(one),
          note: noteOf(one),
          kilde: sourceInWords(origin),
        })),
      ),
    ),
  );
}

/** `lig`, `bredere`, `snævrere`, `ingen`, or `mangler` where nobody has decided or the code is not there. */
export function relationOf({ answer }: CodeTranslation): string {
  if (answer.kind === 'code') return relations[answer.relation];
  return answer.kind === 'none' ? 'ingen' : 'mangler';
}

function noteOf({ answer, to }: CodeTranslation): string {
  if (answer.kind === 'unknown') return `${answer.written} findes ikke i ${to}`;
  return answer.kind === 'missing' ? 'Ingen har taget stilling' : '';
}
