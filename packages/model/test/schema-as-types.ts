/** The few keywords that standard-model.schema.json uses to say a shape; any other keyword stops the translation. */
export interface ShapeSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: string | number;
  readonly enum?: readonly string[];
  readonly oneOf?: readonly ShapeSchema[];
  readonly items?: ShapeSchema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, ShapeSchema>>;
  readonly additionalProperties?: boolean;
  readonly $defs?: Readonly<Record<string, ShapeSchema>>;
}

/** Keywords that only narrow a value, or only describe it: TypeScript has no counterpart. */
const NARROWING = ['pattern', 'minimum', 'minLength', 'minProperties', 'maxProperties'];
const DESCRIBING = ['title', 'description', '$schema', '$id', '$defs'];
const SHAPE = ['$ref', 'type', 'const', 'enum', 'oneOf', 'items', 'required', 'properties', 'additionalProperties'];

/**
 * TypeScript source that says what the schema says: one type per `$defs` entry, named as it, and `Root`.
 * Two of them can then be compared by the compiler itself.
 * @throws Error on a keyword that this translation does not know, so that nothing is left out in silence.
 */
export function schemaAsTypes(schema: ShapeSchema): string {
  const definitions = Object.entries(schema.$defs ?? {}).map(
    ([name, shape]) => `export type ${name} = ${typeOf(shape)};`,
  );
  return [...definitions, `export type Root = ${typeOf(schema)};`].join('\n');
}

function typeOf(shape: ShapeSchema): string {
  const unknown = Object.keys(shape).filter((key) => ![...SHAPE, ...NARROWING, ...DESCRIBING].includes(key));
  if (unknown.length > 0) throw new Error(`Unknown keyword in the schema: ${unknown.join(', ')}`);
  if (shape.$ref) return shape.$ref.replace('#/$defs/', '');
  if (shape.const !== undefined) return JSON.stringify(shape.const);
  if (shape.enum) return shape.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (shape.type === 'array' && shape.items) return `(${typeOf(shape.items)})[]`;
  if (shape.type === 'object') return objectType(shape);
  if (shape.oneOf) return shape.oneOf.map((one) => `(${typeOf(one)})`).join(' | ');
  if (shape.type === 'integer') return 'number';
  if (shape.type === 'string' || shape.type === 'number' || shape.type === 'boolean') return shape.type;
  throw new Error(`A schema without a shape: ${JSON.stringify(shape)}`);
}

function objectType(shape: ShapeSchema): string {
  if (shape.additionalProperties !== false) throw new Error('An object must refuse properties that it does not name.');
  const members = Object.entries(shape.properties ?? {}).map(
    ([name, value]) => `${name}${shape.required?.includes(name) ? '' : '?'}: ${typeOf(value)};`,
  );
  return `{ ${members.join(' ')} }`;
}
