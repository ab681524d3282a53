import { expect } from 'vitest';
import { faults } from '../../../packages/config/test/faults.ts';
import { compile, type FormSchema, filledIn } from '../../../packages/config/test/records.ts';
import {
  type Database,
  fitsColumns,
  openDatabase,
  tableOf,
} from '../../../packages/config/test/targets/sql/database.ts';
import { filesEnding, type Proof } from '../proof.ts';

let database: Promise<Database> | undefined;

export const sql: Proof = {
  writes: (path) => path.endsWith('.sql'),
  about: 'udført i PostgreSQL; hver tabel tager imod og afviser de samme poster som formularen',
  async prove(standard) {
    database ??= openDatabase();
    const { withTables, refusal } = await database;
    let tables = 0;
    for (const { text } of filesEnding(standard, '.sql')) {
      await withTables(text, async (schema) => {
        for (const { path, text: json } of filesEnding(standard, '.schema.json')) {
          const form = JSON.parse(json) as FormSchema;
          const validate = compile(form);
          const record = filledIn(form);
          for (const each of [record, ...faults(form, record).map(([, faulty]) => faulty)].filter(fitsColumns)) {
            const refused = await refusal(tableOf(schema, form.$id), each);
            expect([refused === undefined, refused, each], path).toEqual([validate(each), refused, each]);
          }
          tables++;
        }
      });
    }
    return tables;
  },
  close: async () => (await database)?.close(),
};
