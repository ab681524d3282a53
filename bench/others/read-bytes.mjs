// node read-bytes.mjs FOLDER: the floor. Nothing is faster than to read every byte and do nothing with it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = ''] = process.argv.slice(2);
let bytes = 0;
for (const name of readdirSync(folder, { recursive: true }))
  if (name.endsWith('.kvast')) bytes += readFileSync(join(folder, name)).length;
console.log(bytes);
