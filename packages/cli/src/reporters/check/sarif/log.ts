import type { Finding } from '@kvast/model/finding';
import type { RulePage } from '@kvast/rules/rule-pages';
import { type Fingerprint, fingerprints } from '@kvast/workspace/fingerprint';
import type { SuppressedFinding } from '@kvast/workspace/workspace';
import packageJson from '../../../../package.json' with { type: 'json' };
import { ownFault } from '../../../own-fault.ts';
import type { Language } from '../../../texts.ts';
import { textsIn } from '../../../texts.ts';
import type { CheckedFiles } from '../../check-reporter.ts';
import { reportTextsIn } from '../../report-texts.ts';
import { artifactLocation, edits, location, ROOT } from './places.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS: Record<Finding['severity'], string> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * The check as a SARIF log with one run. Rules carry their page as help; provisions of law are a taxonomy; a result's fingerprint holds
 * when lines move or the file is formatted.
 */
export function sarifLog(checked: CheckedFiles, language: Language, page: (id: string) => RulePage | undefined) {
  const texts = reportTextsIn[language];
  const known = new Set(checked.baseline?.known);
  const all = [...checked.findings, ...known, ...checked.suppressed.map(({ finding }) => finding)];
  const rules = [...new Set(all.map(({ rule }) => rule))].sort();
  const provisions = [...new Set(all.flatMap(({ provision }) => provision ?? []))].sort();
  const prints = fingerprints(all, checked.source);
  const index = { rules, provisions, law: texts.law };
  const suppressions = new Map(checked.suppressed.map((one) => [one.finding, one]));
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Kvast',
            fullDescription: { text: texts.about },
            version: packageJson.version,
            semanticVersion: packageJson.version,
            language,
            rules: rules.map((id) => ruleOf(id, page(id))),
          },
        },
        language,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The folder that the check was started in.' } } },
        automationDetails: { id: ['kvast', ...partOf(checked), checked.date].join('/') },
        invocations: [
          {
            executionSuccessful: checked.faults.length === 0 && checked.unread.length === 0,
            toolExecutionNotifications: checked.faults.map((fault) => ({
              level: 'error',
              message: { text: ownFault(fault, textsIn[language]) },
            })),
            toolConfigurationNotifications: checked.unread.map(({ message, file, range }) => ({
              level: 'error',
              message: { text: message },
              locations: [location(file, range)],
            })),
            properties: { lawDate: checked.date },
          },
        ],
        artifacts: checked.files.map((file) => ({ location: artifactLocation(file), roles: ['analysisTarget'] })),
        taxonomies:
          provisions.length === 0
            ? undefined
            : [
                {
                  name: texts.law,
                  shortDescription: { text: texts.lawAbout },
                  taxa: provisions.map((id) => taxon(id, checked)),
                },
              ],
        results: all.map((finding, at) => ({
          ...result(finding, index, prints[at], suppressions.get(finding)),
          baselineState: checked.baseline && (known.has(finding) ? 'unchanged' : 'new'),
        })),
      },
    ],
  };
}

interface Index {
  readonly rules: readonly string[];
  readonly provisions: readonly string[];
  readonly law: string;
}

function result(
  finding: Finding,
  { rules, provisions, law }: Index,
  print: Fingerprint | undefined,
  suppressed: SuppressedFinding | undefined,
) {
  const { rule, severity, message, file, range, related = [], fixes = [], provision, strength, source } = finding;
  const twin = finding.mirrorOf;
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: LEVELS[severity],
    message: { text: message },
    locations: [location(file, range)],
    relatedLocations: [
      ...related.map((one, id) => ({ id, ...location(one.file, one.range), message: { text: one.message } })),
      ...(twin && related.length === 0 ? [{ id: 0, ...location(twin.file, twin.range) }] : []),
    ],
    partialFingerprints: print && { 'kvast/v1': `${print.hash}:${print.occurrence}` },
    fixes: fixes.map(({ title, safe, edits: changes }) => ({
      description: { text: title },
      artifactChanges: edits(changes),
      properties: { safe },
    })),
    taxa:
      provision === undefined
        ? []
        : [{ id: provision, index: provisions.indexOf(provision), toolComponent: { name: law, index: 0 } }],
    suppressions: suppressed
      ? [
          {
            kind: 'inSource',
            status: 'accepted',
            justification: suppressed.suppression.reason,
            location: location(finding.file, suppressed.suppression.range),
          },
        ]
      : [],
    properties: { strength, source },
  };
}

function ruleOf(id: string, page: RulePage | undefined) {
  if (!page) return { id };
  const { title, body } = page;
  return {
    id,
    shortDescription: { text: title },
    help: { text: body.replaceAll(/^#+ |^```.*$/gm, ''), markdown: `# ${title}\n\n${body}` },
  };
}

function taxon(id: string, { workspace, date }: CheckedFiles) {
  const title = workspace.catalogueAt(date).provision(id)?.provision.title;
  return { id, name: id, shortDescription: title ? { text: title } : undefined };
}

/** Keeps the parts of a collection apart where they are put together: what stands before the last `/` is the same from run to run. */
function partOf({ shard }: CheckedFiles): string[] {
  return shard ? [`${shard.part}-af-${shard.of}`] : [];
}
