// node ajv.mjs FOLDER SCHEMA READER MODULES: every YAML file below the folder against a JSON Schema. READER is `yaml` or `js-yaml`.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [folder = '', schema = '', reader = '', modules = ''] = process.argv.slice(2);
const require = createRequire(join(modules, 'any.js'));
const { Ajv } = require('ajv');
const yaml = require(reader);
const read = reader === 'yaml' ? yaml.parse : yaml.load;
const valid = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(schema, 'utf8')));
let [files, faults] = [0, 0];
for (const name of readdirSync(folder, { recursive: true })) {
  if (!name.endsWith('.yaml')) continue;
  files++;
  if (!valid(read(readFileSync(join(folder, name), 'utf8')))) faults += valid.errors.length;
}
console.log(`${files} files, ${faults} errors`);
