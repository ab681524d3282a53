import { formsOf } from '../../counting-form.ts';
import { formComment } from '../../danish.ts';
import { formRules } from '../../form-rules.ts';
import type { CodeList, RegistrationService, RegistrationView } from '../../registration.ts';
import { slug, uniqueSlugs } from '../../slug.ts';
import { sourceInWords } from '../../source-in-words.ts';
import { type Column, columnsOf } from './columns.ts';
import { constraintsOf } from './constraints.ts';
import { name, text } from './quoting.ts';

/**
 * A PostgreSQL script that sets up one standard: a schema of its own, a table for every list of codes, and a table for every service. The
 * constraints take and refuse the same records as the forms in JSON Schema do. Every table, column and constraint has a comment that names
 * the line it comes from.
 */
export function schemaScript(view: RegistrationView): string {
  const schema = name(slug(view.title, '_') || 'standard');
  const nextList = uniqueSlugs('_');
  const lists = new Map<string, { readonly list: CodeList; readonly table: string }>();
  const tables = formsOf(view).map((service) => {
    const listTables = new Map<string, string>();
    for (const list of service.codeLists.filter(({ codes }) => codes.length > 0)) {
      // Services may take different codes from the same list, as their target groups differ.
      const key = JSON.stringify([list.id, list.codes.map(({ code }) => code)]);
      const known = lists.get(key) ?? { list, table: `${schema}.${name(`kode_${nextList(list.id, 'liste')}`)}` };
      lists.set(key, known);
      listTables.set(list.id, known.table);
    }
    return serviceTable(schema, service, listTables);
  });
  return [
    `-- ${oneLine(formComment(view.origin.file))}`,
    `-- ${oneLine(view.title)}. PostgreSQL 13 eller nyere.`,
    'begin;',
    `create schema ${schema};`,
    comment('schema', schema, `${view.title}. ${sourceInWords(view.origin)}`),
    ...[...lists.values()].map(({ list, table }) => codeTable(table, list)),
    ...tables,
    'commit;',
    '',
  ].join('\n\n');
}

function codeTable(table: string, { id, codes, origin }: CodeList): string {
  const rows = codes.map(
    ({ code, label, origin: from }) => `  (${text(code)}, ${text(label)}, ${text(sourceInWords(from))})`,
  );
  return [
    `create table ${table} (\n  kode text primary key,\n  visning text not null,\n  kilde text not null\n);`,
    comment('table', table, `Kodelisten ${id}. ${sourceInWords(origin)}`),
    `insert into ${table} (kode, visning, kilde) values\n${rows.join(',\n')};`,
  ].join('\n');
}

function serviceTable(schema: string, service: RegistrationService, lists: ReadonlyMap<string, string>): string {
  const table = `${schema}.${name(slug(service.id, '_'))}`;
  const rules = formRules(service);
  const columns = columnsOf(service, rules, lists);
  const constraints = constraintsOf(rules);
  const lines = [
    '  loebenummer bigint generated always as identity primary key',
    ...columns.map(columnLine),
    ...constraints.map(({ id, check }) => `  constraint ${name(id)} check (${check})`),
  ];
  const refused = rules.refused.map(({ id }) => id).join(', ');
  return [
    `create table ${table} (\n${lines.join(',\n')}\n);`,
    comment(
      'table',
      table,
      `${service.name}. ${sourceInWords(service.origin)}${refused && `. Registreres aldrig: ${refused}`}`,
    ),
    ...columns.map(({ id, note }) => comment('column', `${table}.${name(id)}`, note)),
    ...constraints.map(({ id, note }) => comment(`constraint ${name(id)} on`, table, note)),
  ].join('\n');
}

function columnLine({ id, type, required, check, references }: Column): string {
  return [
    `  ${name(id)} ${type}`,
    required && 'not null',
    check && `check (${check})`,
    references && `references ${references} (kode)`,
  ]
    .filter(Boolean)
    .join(' ');
}

function comment(on: string, of: string, note: string): string {
  return `comment on ${on} ${of} is ${text(note)};`;
}

/** In a comment of the script, a line break would begin a statement. */
function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}
