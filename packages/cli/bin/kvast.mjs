#!/usr/bin/env node
const major = Number(process.versions.node.split('.')[0]);
if (major < 22) {
  console.error(`kvast kræver Node 22 eller nyere; her kører Node ${process.versions.node}.`);
  process.exitCode = 2;
} else {
  await import('../dist/kvast.mjs');
}
