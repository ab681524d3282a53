import type { Finding } from '@kvast/model/finding';
import type { Texts } from '../../../texts.ts';
import type { CheckReporter } from '../../check-reporter.ts';
import { reportTextsIn } from '../../report-texts.ts';

/**
 * JUnit's XML, as Jenkins, GitLab and Azure DevOps read it: a suite for each file, a case for each finding. Only errors fail, as the exit
 * code does; a file in which nothing is found is a case that passes.
 */
const junit: CheckReporter = {
  name: 'junit',
  report({ findings, suppressed, files, unread }, { texts, language }) {
    const words = reportTextsIn[language];
    const unreadable = new Set(unread);
    const suites = [...new Set([...files, ...findings.map(({ file }) => file)])].map((file) => {
      const cases: Case[] = [
        ...findings
          .filter((finding) => finding.file === file)
          .map((finding) => caseOf(finding, unreadable.has(finding) ? 'errors' : kindOf(finding), texts)),
        ...suppressed
          .filter(({ finding }) => finding.file === file)
          .map(({ finding, suppression }) => ({
            kind: 'skipped' as const,
            xml: element(finding, `<skipped message="${escaped(suppression.reason ?? '')}"/>`),
          })),
      ];
      if (cases.length === 0) {
        cases.push({
          kind: 'passed',
          xml: `<testcase classname="${escaped(file)}" name="${escaped(words.nothingFound)}"/>`,
        });
      }
      return { file, cases };
    });
    const all = suites.flatMap(({ cases }) => cases);
    const body = suites.map(
      ({ file, cases }) =>
        `  <testsuite name="${escaped(file)}" ${counts(cases)} time="0">\n${cases.map(({ xml }) => `    ${xml}`).join('\n')}\n  </testsuite>`,
    );
    return `${['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites name="kvast" ${counts(all)} time="0">`, ...body, '</testsuites>'].join('\n')}\n`;
  },
};

export default junit;

interface Case {
  readonly kind: 'failures' | 'errors' | 'skipped' | 'passed';
  readonly xml: string;
}

function kindOf({ severity }: Finding): Case['kind'] {
  return severity === 'error' ? 'failures' : 'passed';
}

function caseOf(finding: Finding, kind: Case['kind'], texts: Texts): Case {
  const { message, file, range, severity, source, rule } = finding;
  const place = `${file}:${range.start.line}:${range.start.column}`;
  const said = escaped([place, message, source].filter(Boolean).join('\n'));
  const attributes = `message="${escaped(message)}" type="${escaped(rule)}"`;
  const body = {
    failures: `<failure ${attributes}>${said}</failure>`,
    errors: `<error ${attributes}>${said}</error>`,
    passed: `<system-out>${escaped(texts.severity[severity])}: ${said}</system-out>`,
    skipped: '',
  }[kind];
  return { kind, xml: element(finding, body) };
}

function element({ file, rule, range }: Finding, body: string): string {
  const name = `${rule} (${range.start.line}:${range.start.column})`;
  return `<testcase classname="${escaped(file)}" name="${escaped(name)}" file="${escaped(file)}" line="${range.start.line}">${body}</testcase>`;
}

function counts(cases: readonly Case[]): string {
  const count = (kind: Case['kind']) => cases.filter((one) => one.kind === kind).length;
  return `tests="${cases.length}" failures="${count('failures')}" errors="${count('errors')}" skipped="${count('skipped')}"`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;' };

/** Text that may stand in XML, also in an attribute. Control characters may not stand there at all. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ' ')
    .replaceAll(/[&<>"\n]/g, (character) => ENTITIES[character] ?? character);
}
