import { evaluate } from '@kvast/reasoning/decide';
import fc from 'fast-check';
import { expect } from 'vitest';
import { schemaFaults } from '../../../packages/config/test/targets/dmn/omg-schema.ts';
import { openDmn } from '../../../packages/config/test/targets/dmn/run-dmn.ts';
import { citizensFor, inputsOf } from '../citizens.ts';
import { partitionFaults } from '../partition.ts';
import { filesEnding, type Proof } from '../proof.ts';

/** For every standard, shared by its services. */
const CITIZENS = 10_000;

export const dmn: Proof = {
  writes: (path) => path.endsWith('.dmn'),
  about: `OMG's skema; rækkerne deler alle svar uden hul og overlap; ${CITIZENS} borgere pr. standard, kørt med feelin, får Kvasts svar`,
  async prove(standard) {
    const { view, terms } = standard;
    const files = filesEnding(standard, '.dmn');
    if (files.length === 0) return 0;
    expect(await schemaFaults(files.map(({ text }) => text))).toEqual([]);
    const each = Math.ceil(CITIZENS / files.length);
    for (const { path, text } of files) {
      const service = view.services.find(({ id }) => path === `${id}.dmn`);
      const condition = service?.eligibility.condition;
      if (!service || !condition) throw new Error(`${path} is of no service that can be decided`);
      const model = await openDmn(text);
      const tables = model.elements.filter(({ $type }) => $type === 'dmn:Decision');
      expect(tables.flatMap(partitionFaults), path).toEqual([]);
      const answers = new Set<boolean>();
      const known = new Set<string>();
      for (const citizen of fc.sample(citizensFor(service, terms), { numRuns: each, seed: 11 })) {
        // Where little is asked, many are alike.
        const who = JSON.stringify(citizen);
        if (known.has(who)) continue;
        known.add(who);
        const { berettiget } = model.run(inputsOf(citizen, service, terms));
        const expected = evaluate(condition, citizen, { terms });
        if (berettiget !== expected) expect(berettiget, `${path}: ${who}`).toBe(expected);
        answers.add(expected === true);
      }
      expect(
        [...answers].sort(),
        `${path}: among the citizens are some who can get the help and some who cannot`,
      ).toEqual([false, true]);
    }
    return files.length;
  },
};
