import type { Target } from '../../target.ts';
import { schemaScript } from './schema-script.ts';

/** One script for each standard: `tidlig-stoette/tidlig-stoette.sql`. */
const sql: Target = {
  name: 'sql',
  about: 'tabeller i PostgreSQL, der holder registreringen til standardens regler',
  files: (view) =>
    view.services.length === 0 ? [] : [{ path: `${view.id}/${view.id}.sql`, content: schemaScript(view) }],
};

export default sql;
