/** The part of JSON Schema that the model's schema uses. What it leaves out is not checked. */
export interface Shape {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Shape[];
  readonly type?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}

/**
 * @param named the shapes that `#/$defs/…` speaks of
 * @returns the path of the first part that is missing or has another shape: `services[0].provisions`; undefined where all is well
 */
export function misfit(
  value: unknown,
  shape: Shape,
  named: Readonly<Record<string, Shape>>,
  path = '',
): string | undefined {
  const inside = (part: unknown, of: Shape, step: string) =>
    misfit(part, of, named, path && !step.startsWith('[') ? `${path}.${step}` : path + step);
  if (shape.$ref) return misfit(value, resolved(shape, named), named, path);
  if ('const' in shape) return value === shape.const ? undefined : path;
  if (shape.enum) return shape.enum.includes(value) ? undefined : path;
  if (shape.oneOf) {
    const ways = shape.oneOf.map((one) => resolved(one, named));
    const meant = ways.find(({ properties }) => properties?.kind && isKind(value, properties.kind));
    if (meant) return misfit(value, meant, named, path);
    return ways.some((way) => misfit(value, way, named, path) === undefined) ? undefined : path;
  }
  if (shape.type && shape.type !== typeOf(value) && !(shape.type === 'integer' && Number.isInteger(value))) return path;
  if (Array.isArray(value)) {
    const { items } = shape;
    return items && first(value.entries(), ([at, item]) => inside(item, items, `[${at}]`));
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(value));
  const missing = shape.required?.find((name) => fields.get(name) === undefined);
  if (missing !== undefined) return path ? `${path}.${missing}` : missing;
  return first(Object.entries(shape.properties ?? {}), ([name, of]) =>
    fields.get(name) === undefined ? undefined : inside(fields.get(name), of, name),
  );
}

function resolved(shape: Shape, named: Readonly<Record<string, Shape>>): Shape {
  const found = shape.$ref && named[shape.$ref.replace('#/$defs/', '')];
  return found ? resolved(found, named) : shape;
}

/** Does the value say of itself that it is of this kind? */
function isKind(value: unknown, kind: Shape): boolean {
  const said = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  return said !== undefined && (kind.const === said || Boolean(kind.enum?.includes(said)));
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}

function first<T>(all: Iterable<T>, look: (one: T) => string | undefined): string | undefined {
  for (const one of all) {
    const found = look(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
