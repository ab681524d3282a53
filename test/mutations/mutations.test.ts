import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Figures } from './figures.ts';
import { type Mistake, spoiledHeadings, spoiledLines, spoiledTokens } from './mistakes.ts';
import { openExample, outcomeOf } from './try.ts';

const examples = join(import.meta.dirname, '..', '..', 'examples');
/** `npm run mutations` tries every mistake there is; a run of all tests tries every so-manieth, the same ones each time. */
const all = process.env.MODE === 'mutations';

/**
 * Of a hundred mistakes, this many may be told more than once. They are of four kinds, and in each the second finding is true:
 * - Half of a heading is another heading (`## Mål` of `## Målgruppe`), or a heading with a `#` more or less is one of another
 *   level: what stands below is then said of something else, and collides with it at another place.
 * - The heading or the line that opens a list is gone, and the lines below join what stands above: the standard's own examples
 *   notice too.
 * - The heading without `#` was read at the wrong level, which only the examples can tell.
 * - The prose below a heading that is not known is shown as a section of its own, and is held against what such prose may say.
 */
const TOLD_TWICE = 0.5;

function sampled(mistakes: Iterable<Mistake>, stride: number): Mistake[] {
  return [...mistakes].filter((_, index) => all || index % stride === 0);
}

describe('one mistake in any standard of the examples', () => {
  const figures = new Figures();

  it.each(['lindoese', 'lindoese-rettet', 'lindoese-katalog'])(
    'costs one finding in %s, at its line and in Danish, and no other section',
    (name) => {
      const folder = join(examples, name);
      const files = readdirSync(folder).filter((file) => file.endsWith('.kvast'));
      for (const example of openExample(folder, files.sort())) {
        const mistakes = [
          // No multiples of the number of ways to spoil a thing, so that every way has its turn.
          ...sampled(spoiledTokens(example.text), 22),
          ...sampled(spoiledLines(example.text), 17),
          ...sampled(spoiledHeadings(example.text), 7),
        ];
        for (const mistake of mistakes) figures.add(`${name}/${example.file}`, mistake, outcomeOf(example, mistake));
      }
      expect(figures.astray).toEqual([]);
    },
    all ? 3_600_000 : 240_000,
  );

  it('costs no more on the whole', () => {
    console.info(`${figures.table()}\nFortalt flere gange:\n${figures.several.join('\n')}`);
    const tries = [...figures.byKind.values()].reduce((sum, figure) => sum + figure.tries, 0);
    expect(tries).toBeGreaterThan(2000);
    expect((100 * figures.several.length) / tries).toBeLessThan(TOLD_TWICE);
    for (const [kind, { kept, others }] of figures.byKind) expect(kept / others, kind).toBeGreaterThan(0.95);
  });
});
