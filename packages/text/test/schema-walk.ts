import { readFileSync } from 'node:fs';

interface SchemaNode {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string;
  readonly oneOf?: readonly SchemaNode[];
  readonly items?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
}

const SCHEMA: SchemaNode & { readonly $defs: Readonly<Record<string, SchemaNode>> } = JSON.parse(
  readFileSync(new URL('../../model/schema/standard-model.schema.json', import.meta.url), 'utf8'),
);

/** A field of the published schema: the name of its type, with the kind where a type has several, and its own. */
export interface SchemaField {
  /** `Extent.duration`, `Condition(age).age` */
  readonly name: string;
  readonly holder: string;
  readonly key: string;
  readonly node: SchemaNode;
  readonly required: boolean;
}

/** Where in a model a field is filled. */
export interface Filled {
  readonly field: SchemaField;
  readonly path: readonly (string | number)[];
}

/** Every field of the schema, once. */
export function schemaFields(): SchemaField[] {
  const defs = Object.entries(SCHEMA.$defs).flatMap(([name, node]) => fieldsOf(name, node));
  return [...fieldsOf('StandardModel', SCHEMA), ...defs];
}

function fieldsOf(holder: string, node: SchemaNode): SchemaField[] {
  if (node.oneOf) return node.oneOf.flatMap((one) => (one.$ref ? [] : fieldsOf(kindName(holder, one), one)));
  return Object.entries(node.properties ?? {}).flatMap(([key, inner]) => {
    const field = {
      name: `${holder}.${key}`,
      holder,
      key,
      node: inner,
      required: node.required?.includes(key) ?? false,
    };
    return [field, ...nested(field)];
  });
}

/** Objects that are described where they are used have fields too: `Access.assessment.rule`. */
function nested({ name, node }: SchemaField): SchemaField[] {
  const own = node.items ?? node;
  return own.$ref ? [] : fieldsOf(name, own);
}

function kindName(holder: string, { properties }: SchemaNode): string {
  const kind = properties?.kind?.const;
  return kind === undefined ? holder : `${holder}(${String(kind)})`;
}

/** Every field that a model fills, with its place. */
export function filledFields(model: unknown): Filled[] {
  return walk(model, SCHEMA, 'StandardModel', []);
}

function walk(value: unknown, schema: SchemaNode, holder: string, path: readonly (string | number)[]): Filled[] {
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return walk(value, SCHEMA.$defs[name] ?? {}, name, path);
  }
  if (Array.isArray(value)) return value.flatMap((one, i) => walk(one, schema.items ?? {}, holder, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  if (schema.oneOf) {
    const fitting = schema.oneOf.find((one) => fits(value, one));
    if (!fitting) throw new Error(`Nothing in ${holder} fits ${JSON.stringify(value).slice(0, 80)}`);
    return walk(value, fitting, kindName(holder, fitting), path);
  }
  return Object.entries(value).flatMap(([key, inner]) => {
    const node = schema.properties?.[key];
    // An empty list says nothing.
    if (!node || inner === undefined || (Array.isArray(inner) && inner.length === 0)) return [];
    const field = { name: `${holder}.${key}`, holder, key, node, required: schema.required?.includes(key) ?? false };
    return [{ field, path: [...path, key] }, ...walk(inner, node, field.name, [...path, key])];
  });
}

/** Of the shapes that a value may have, the one with its kind, or with the keys that it has. */
function fits(value: object, one: SchemaNode): boolean {
  const node = one.$ref ? SCHEMA.$defs[one.$ref.split('/').at(-1) ?? ''] : one;
  if (!node?.properties) return false;
  const entries: [string, unknown][] = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return entries.every(([key, inner]) => {
    const property = node.properties?.[key];
    if (!property) return false;
    if (key !== 'kind') return true;
    return property.const === inner || (property.enum?.includes(inner) ?? false);
  });
}

/** Another value of the same kind; undefined where there is none to try, such as for an object, whose fields are tried. */
export function otherThan(value: unknown, { node }: SchemaField): unknown {
  const own = node.$ref ? SCHEMA.$defs[node.$ref.split('/').at(-1) ?? ''] : node;
  if (own?.enum) return own.enum.find((one) => one !== value);
  if (Array.isArray(value)) return value.length > 0 ? [] : undefined;
  if (typeof value === 'string') return `${value} qqq`;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return undefined;
}
