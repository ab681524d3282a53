import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { targets } from '../src/generated/targets.ts';
import { exampleViews } from './example-views.ts';

/** One thing that a target has written, and what it says of where it comes from. */
interface Element {
  readonly name: string;
  readonly source: string;
}

type Json = Readonly<Record<string, unknown>>;

/** Finds the elements in one written file; a format that is not named here has none that stand alone. */
const elementsIn: Readonly<Record<string, (path: string, text: string) => Element[]>> = {
  'json-schema': (path, text) => (path.endsWith('.schema.json') ? properties(JSON.parse(text)) : []),
  openapi: (_, text) => properties(JSON.parse(text)),
  dmn: (_, text) =>
    [...text.matchAll(/<dmn:decision id="([^"]+)"[\s\S]*?<\/dmn:decision>/g)].map(([block, name = '']) => ({
      name,
      source: /<dmn:description>([^<]*)/.exec(block)?.[1] ?? '',
    })),
  fhir: (_, text) => {
    const resource: Json = JSON.parse(text);
    return resource.resourceType === 'Questionnaire' ? questions(resource) : [];
  },
  sql: (_, text) =>
    [...text.matchAll(/create table ("[^"]+"\."(?!kode_)[^"]+") \(([\s\S]*?)\n\);/g)].flatMap(
      ([, table = '', body = '']) =>
        [...body.matchAll(/^ {2}("[^"]+") /gm)].map(([, column = '']) => ({
          name: `${table}.${column}`,
          source: text.split('\n').find((line) => line.startsWith(`comment on column ${table}.${column} is`)) ?? '',
        })),
    ),
  csv: (path, text) =>
    Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
      delimiter: ';',
    })
      .data.filter((row) => 'kilde' in row)
      .map((row) => ({ name: `${path}: ${Object.values(row)[0]}`, source: row.kilde ?? '' })),
  ical: (_, text) =>
    text
      .replace(/\r\n[ \t]/g, '')
      .split('BEGIN:VEVENT')
      .slice(1)
      .map((event) => ({ name: /UID:(.*)/.exec(event)?.[1] ?? '', source: event.replaceAll('\\,', ',') })),
};

/** Every field of every form, wherever it stands; a condition on fields that are there is not a form. */
function properties(value: unknown): Element[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [
    ...(key === 'properties' && 'additionalProperties' in value
      ? Object.entries(each as Json)
          // What an anonymous form refuses is no field of it.
          .filter(([, field]) => field !== false)
          .map(([name, field]) => ({ name, source: said((field as Json)['x-kvast-kilde'] as Json | undefined) }))
      : []),
    ...properties(each),
  ]);
}

/** Every question, those in groups too; a line of help belongs to the question that it stands in. */
function questions({ item = [] }: { readonly item?: unknown }): Element[] {
  return (item as Json[])
    .filter(({ type }) => type !== 'display')
    .flatMap((each) => [
      { name: String(each.linkId), source: JSON.stringify(each.extension ?? '') },
      ...questions(each),
    ]);
}

function said(source: Json | undefined): string {
  return source ? `${source.fil}, linje ${source.linje}` : '';
}

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The line that is named, in a standard or in the catalogue of law; undefined where there is none. */
function lineNamed(source: string): string | undefined {
  const [, file = '', line] = /([\p{L}\d_./-]+\.(?:kvast|lov|csv|json)), linje (\d+)/u.exec(source) ?? [];
  const [found] = [file, `examples/${file}`, `packages/law/${file}`]
    .map((path) => `${root}${path}`)
    .filter((path) => file !== '' && existsSync(path));
  return found === undefined ? undefined : readFileSync(found, 'utf8').split('\n')[Number(line) - 1];
}

describe('every element that is written names a line that is there', () => {
  it.each(Object.keys(elementsIn))('%s', async (name) => {
    const target = targets.find((one) => one.name === name);
    if (!target) throw new Error(`${name} is no target`);
    const elements: Element[] = [];
    for (const { view } of exampleViews()) {
      for (const { path, content } of await target.files(view))
        elements.push(...(elementsIn[name]?.(path, String(content)) ?? []));
    }
    expect(elements.length).toBeGreaterThan(20);
    const untraced = elements.filter(({ source }) => !lineNamed(source)?.trim());
    expect(untraced.map((one) => `${one.name}: ${one.source.slice(0, 120)}`)).toEqual([]);
  });
});
