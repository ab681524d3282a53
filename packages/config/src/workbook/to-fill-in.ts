import { fieldTitle } from '../danish.ts';
import { formRules } from '../form-rules.ts';
import type { RegistrationView } from '../registration.ts';
import type { Column, Sheet } from './sheet.ts';

const BLANK_ROWS = 200;

/**
 * An empty sheet to register in. It has the fields of all services, and offers what can be chosen. No generated file ever holds a person.
 */
export function registrationSheet(view: RegistrationView, services: Sheet, codeLists: Sheet): Sheet {
  const columns = new Map<string, Column>();
  for (const service of view.services) {
    for (const field of formRules(service).kept) {
      const title = fieldTitle(field);
      if (columns.has(title)) continue;
      const choices = field.codeList === undefined ? undefined : choicesIn(codeLists, field.codeList, service.id);
      columns.set(title, { heading: title, width: Math.max(title.length + 2, 18), ...(choices && { choices }) });
    }
  }
  const names = services.columns.findIndex(({ heading }) => heading === 'navn');
  const service: Column = {
    heading: 'Ydelse',
    width: 30,
    ...(services.rows.length > 0 && {
      choices: { sheet: services.name, column: names, from: 2, to: services.rows.length + 1 },
    }),
  };
  return { name: 'Registrering', columns: [service, ...columns.values()], rows: [], blankRows: BLANK_ROWS };
}

/** The labels of a list, which stand together; where services take different codes, those of the first one that has the field. */
function choicesIn({ name, columns, rows }: Sheet, list: string, service: string): Column['choices'] {
  const at = (heading: string) => columns.findIndex((column) => column.heading === heading);
  const [listAt, serviceAt, codeAt] = [at('liste_id'), at('ydelse_id'), at('kode')];
  const places = rows.flatMap((row, index) =>
    row[listAt] === list && row[serviceAt] === service && row[codeAt] ? [index + 2] : [],
  );
  const [from, to] = [places[0], places.at(-1)];
  return from === undefined || to === undefined ? undefined : { sheet: name, column: at('visning'), from, to };
}
