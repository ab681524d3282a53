import { PGlite } from '@electric-sql/pglite';
import { name } from '../../../src/targets/sql/quoting.ts';

/** A real PostgreSQL that scripts are run in. */
export interface Database {
  readonly query: PGlite['query'];
  /** Runs the script and hands over the name of the schema that it made; afterwards the database is as it was. */
  withTables<T>(script: string, work: (schema: string) => Promise<T>): Promise<T>;
  /** @returns the constraint or the column that refuses the record; undefined where it is taken */
  refusal(table: string, record: Readonly<Record<string, unknown>>): Promise<string | undefined>;
  close(): Promise<void>;
}

export async function openDatabase(): Promise<Database> {
  const database = await PGlite.create();
  return {
    query: database.query.bind(database),
    async withTables(script, work) {
      await database.exec(script);
      const [, schema = ''] = /^create schema (".+");$/m.exec(script) ?? [];
      try {
        return await work(schema);
      } finally {
        await database.exec(`drop schema ${schema} cascade`);
      }
    },
    async refusal(table, record) {
      const columns = Object.keys(record);
      const places = columns.map((_, at) => `$${at + 1}`).join(', ');
      const values = columns.length > 0 ? `(${columns.map(name).join(', ')}) values (${places})` : 'default values';
      try {
        await database.query(`insert into ${table} ${values}`, Object.values(record));
        return undefined;
      } catch (error) {
        const { constraint, column, message } = error as { constraint?: string; column?: string; message: string };
        return constraint ?? column ?? message;
      }
    },
    close: () => database.close(),
  };
}

/** A database turns what it is given into the column's own type first; wrong types are told by other means. */
export function fitsColumns(record: Readonly<Record<string, unknown>>): boolean {
  return Object.values(record).every((value) => value !== null && !['ja', 'tre', 7, 1].includes(value as string));
}

/** The table of a form, by the form's own id. */
export function tableOf(schema: string, formId: string): string {
  return `${schema}.${name(formId.split(':').at(-1)?.replaceAll('-', '_') ?? '')}`;
}
