import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { kvastKeywords } from '../src/json-schema-keywords.ts';

/** A form as a developer reads it from its file. */
export interface FormSchema {
  readonly $id: string;
  readonly title: string;
  readonly description: string;
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, PropertySchema | false>>;
  readonly 'x-kvast-kilde': SourceNote;
  readonly 'x-kvast-afvises'?: readonly {
    readonly felt: string;
    readonly grund: string;
    readonly 'x-kvast-kilde': SourceNote;
  }[];
}

export interface PropertySchema {
  readonly title: string;
  readonly description: string;
  readonly type: 'string' | 'number' | 'boolean';
  readonly format?: string;
  readonly pattern?: string;
  readonly oneOf?: readonly { readonly const: string | boolean; readonly title: string }[];
  readonly 'x-kvast-kilde': SourceNote;
  readonly 'x-kvast-slut-senest'?: { readonly efter: string; readonly varighed: string };
  readonly 'x-kvast-tidligst'?: string;
}

interface SourceNote {
  readonly fil: string;
  readonly linje: number;
  readonly bestemmelse?: string;
}

/** The form's own check of records, compiled as strictly as Ajv can. */
export function compile(schema: object): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  for (const keyword of kvastKeywords) ajv.addKeyword(keyword);
  return ajv.compile(schema);
}

/** A record with a sensible value in every property that the form takes. */
export function filledIn(form: FormSchema): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(form.properties).flatMap(([id, property]) => (property ? [[id, valueFor(property)]] : [])),
  );
}

function valueFor(property: PropertySchema): unknown {
  if (property.type === 'boolean') return false;
  if (property.type === 'number') return 3;
  if (property.oneOf) return property.oneOf[0]?.const;
  if (property.format === 'date') return '2025-01-31';
  return property.pattern?.includes('2902') ? '0101901234' : 'Ønsker struktur i hverdagen';
}
