import type { Field, FieldType } from '@kvast/model/registration';
import type * as ast from '../generated/ast.ts';
import { type BuildContext, rangeOf, rangeOfProperty } from './context.ts';
import { provisionRefs } from './references.ts';
import { unquoted } from './values.ts';

const TYPES: Readonly<Record<string, FieldType>> = {
  cpr: 'cpr',
  dato: 'date',
  tekst: 'text',
  tal: 'number',
  kode: 'code',
  'ja/nej': 'yesNo',
};
const REQUIRED = { altid: 'always', betinget: 'conditional', aldrig: 'never' } as const;

/** `felt startdato: dato, altid, til "…", hjemmel …`; undefined where type or requirement could not be read. */
export function fieldLine(context: BuildContext, line: ast.FieldLine): Field | undefined {
  const type = TYPES[line.type?.toLowerCase() ?? ''];
  const required = REQUIRED[line.required?.toLowerCase() as keyof typeof REQUIRED];
  const name = line.name?.replace(/:$/, '').trim();
  if (!type || !required || !name) return undefined;
  return {
    name,
    type,
    ...(line.list !== undefined && { codeList: unquoted(line.list), codeListRange: rangeOfProperty(line, 'list') }),
    required,
    purpose: line.purpose === undefined ? undefined : unquoted(line.purpose),
    basis: provisionRefs(context, line.basis, rangeOfProperty(line, 'basis')),
    range: rangeOf(line),
  };
}
