import type { Target } from '../../target.ts';
import { apiDescription } from './description.ts';

/** One description for each standard: `tidlig-stoette/openapi.json`. */
const openapi: Target = {
  name: 'openapi',
  about: 'beskrivelse i OpenAPI 3.1 af en registreringstjeneste, som kommunen selv kan bygge',
  files: (view) =>
    view.services.length === 0
      ? []
      : [{ path: `${view.id}/openapi.json`, content: `${JSON.stringify(apiDescription(view), undefined, 2)}\n` }],
};

export default openapi;
