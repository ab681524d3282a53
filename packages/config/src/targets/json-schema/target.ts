import { formsOf } from '../../counting-form.ts';
import type { RegistrationView } from '../../registration.ts';
import type { Target } from '../../target.ts';
import { messages } from './messages.ts';
import { serviceSchema } from './service-schema.ts';
import { uiSchema } from './ui-schema.ts';

/**
 * One registration form for each service: `tidlig-stoette/individuelt-forloeb.schema.json`, and beside it how JSON Forms shows it (`.ui.json`)
 * and what it says in Danish (`.da.json`).
 */
const jsonSchema = {
  name: 'json-schema',
  about: 'registreringsformularer som JSON Schema 2020-12, én for hver ydelse, til visning med JSON Forms',
  files: (view: RegistrationView) =>
    formsOf(view).flatMap((service) => {
      const file = (ending: string, content: object) => ({
        path: `${view.id}/${service.id}.${ending}.json`,
        content: `${JSON.stringify(content, undefined, 2)}\n`,
      });
      return [
        file('schema', serviceSchema(view, service)),
        file('ui', uiSchema(service)),
        file('da', messages(service)),
      ];
    }),
} satisfies Target;

export default jsonSchema;
