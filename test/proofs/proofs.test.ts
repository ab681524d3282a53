import { afterAll, describe, expect, it } from 'vitest';
import { targets } from '../../packages/config/src/generated/targets.ts';
import type { Proof } from './proof.ts';
import { type Outcome, proofTable } from './table.ts';
import { cpsvAp } from './targets/cpsv-ap.ts';
import { dmn } from './targets/dmn.ts';
import { fhir } from './targets/fhir.ts';
import { ical } from './targets/ical.ts';
import { jsonSchema } from './targets/json-schema.ts';
import { openapi } from './targets/openapi.ts';
import { sql } from './targets/sql.ts';
import { csv, xlsx } from './targets/workbook.ts';
import { type WrittenStandard, writtenStandards } from './written-standards.ts';

// `npm run proofs`: everything that `kvast config … --target all` writes of every example, through all proofs.

const proofs: Readonly<Record<string, Proof>> = {
  'cpsv-ap': cpsvAp,
  csv,
  dmn,
  fhir,
  ical,
  'json-schema': jsonSchema,
  openapi,
  sql,
  xlsx,
};

const standards = await writtenStandards();
const outcomes = new Map<string, Outcome>();
const key = (target: string, standard: string) => `${target} ${standard}`;

afterAll(async () => {
  await Promise.all(Object.values(proofs).map((proof) => proof.close?.()));
  const names = standards.map(({ name }) => name);
  const columns = Object.entries(proofs).map(([name, { about }]) => ({ name, about }));
  console.log(proofTable(columns, names, (target, standard) => outcomes.get(key(target, standard))));
});

it('every target has a proof, and every example is there', () => {
  expect(Object.keys(proofs)).toEqual(targets.map(({ name }) => name));
  expect(standards.length).toBeGreaterThan(25);
});

it.each(standards)(
  'every file of $name is proven by one target, and a second run gives the same bytes',
  async (standard) => {
    const { files, view } = standard;
    for (const path of files.keys()) {
      expect(
        Object.keys(proofs).filter((name) => proofs[name]?.writes(path)),
        path,
      ).toHaveLength(1);
    }
    const again = (await Promise.all(targets.map((target) => target.files(view)))).flat();
    expect(again.map(({ path }) => path).sort()).toEqual([...files.keys()].map((path) => `${view.id}/${path}`).sort());
    for (const { path, content } of again) {
      const written = files.get(path.slice(view.id.length + 1));
      expect(written?.equals(Buffer.from(content)), path).toBe(true);
    }
  },
);

describe.each(targets.map(({ name }) => name))('%s', (target) => {
  it.each(standards)('holds for $name', async (standard) => {
    outcomes.set(key(target, standard.name), { kind: 'failed' });
    outcomes.set(key(target, standard.name), await outcomeOf(target, standard));
  });

  it('is proven for some standards, not only left out', () => {
    expect(standards.filter(({ name }) => outcomes.get(key(target, name))?.kind === 'proven').length).toBeGreaterThan(
      10,
    );
  });
});

async function outcomeOf(target: string, standard: WrittenStandard): Promise<Outcome> {
  const proof = proofs[target];
  if (!proof) throw new Error(`${target} has no proof`);
  if (![...standard.files.keys()].some(proof.writes)) {
    return { kind: 'notApplicable', reason: reasonFor(target, standard) };
  }
  const start = performance.now();
  const count = await proof.prove(standard);
  expect(count).toBeGreaterThan(0);
  return { kind: 'proven', count, milliseconds: performance.now() - start };
}

/** Why nothing was written, as the command has told the user. @throws where it was silent */
function reasonFor(target: string, { view, said }: WrittenStandard): string {
  if (view.services.length === 0) return 'Standarden har ingen ydelser.';
  const reasons = targets.find(({ name }) => name === target)?.leftOut?.(view) ?? [];
  const [reason] = reasons.length > 0 ? reasons : said;
  if (!reason || !said.includes(reason)) throw new Error(`Nothing was written, and nothing was said of it: ${said}`);
  // The same reason for different services is one.
  return reason.replace(/^»[^«]+« har/, 'Ydelsen har');
}
