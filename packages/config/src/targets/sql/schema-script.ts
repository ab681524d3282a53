import { formsOf } from '../../counting-form.ts';
import { formComment } from '../../danish.ts';
import { formRules } from '../../form-rules.ts';
import type { CodeList, RegistrationService, RegistrationView } from '../../registration.ts';
import { slug, uniqueSlugs } from '../../slug.ts';
import { sourceInWords } from '../../source-in-words.ts';
import { relationOf } from '../../workbook/translations.ts';
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
  const lists = new Map<string, CodeTables>();
  const tables = formsOf(view).map((service) => {
    const listTables = new Map<string, string>();
    for (const list of service.codeLists.filter(({ codes }) => codes.length > 0)) {
      // Services may take different codes from the same list, as their target groups differ.
      const key = JSON.stringify([list.id, list.codes.map(({ code }) => code)]);
      const id = lists.get(key) ? '' : nextList(list.id, 'liste');
      const known = lists.get(key) ?? { list, ...tablesOf(schema, id) };
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
    ...[...lists.values()].flatMap((tables) => [codeTable(tables), ...translationTable(tables)]),
    ...tables,
    'commit;',
    '',
  ].join('\n\n');
}

interface CodeTables {
  readonly list: CodeList;
  readonly table: string;
  readonly translations: string;
}

function tablesOf(schema: string, id: string): Omit<CodeTables, 'list'> {
  return { table: `${schema}.${name(`kode_${id}`)}`, translations: `${schema}.${name(`oversat_${id}`)}` };
}

function codeTable({ table, list: { id, codes, origin } }: CodeTables): string {
  const rows = codes.map(
    ({ code, label, origin: from }) => `  (${text(code)}, ${text(label)}, ${text(sourceInWords(from))})`,
  );
  return [
    `create table ${table} (\n  kode text primary key,\n  visning text not null,\n  kilde text not null\n);`,
    comment('table', table, `Kodelisten ${id}. ${sourceInWords(origin)}`),
    `insert into ${table} (kode, visning, kilde) values\n${rows.join(',\n')};`,
  ].join('\n');
}

/** What the codes are called in other lists; those that nobody has translated are named in the table's comment. */
function translationTable({ table, translations: own, list }: CodeTables): string[] {
  const { id, codes, translatesTo = [], origin } = list;
  if (translatesTo.length === 0) return [];
  const said = codes.flatMap((code) => (code.translations ?? []).map((translation) => ({ ...code, translation })));
  const known = said.filter(({ translation: { answer } }) => answer.kind === 'code' || answer.kind === 'none');
  const open = said
    .filter((each) => !known.includes(each))
    .map(({ code, translation }) => `${code} til ${translation.to}`);
  const rows = known.map(({ code, translation, origin: from }) => {
    const { to, answer } = translation;
    const found = answer.kind === 'code' ? [text(answer.code), text(answer.label ?? '')] : ['null', 'null'];
    const values = [text(code), text(to), ...found, text(relationOf(translation)), text(sourceInWords(from))];
    return `  (${values.join(', ')})`;
  });
  return [
    [
      `create table ${own} (`,
      `  kode text not null references ${table} (kode),`,
      '  liste text not null,',
      '  kode_til text,',
      '  visning_til text,',
      "  relation text not null check (relation in ('lig', 'bredere', 'snævrere', 'ingen')),",
      '  kilde text not null,',
      '  primary key (kode, liste),',
      "  check ((kode_til is null) = (relation = 'ingen'))",
      ');',
      comment(
        'table',
        own,
        `Hvad koderne i ${id} hedder i andre lister. ${sourceInWords(origin)}${open.length > 0 ? `. Mangler: ${open.join(', ')}` : ''}`,
      ),
      ...(rows.length > 0
        ? [`insert into ${own} (kode, liste, kode_til, visning_til, relation, kilde) values\n${rows.join(',\n')};`]
        : []),
    ].join('\n'),
  ];
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
