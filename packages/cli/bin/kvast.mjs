#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../dist/kvast.mjs', import.meta.url);
const major = Number(process.versions.node.split('.')[0]);
if (major < 22) {
  console.error(`kvast kræver Node 22 eller nyere; her kører Node ${process.versions.node}.`);
  process.exitCode = 2;
} else if (existsSync(program)) await import(program.href);
else {
  console.error('kvast er ikke bygget endnu. Kør: npm run build');
  process.exitCode = 2;
}
