import type { Finding } from '@kvast/model/finding';
import type { Differences } from '@kvast/workspace/difference/difference';

/** The published JSON of a comparison, version 1, with a line break at its end. Lines count from 1. */
export function jsonDifferences({ standards, unchanged }: Differences): string {
  const report = {
    version: 1,
    unchanged,
    standards: standards.map(({ wording, legal, registration, ...standard }) => ({
      ...standard,
      services: standard.services.map(({ turns, ...service }) => ({
        ...service,
        turns: turns.map(({ at, ...turn }) => ({ ...turn, line: at?.start.line })),
      })),
      wording: wording.map(({ under, before, now }) => ({
        under,
        before: before?.words,
        now: now?.words,
        line: now?.source?.start.line,
      })),
      legal: { ...legal, begins: legal.begins.map(found), ends: legal.ends.map(found) },
      registration: registration.map(({ origin, ...change }) => ({
        ...change,
        source: { file: origin.file, line: origin.line, provision: origin.provision },
      })),
    })),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function found({ rule, severity, message, file, range, provision }: Finding) {
  return { rule, severity, message, file, line: range.start.line, provision };
}
