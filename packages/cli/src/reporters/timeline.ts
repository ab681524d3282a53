import type { Timeline, TimelineEvent } from '@kvast/workspace/timeline';
import type { Io } from '../io.ts';
import { printable, wrap } from '../terminal.ts';
import { timelineTextsIn } from '../timeline-texts.ts';
import { published } from './json.ts';

/** Standard by standard and day by day: what begins and ends, why, and how to see it. Ends in a line break. */
export function prettyTimeline(timeline: Timeline, { terminal, texts, language }: Io): string {
  const words = timelineTextsIn[language];
  const event = ({ change, finding, cause }: TimelineEvent) => {
    const colour = change === 'ends' ? 'green' : finding.severity === 'error' ? 'red' : 'yellow';
    const place = `${printable(finding.file)}:${finding.range.start.line}:${finding.range.start.column}`;
    const head = `  ${terminal.paint(colour, words.change[change])} ${texts.severity[finding.severity]} · ${place} · ${finding.rule}`;
    const said = change === 'begins' ? printable(finding.message) : '';
    const body = [words.because(cause), said].filter(Boolean).flatMap((text) => wrap(text, terminal.width - 4));
    return [head, ...body.map((line) => `    ${line}`)].join('\n');
  };
  const files = [...Map.groupBy(timeline.events, ({ finding }) => finding.file)].map(([file, inFile]) =>
    [
      terminal.paint('bold', terminal.paint('underline', printable(file))),
      ...[...Map.groupBy(inFile, ({ date }) => date)].map(([date, onDay]) =>
        [terminal.paint('bold', words.date(date)), ...onDay.map(event)].join('\n'),
      ),
    ].join('\n\n'),
  );
  const closing = terminal.paint('bold', words.summary({ ...timeline, ...counts(timeline) }));
  const advice = wrap(texts.notLegalAdvice, terminal.width).map((line) => terminal.paint('dim', line));
  return `${[...files, [closing, ...advice].join('\n')].join('\n\n')}\n`;
}

/** The published JSON of a timeline, version 1, with a line break at its end. */
export function jsonTimeline(timeline: Timeline): string {
  const { from, to, events, days } = timeline;
  const shown = events.map(({ date, change, cause, finding }) => ({ date, change, cause, ...published(finding) }));
  return `${JSON.stringify({ version: 1, from, to, events: shown, summary: { days, ...counts(timeline) } }, undefined, 2)}\n`;
}

function counts({ events }: Timeline): { begins: number; ends: number } {
  const begins = events.filter(({ change }) => change === 'begins').length;
  return { begins, ends: events.length - begins };
}
