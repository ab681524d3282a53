import { type Element, fits } from '../../packages/config/test/targets/dmn/run-dmn.ts';

const AGES = Array.from({ length: 131 }, (_, age) => age);

/**
 * Where the rows of a decision table leave somebody out or answer twice, by every possible answer and not by examples: no two rows may
 * share an answer in every column, and together they must hold as many combinations of answers as there are. feelin judges each cell.
 * @returns a note for each, none where the rows divide the answers
 */
export function partitionFaults({ id, decisionLogic: { input = [], rule } }: Element): string[] {
  const domains = input.map(({ inputExpression, inputValues }) => domainOf(inputExpression.typeRef, inputValues?.text));
  const rows = rule.map(({ id: row, inputEntry = [] }) => ({
    row,
    taken: domains.map((domain, at) => new Set(domain.filter((value) => fits(inputEntry[at]?.text ?? '-', value)))),
  }));
  const overlaps = rows.flatMap((one, at) =>
    rows
      .slice(at + 1)
      .filter((other) =>
        one.taken.every((values, column) => [...values].some((value) => other.taken[column]?.has(value))),
      )
      .map((other) => `${one.row} and ${other.row} overlap`),
  );
  const size = (sizes: readonly number[]) => sizes.reduce((product, each) => product * BigInt(each), 1n);
  const held = rows.reduce((sum, { taken }) => sum + size(taken.map((values) => values.size)), 0n);
  const all = size(domains.map((domain) => domain.length));
  return [...overlaps, ...(held === all ? [] : [`the rows of ${id} hold ${held} of ${all} combinations`])];
}

function domainOf(type: string, values: string | undefined): readonly unknown[] {
  if (type === 'number') return AGES;
  if (type === 'boolean') return [true, false];
  return JSON.parse(`[${values ?? ''}]`) as string[];
}
