import type { Finding } from '@kvast/model/finding';
import { fingerprints } from './fingerprint.ts';

/**
 * Findings that somebody has looked at and lives with for now, file by file: how often each occurs. What a finding is recognised by is its
 * severity, its rule and its fingerprint, so it survives moved lines and formatting, and is new again where it has become graver.
 */
export type Baseline = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** How a check stands to a baseline. */
export interface ComparedFindings {
  /** Not in the baseline. */
  readonly fresh: readonly Finding[];
  readonly known: readonly Finding[];
  /** In the baseline, and found no more. */
  readonly expired: readonly { readonly file: string; readonly rule: string; readonly count: number }[];
}

/** What findings are compared in. */
export interface BaselineContext {
  readonly source: (file: string) => string | undefined;
  /** What a file is called in the baseline, wherever the check was started. */
  readonly name: (file: string) => string;
}

const VERSION = 1;

/** @throws SyntaxError where it is no JSON; undefined where it is, and no baseline */
export function readBaseline(text: string): Baseline | undefined {
  const json: unknown = JSON.parse(text);
  if (!isRecord(json) || json.version !== VERSION || !isRecord(json.findings)) return undefined;
  const files = new Map<string, ReadonlyMap<string, number>>();
  for (const [file, entries] of Object.entries(json.findings)) {
    if (!isRecord(entries)) return undefined;
    const counts = Object.entries(entries).filter((entry): entry is [string, number] => Number.isInteger(entry[1]));
    if (counts.length < Object.keys(entries).length) return undefined;
    files.set(file, new Map(counts));
  }
  return files;
}

/** One entry a line and everything in order, so that a comparison of two editions shows what changed. */
export function writeBaseline(baseline: Baseline): string {
  const inOrder = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const findings = inOrder(baseline).map(([file, entries]) => [file, Object.fromEntries(inOrder(entries))]);
  return `${JSON.stringify({ version: VERSION, findings: Object.fromEntries(findings) }, undefined, 2)}\n`;
}

/**
 * @param files those that were checked, as findings name them: entries of others say nothing about this check
 * @param gone is there no such file any more? Its entries have expired.
 */
export function compareWithBaseline(
  findings: readonly Finding[],
  baseline: Baseline,
  files: readonly string[],
  context: BaselineContext,
  gone: (name: string) => boolean = () => false,
): ComparedFindings {
  const left = new Map([...baseline].map(([file, entries]) => [file, new Map(entries)]));
  const fresh: Finding[] = [];
  const known: Finding[] = [];
  for (const [finding, key] of keyed(findings, context)) {
    const entries = left.get(context.name(finding.file));
    const count = entries?.get(key) ?? 0;
    if (count > 0) entries?.set(key, count - 1);
    (count > 0 ? known : fresh).push(finding);
  }
  const checked = new Set(files.map(context.name));
  const expired = [...left]
    .filter(([file]) => checked.has(file) || gone(file))
    .flatMap(([file, entries]) =>
      [...entries].flatMap(([key, count]) => (count > 0 ? [{ file, rule: key.split(' ')[1] ?? key, count }] : [])),
    );
  return { fresh, known, expired };
}

/** The baseline that this check makes, with what the old one says of files that were not checked and are still there. */
export function updatedBaseline(
  findings: readonly Finding[],
  old: Baseline,
  files: readonly string[],
  context: BaselineContext,
  gone: (name: string) => boolean = () => false,
): Baseline {
  const checked = new Set(files.map(context.name));
  const kept = new Map([...old].filter(([file]) => !checked.has(file) && !gone(file)));
  const made = new Map<string, Map<string, number>>();
  for (const [{ file }, key] of keyed(findings, context)) {
    const name = context.name(file);
    const entries = made.get(name) ?? new Map<string, number>();
    entries.set(key, (entries.get(key) ?? 0) + 1);
    made.set(name, entries);
  }
  return new Map([...kept, ...made]);
}

function keyed(findings: readonly Finding[], { source, name }: BaselineContext): [Finding, string][] {
  const prints = fingerprints(findings, source, name);
  return findings.map((finding, at) => [finding, `${finding.severity} ${finding.rule} ${prints[at]?.hash ?? ''}`]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
