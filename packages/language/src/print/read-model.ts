import type { DocumentModel } from '@kvast/model/document';
import schema from '@kvast/model/schema/standard-model.schema.json' with { type: 'json' };
import { MODEL_VERSION } from '@kvast/model/standard';
import { otherShapes } from './other-shapes.ts';
import { misfit, type Shape } from './shape.ts';

/** Why a value is no model that can be printed. */
export type ModelFault =
  | { readonly kind: 'notAModel' }
  /** A standard of another version of the format. */
  | { readonly kind: 'otherVersion'; readonly version: unknown }
  /** The part at `path` is missing or has another shape: `services[0].provisions`. */
  | { readonly kind: 'wrongPart'; readonly path: string };

const standard: Shape = schema;
// So many shapes make a type that is too large to compare.
const named = schema.$defs as Record<string, unknown> as Record<string, Shape>;
const shapes: Readonly<Record<DocumentModel['kind'], Shape>> = { standard, ...otherShapes };

/** The value as a model, where it has the shape of one; standards are held against the published schema. */
export function readModel(value: unknown): { readonly model: DocumentModel } | { readonly fault: ModelFault } {
  const { kind, modelVersion } = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const shape = isKind(kind) ? shapes[kind] : undefined;
  if (!shape) return { fault: { kind: 'notAModel' } };
  if (kind === 'standard' && modelVersion !== MODEL_VERSION) {
    return { fault: { kind: 'otherVersion', version: modelVersion } };
  }
  const path = misfit(value, shape, named);
  return path === undefined ? { model: value as DocumentModel } : { fault: { kind: 'wrongPart', path } };
}

function isKind(kind: unknown): kind is DocumentModel['kind'] {
  return typeof kind === 'string' && Object.hasOwn(shapes, kind);
}
