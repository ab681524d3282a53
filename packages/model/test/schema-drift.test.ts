import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import schema from '../schema/standard-model.schema.json' with { type: 'json' };
import { type ShapeSchema, schemaAsTypes } from './schema-as-types.ts';

const source = fileURLToPath(new URL('../src/', import.meta.url));
const modules = readdirSync(source).map((file) => file.replace(/\.ts$/, ''));

/**
 * `Drift` is 'same' where the compiler holds the two types to be identical, and otherwise the names of the properties
 * that differ, so that they stand in the compiler's message. Readonly and intersections are levelled out first.
 */
const comparison = `
type Plain<T> = T extends readonly (infer E)[] ? Plain<E>[] : T extends object ? { -readonly [K in keyof T]: Plain<T[K]> } : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Differing<A, B> = {
  [K in keyof A | keyof B]: K extends keyof A & keyof B ? (Same<Pick<A, K>, Pick<B, K>> extends true ? never : K) : K;
}[keyof A | keyof B];
type Drift<A, B> = Same<Plain<A>, Plain<B>> extends true ? 'same' : { differs: Differing<Plain<A>, Plain<B>> };
`;

/** What the compiler says about the schema beside the types in packages/model/src; empty where they are the same. */
function drift(compared: ShapeSchema): string {
  const folder = mkdtempSync(join(tmpdir(), 'kvast-schema-'));
  try {
    const imports = modules.map((name) => `import type * as m${modules.indexOf(name)} from '${source}${name}.ts';`);
    const checks = Object.keys(compared.$defs ?? {}).map((name) => check(name, `S.${name}`));
    writeFileSync(join(folder, 'schema.ts'), schemaAsTypes(compared));
    writeFileSync(
      join(folder, 'compare.ts'),
      [
        ...imports,
        "import type * as S from './schema.ts';",
        comparison,
        ...checks,
        check('StandardModel', 'S.Root'),
      ].join('\n'),
    );
    const options = [
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--allowImportingTsExtensions',
      '--pretty',
      'false',
    ];
    const run = spawnSync(process.execPath, [
      compiler(),
      ...options,
      '--module',
      'nodenext',
      '--target',
      'es2024',
      '--types',
      '',
      join(folder, 'compare.ts'),
    ]);
    return `${run.stdout}${run.stderr}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function check(name: string, fromSchema: string): string {
  const home = modules.findIndex((module) =>
    new RegExp(`^export (interface|type) ${name}\\b`, 'm').test(readFileSync(`${source}${module}.ts`, 'utf8')),
  );
  return `export const ${name}: Drift<m${home}.${name}, ${fromSchema}> = 'same';`;
}

function compiler(): string {
  return join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
}

function withProperty(definition: string, name: string, shape: ShapeSchema | undefined): ShapeSchema {
  const copy = structuredClone(schema) as unknown as { $defs: Record<string, { properties: Record<string, unknown> }> };
  const properties = copy.$defs[definition]?.properties;
  if (!properties) throw new Error(`No ${definition} in the schema`);
  if (shape) properties[name] = shape;
  else delete properties[name];
  return copy as ShapeSchema;
}

describe('standard-model.schema.json and the types of packages/model/src', () => {
  it('say the same', () => {
    expect(drift(schema as unknown as ShapeSchema)).toBe('');
  });

  it('are told apart where an optional property is missing', () => {
    expect(drift(withProperty('Field', 'codeList', undefined))).toContain('{ differs: "codeList"; }');
  });

  it('are told apart where the schema has a property more', () => {
    expect(drift(withProperty('Contact', 'fax', { type: 'string' }))).toContain('{ differs: "fax"; }');
  });

  it('are told apart where an allowed value is missing', () => {
    const fewer: ShapeSchema = { type: 'string', enum: ['always', 'conditional'] };
    expect(drift(withProperty('Field', 'required', fewer))).toContain('{ differs: "required"; }');
  });

  it('are told apart where one kind of condition is missing', () => {
    const { Condition } = schema.$defs;
    const fewer = {
      ...schema,
      $defs: { ...schema.$defs, Condition: { ...Condition, oneOf: Condition.oneOf.slice(1) } },
    };
    expect(drift(fewer as unknown as ShapeSchema)).toContain('compare.ts');
  });
});
