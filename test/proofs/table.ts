/** What came of one target and one standard. */
export type Outcome =
  | { readonly kind: 'proven'; readonly count: number; readonly milliseconds: number }
  /** Nothing was written, for the reason that the command gave. */
  | { readonly kind: 'notApplicable'; readonly reason: string }
  | { readonly kind: 'failed' };

/**
 * The table targets × standards as lines of text: how many forms, tables, rows or events were proven, and below it why something does not
 * apply, what each proof is, and how long it took.
 */
export function proofTable(
  targets: readonly { readonly name: string; readonly about: string }[],
  standards: readonly string[],
  outcome: (target: string, standard: string) => Outcome | undefined,
): string {
  const reasons: string[] = [];
  const noteOf = (reason: string) => {
    if (!reasons.includes(reason)) reasons.push(reason);
    return `– ${reasons.indexOf(reason) + 1})`;
  };
  const cell = (one: Outcome | undefined) => {
    if (one?.kind === 'proven') return `✓ ${one.count}`;
    return one?.kind === 'notApplicable' ? noteOf(one.reason) : '✗';
  };
  const widths = targets.map(({ name }) => Math.max(name.length, 6));
  const first = Math.max(...standards.map((name) => name.length));
  const row = (name: string, cells: readonly string[]) =>
    [name.padEnd(first), ...cells.map((text, at) => text.padEnd(widths[at] ?? 0))].join('  ').trimEnd();
  const seconds = (target: string) =>
    standards.reduce((sum, name) => {
      const one = outcome(target, name);
      return sum + (one?.kind === 'proven' ? one.milliseconds : 0);
    }, 0) / 1000;
  return [
    row(
      '',
      targets.map(({ name }) => name),
    ),
    ...standards.map((name) =>
      row(
        name,
        targets.map((target) => cell(outcome(target.name, name))),
      ),
    ),
    row(
      'sekunder',
      targets.map(({ name }) => seconds(name).toFixed(1)),
    ),
    '',
    ...reasons.map((reason, at) => `${at + 1}) ${reason}`),
    '',
    ...targets.map(({ name, about }) => `${name}: ${about}`),
  ].join('\n');
}
