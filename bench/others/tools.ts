import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { installed } from '../../scripts/installed.ts';
import { jsonSchema, spectralRules } from './rules.ts';

/** Programs that others made, ready to run on a folder of standards. */
export interface Tools {
  /** Langium's own services with Kvast's grammar, as one file: see langium.ts. */
  readonly langium: string;
  readonly spectral: string;
  readonly yamlServer: string;
  /** A folder beside whose `node_modules` the libraries are found. */
  readonly libraries: string;
  readonly ruleset: string;
  readonly schema: string;
}

/** Installs what is not there yet, and writes into `scratch` what the tools need to know. */
export async function readyTools(scratch: string): Promise<Tools> {
  const libraries = installed(
    '@stoplight/spectral-cli@6.16.3',
    'ajv@8.20.0',
    'js-yaml@5.5.0',
    'yaml@2.9.1',
    'yaml-language-server@2.0.0',
  );
  mkdirSync(scratch, { recursive: true });
  const langium = join(scratch, 'langium.mjs');
  const ruleset = join(scratch, 'ruleset.json');
  const schema = join(scratch, 'schema.json');
  await build({
    entryPoints: [join(import.meta.dirname, 'langium.ts')],
    outfile: langium,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
    banner: { js: "import { createRequire as of } from 'node:module'; const require = of(import.meta.url);" },
  });
  writeFileSync(ruleset, JSON.stringify(spectralRules()));
  writeFileSync(schema, JSON.stringify(jsonSchema()));
  const bin = (...path: string[]) => join(libraries, 'node_modules', ...path);
  return {
    langium,
    ruleset,
    schema,
    libraries,
    spectral: bin('@stoplight', 'spectral-cli', 'dist', 'index.js'),
    yamlServer: bin('yaml-language-server', 'bin', 'yaml-language-server'),
  };
}
