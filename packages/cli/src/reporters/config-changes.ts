import type { StandardChange } from '@kvast/workspace/config-changes';
import { configTextsIn } from '../config-texts.ts';
import type { Io } from '../io.ts';
import { printable } from '../terminal.ts';

/** The published JSON of a comparison, version 1, with a line break at its end. Lines count from 1. */
export function jsonChanges(changes: readonly StandardChange[]): string {
  const report = {
    version: 1,
    changes: changes.map(({ kind, breaks, file, service, what, todo, origin }) => ({
      kind,
      breaks,
      file,
      service,
      what,
      todo,
      source: { file: origin.file, line: origin.line, provision: origin.provision },
    })),
    summary: { changes: changes.length, breaking: changes.filter(({ breaks }) => breaks).length },
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** One paragraph for each file and service, what breaks first, and a line that counts. */
export function prettyChanges(changes: readonly StandardChange[], { language }: Io): string {
  const texts = configTextsIn[language];
  const groups = Map.groupBy(changes, ({ file, service }) => `${file}: ${service}`);
  const lines = [...groups].flatMap(([heading, all]) => [
    heading,
    ...[...all.filter(({ breaks }) => breaks), ...all.filter(({ breaks }) => !breaks)].flatMap(
      ({ breaks, what, todo, origin }, at, sorted) => [
        `  ${breaks ? texts.breaks : texts.fits}: ${what} (${origin.file}:${origin.line})`,
        // Twenty retired codes need the same answer, which is given once, below the last of them.
        ...(todo && sorted[at + 1]?.todo !== todo ? [`    ${todo}`] : []),
      ],
    ),
    '',
  ]);
  const breaking = changes.filter(({ breaks }) => breaks).length;
  return `${[...lines, texts.changes(changes.length, breaking)].map(printable).join('\n')}\n`;
}
