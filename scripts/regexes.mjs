// How long can a regular expression of ours take? Asks recheck about each one that test/regexes/proved.json does not have yet, and writes the
// answers there. recheck is a large program that is seldom needed, so it is not installed with the others but into the user's cache.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROVED, proved, regexesIn } from '../test/regexes/collect.ts';
import { installed } from './installed.ts';

const RECHECK = 'recheck@4.5.0';
/** In milliseconds, for one expression. */
const PATIENCE = 20_000;

const GROWTH = { 2: 'quadratic', 3: 'cubic', 4: 'quartic' };
const { check } = await recheck();
const known = proved();
const now = new Map();
for (const { regex, pattern, flags, place } of regexesIn()) {
  if (now.has(regex)) continue;
  now.set(regex, known.get(regex) ?? (await growthOf(pattern, flags, place)));
}
const sorted = [...now].sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(PROVED, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
console.log(`${now.size} expressions; ${sorted.filter(([, growth]) => growth !== 'linear').length} are not linear`);

/** @returns `linear`, `quadratic`, `cubic`, `exponential`, or `unknown` */
async function growthOf(pattern, flags, place) {
  const { status, complexity, error } = await check(pattern, flags, { timeout: PATIENCE });
  const growth = status === 'safe' ? 'linear' : (GROWTH[complexity?.degree] ?? complexity?.type ?? 'unknown');
  if (growth !== 'linear') console.log(`${growth.padEnd(12)} ${place}  /${pattern}/${flags} ${error?.kind ?? ''}`);
  return growth;
}

async function recheck() {
  const main = join(installed(RECHECK), 'node_modules', 'recheck', 'lib', 'main.js');
  return import(pathToFileURL(main).href);
}
