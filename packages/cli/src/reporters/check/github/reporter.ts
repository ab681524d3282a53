import type { Finding } from '@kvast/model/finding';
import type { CheckReporter } from '../../check-reporter.ts';

const COMMANDS: Record<Finding['severity'], string> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Workflow commands of GitHub Actions, which show each finding at its line in a pull request.
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
const github: CheckReporter = {
  name: 'github',
  report({ findings, summary }, { texts }) {
    const lines = findings.map((finding) => annotation(finding, texts.severity[finding.severity]));
    return `${[...lines, texts.summary(summary)].join('\n')}\n`;
  },
};

export default github;

function annotation({ severity, file, range: { start, end }, rule, message, source }: Finding, word: string): string {
  const properties = [
    `file=${property(file)}`,
    `line=${start.line}`,
    `endLine=${end.line}`,
    // Columns count only within one line.
    ...(start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : []),
    `title=${property([word, source, rule].filter(Boolean).join(' · '))}`,
  ];
  return `::${COMMANDS[severity]} ${properties.join(',')}::${data(message)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
