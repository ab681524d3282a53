import type { Finding, FindingSeverity } from '@kvast/model/finding';
import { MONTH_NAMES } from '@kvast/model/month-names';
import type { Language } from '../texts.ts';
import type { CheckedFiles } from './check-reporter.ts';

export interface StandardRow {
  /** The file. */
  readonly name: string;
  /** The standard's title; undefined of other files. */
  readonly title: string | undefined;
  /** The gravest first. */
  readonly findings: readonly Finding[];
}

export interface ProvisionRow {
  readonly id: string;
  readonly title: string | undefined;
  /** Where the law can be read. */
  readonly link: string | undefined;
  readonly findings: readonly Finding[];
}

const GRAVITY: Record<FindingSeverity, number> = { error: 0, warning: 1, info: 2 };

/** All files that were checked, those without a finding too; what else has a finding stands after them. */
export function standardsIn({ files, findings, workspace }: CheckedFiles): StandardRow[] {
  const byFile = Map.groupBy(findings, ({ file }) => file);
  const names = [...new Set([...files, ...byFile.keys()])];
  return names.map((name) => ({
    name,
    title: workspace.standard(name)?.title,
    findings: gravestFirst(byFile.get(name) ?? []),
  }));
}

/** The provisions that findings rest on, those with the gravest first. */
export function provisionsIn({ findings, workspace, date }: CheckedFiles): ProvisionRow[] {
  const law = workspace.catalogueAt(date);
  const found = Map.groupBy(
    findings.filter(({ provision }) => provision !== undefined),
    ({ provision }) => provision ?? '',
  );
  const rows = [...found].map(([id, all]): ProvisionRow => {
    const provision = law.provision(id)?.provision;
    return { id, title: provision?.title, link: provision?.link?.text, findings: gravestFirst(all) };
  });
  const count = (row: ProvisionRow, severity: FindingSeverity) => countOf(row.findings, severity);
  return rows.sort(
    (a, b) =>
      count(b, 'error') - count(a, 'error') || count(b, 'warning') - count(a, 'warning') || (a.id < b.id ? -1 : 1),
  );
}

export function countOf(findings: readonly Finding[], severity: FindingSeverity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** `2026-03-01` → "1. marts 2026" */
export function dayInWords(iso: string, language: Language): string {
  if (language === 'en') return iso;
  const [year = '', month, day] = iso.split('-');
  const name = MONTH_NAMES[Number(month) - 1] ?? '';
  return day === undefined ? `${name} ${year}` : `${Number(day)}. ${name} ${year}`;
}

function gravestFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
}
