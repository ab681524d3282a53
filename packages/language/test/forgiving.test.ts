import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentModel } from '@kvast/model/document';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../src/parse.ts';

const examples = join(import.meta.dirname, '..', '..', '..', 'examples');
const files = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.kvast'));

/** Every fourth way to spoil a line, another one for the next line: thousands in all, in seconds. */
const STRIDE = 4;

type Mutation = (line: string) => string | undefined;

/** Ways to spoil one line; undefined where the line cannot be spoiled that way. */
const mutations: Readonly<Record<string, Mutation>> = {
  'slettet linje': () => '',
  'linje to gange': (line) => `${line}\n${line}`,
  'første ord stavet forkert': (line) =>
    /\p{L}{4}/u.test(line) ? line.replace(/(\p{L})(\p{L})(\p{L}{2,})/u, '$2$1$3') : undefined,
  'sidste ord slettet': (line) => (/\s\S+\s*$/.test(line) ? line.replace(/\s\S+\s*$/, '') : undefined),
  'midt i linjen slettet': (line) => line.slice(0, Math.ceil(line.length / 2)),
  'fremmed tegn': (line) => line.replace(/(\s)(?=\S+$)/, '$1§%" '),
};

const withoutPlaces = (value: unknown) =>
  JSON.stringify(value, (key, each: unknown) => (/[rR]ange$/.test(key) ? undefined : each));

/** The parts of a model that can be compared, by the line of their heading in the unspoiled text. */
function parts(model: DocumentModel | undefined): Map<string, string> {
  if (model?.kind !== 'standard') return new Map(model ? [['', withoutPlaces(model)]] : []);
  const { shared, services } = model;
  const entries = Object.entries(shared).filter(
    ([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0),
  );
  return new Map([
    ...entries.map(([name, part]): [string, string] => [name, withoutPlaces(part)]),
    ...services.map((service, index): [string, string] => [`ydelse ${index}`, withoutPlaces(service)]),
  ]);
}

describe('one mistake', () => {
  it.each(files)(
    'in any line of %s spoils no other section, and is told at its line',
    (name) => {
      const file = join(examples, name);
      const lines = readFileSync(file, 'utf8').split('\n');
      const whole = parts(parseDocument(lines.join('\n'), { file }).model);
      let kept = 0;
      let compared = 0;
      let tries = 0;
      const told: string[] = [];
      lines.forEach((line, number) => {
        if (line.trim() === '') return;
        for (const [index, [kind, mutate]] of Object.entries(mutations).entries()) {
          if ((number + index) % STRIDE !== 0) continue;
          const spoiled = mutate(line);
          if (spoiled === undefined || spoiled === line) continue;
          const text = [...lines.slice(0, number), spoiled, ...lines.slice(number + 1)].join('\n');
          const { model, findings } = parseDocument(text, { file });
          const now = parts(model);
          tries++;
          // The section that was spoiled may change, and a spoiled heading takes one more with it.
          const changed = [...whole].filter(([part, model]) => now.get(part) !== model).length;
          const free = /^\s*#{1,2}(?!#)/.test(line) ? 2 : 1;
          compared += Math.max(whole.size - free, 0);
          kept += Math.max(whole.size - free, 0) - Math.max(changed - free, 0);
          const first = findings[0];
          // What stood under a bullet that is gone is told where it first collides with the bullet before.
          const anywhere = kind === 'linje to gange' || /^\s*#/.test(line);
          const reach = anywhere ? lines.length : kind === 'slettet linje' ? 3 : 1;
          const far = first && Math.abs(first.range.start.line - 1 - number) > reach;
          if (far) told.push(`${number + 1}: ${kind}: ${first.range.start.line} ${first.message}`);
        }
      });
      const share = compared === 0 ? 1 : kept / compared;
      console.info(`${name}: ${tries} fejl indsat, ${(share * 100).toFixed(2)} % af de øvrige afsnit uændret`);
      expect(told).toEqual([]);
      expect(share).toBeGreaterThan(0.99);
    },
    120_000,
  );
});
