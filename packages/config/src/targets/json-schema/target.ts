import { formsOf } from '../../counting-form.ts';
import type { RegistrationView } from '../../registration.ts';
import type { Target } from '../../target.ts';
import { serviceSchema } from './service-schema.ts';

/** One registration form for each service: `tidlig-stoette/individuelt-forloeb.schema.json`. */
const jsonSchema = {
  name: 'json-schema',
  about: 'registreringsformularer som JSON Schema 2020-12, én for hver ydelse',
  files: (view: RegistrationView) =>
    formsOf(view).map((service) => ({
      path: `${view.id}/${service.id}.schema.json`,
      content: `${JSON.stringify(serviceSchema(view, service), undefined, 2)}\n`,
    })),
} satisfies Target;

export default jsonSchema;
