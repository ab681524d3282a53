/** A wider table than this is easier to read with one space round each cell. */
const WIDEST = 120;

/** The rows of one table with their columns in line. Only white space is added: a row of dashes keeps its dashes. */
export function aligned(rows: readonly string[]): string[] {
  const parsed = rows.map((row) => {
    const closed = row.endsWith('|') && row.length > 1;
    const inner = row.slice(1, closed ? -1 : undefined);
    return { closed, cells: inner.split('|').map((cell) => cell.trim()) };
  });
  const columns = Math.max(0, ...parsed.map(({ cells }) => cells.length));
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(...parsed.map(({ cells }) => cells[at]?.length ?? 0)),
  );
  const total = widths.reduce((sum, width) => sum + width + 3, 1);
  return parsed.map(({ cells, closed }) => {
    const padded = total <= WIDEST ? cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)) : cells;
    return `| ${padded.join(' | ')}${closed ? ' |' : ''}`.trimEnd();
  });
}
