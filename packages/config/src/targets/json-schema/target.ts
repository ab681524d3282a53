import type { Target } from '../../target.ts';
import { serviceSchema } from './service-schema.ts';

/** One registration form for each service: `tidlig-stoette/individuelt-forloeb.schema.json`. */
const jsonSchema: Target = {
  name: 'json-schema',
  files: (view) =>
    view.services.map((service) => ({
      path: `${view.id}/${service.id}.schema.json`,
      content: `${JSON.stringify(serviceSchema(view, service), undefined, 2)}\n`,
    })),
};

export default jsonSchema;
