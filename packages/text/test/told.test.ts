import type { StandardModel } from '@kvast/model/standard';
import { expect, it } from 'vitest';
import { citizenText } from '../src/citizen-text.ts';
import { writeMarkdown } from '../src/write-markdown.ts';
import { constructs, type Example, examples } from './examples.ts';
import { LAW, MUNICIPALITY, TERMS } from './models.ts';
import { filledFields, otherThan, type SchemaField, schemaFields } from './schema-walk.ts';
import { SERVICE_STANDARD } from './service-standard.ts';
import { SHARED_STANDARD } from './shared-standard.ts';
import { SILENT } from './silent.ts';

type Path = readonly (string | number)[];

const context = { municipality: MUNICIPALITY, terms: TERMS, law: LAW };
const read: Pick<Example, 'standard' | 'context'>[] = [
  ...constructs(),
  { standard: SHARED_STANDARD, context },
  { standard: SERVICE_STANDARD, context },
  ...examples(),
] as Example[];

const texts = read.map((example) => said(example.standard, example));

/** Both voices. What only one of them says is still told. */
function said(standard: StandardModel, { context: drawnOn }: Pick<Example, 'context'>): string {
  return (['du', 'borgeren'] as const)
    .map((form) => writeMarkdown(citizenText(standard, drawnOn, { form })))
    .join('\n');
}

/** Where each field is filled: which of the standards, and where in it. */
const places = Map.groupBy(
  read.flatMap(({ standard }, i) => filledFields(standard).map((filled) => ({ ...filled, i }))),
  ({ field }) => field.name,
);

function at(model: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => Reflect.get(value as object, key), model);
}

/** The model with the value at a place replaced, or taken away. */
function changed(model: StandardModel, path: Path, value: unknown): StandardModel {
  const copy: StandardModel = structuredClone(model);
  const holder = at(copy, path.slice(0, -1)) as object;
  const key = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(holder, key);
  else Reflect.set(holder, key, value);
  return copy;
}

/** Does the text change when the field is taken away, changed, or put where no standard has it? */
function isTold(field: SchemaField): boolean {
  const filled = places.get(field.name) ?? [];
  if (filled.length === 0) return isToldWhenGrafted(field);
  return filled.slice(0, 60).some(({ i, path }) => {
    const example = read[i];
    if (!example) return false;
    const other = otherThan(at(example.standard, path), field);
    const instead = [...(field.required ? [] : [undefined]), ...(other === undefined ? [] : [other])];
    return instead.some((value) => differs(changed(example.standard, path, value), i));
  });
}

const NOT_INCLUDED = [
  { range: { start: { line: 1, column: 1 }, end: { line: 1, column: 9 } }, text: 'Rengøring', provisions: [] },
];

/** A field of a group, say, that the examples have in a service only, is put into a group. */
function isToldWhenGrafted(field: SchemaField): boolean {
  const value = donorOf(field);
  const place = [...places.values()].flat().filter((other) => other.field.holder === field.holder);
  return place.slice(0, 60).some(({ i, path }) => {
    const example = read[i];
    if (!example) return false;
    const holder = path.slice(0, -1);
    const { standard } = example;
    // What is said of a list alone is told only where there is a list.
    const withList = changed(standard, [...holder, 'notIncluded'], NOT_INCLUDED);
    return [standard, withList].some(
      (before) => said(changed(before, [...holder, field.key], value), example) !== said(before, example),
    );
  });
}

/** The value of a field of the same name and shape elsewhere. */
function donorOf({ key, node }: SchemaField): unknown {
  const shape = shapeOf(node);
  const donor = [...places.values()].flat().find(({ field }) => field.key === key && shapeOf(field.node) === shape);
  const example = donor && read[donor.i];
  return example && at(example.standard, donor.path);
}

function shapeOf({ $ref, items, type }: SchemaField['node']): string {
  return JSON.stringify([$ref, items?.$ref, type]);
}

function differs(standard: StandardModel, i: number): boolean {
  const example = read[i];
  try {
    return example !== undefined && said(standard, example) !== texts[i];
  } catch {
    // A model that no longer hangs together is not a text that says something else.
    return false;
  }
}

/** Objects that must be there are told by their own fields. */
const asked = schemaFields().filter(({ key, node, required }) => {
  if (key === 'range' || key.endsWith('Range') || key === 'kind' || node.const !== undefined) return false;
  return !(required && (node.$ref || node.properties || node.oneOf));
});

it('some standard fills every field that a citizen is told of', () => {
  const missing = asked
    .filter((field) => !places.has(field.name) && donorOf(field) === undefined && !(field.name in SILENT))
    .map(({ name }) => name);
  expect(missing).toEqual([]);
});

it('every field is told in some voice, or is silent for a reason', () => {
  const untold = asked.filter((field) => !(field.name in SILENT) && !isTold(field));
  expect(untold.map(({ name }) => name)).toEqual([]);
}, 300_000);

it('nothing is called silent that is told, or is no field', () => {
  const known = new Map(schemaFields().map((field) => [field.name, field]));
  const wrong = Object.keys(SILENT).filter((name) => {
    const field = known.get(name);
    return !field || isTold(field);
  });
  expect(wrong).toEqual([]);
}, 300_000);
