import type { Catalogue } from '@kvast/law/catalogue';
import type { Service } from '@kvast/model/block';
import { effectiveBlock } from '@kvast/model/effective';
import type { Finding } from '@kvast/model/finding';
import { provisionId } from '@kvast/model/provision-ref';
import type { StandardModel } from '@kvast/model/standard';
import { TermIndex } from '@kvast/model/term-index';
import { rules as allRules } from './generated/registry.ts';
import { lawDateFor } from './law-date.ts';
import type { Language } from './message.ts';
import { type Discovery, type Report, toFindings } from './report.ts';
import type { Rule, RuleContext, ServiceView, WorkspaceContext, WorkspaceModels } from './rule.ts';

export interface CheckOptions {
  /** The day the check is made for, `YYYY-MM-DD`. */
  readonly date: string;
  /** Danish where it is left out. */
  readonly language?: Language;
  /**
   * Told of each rule that fails, which is a fault in Kvast: its findings in that document are left out, everything else is there. Where
   * nobody is told, the exception is passed on.
   */
  readonly onFault?: (fault: RuleFault) => void;
}

export interface RuleFault {
  readonly rule: string;
  /** The standard that the rule failed on; empty where it looks at several. */
  readonly file: string;
  readonly error: unknown;
}

/** Runs every rule on a workspace. The findings come sorted by file and place. */
export function checkWorkspace(models: WorkspaceModels, catalogue: Catalogue, options: CheckOptions): Finding[] {
  return runRules(allRules, models, catalogue, options);
}

/** Runs the given rules only. */
export function runRules(
  rules: readonly Rule[],
  models: WorkspaceModels,
  catalogue: Catalogue,
  options: CheckOptions,
): Finding[] {
  const { date, language = 'da' } = options;
  const workspace = { catalogue, terms: new TermIndex(models.vocabularies), workspace: models, date, language };
  const standards = models.standards.map((standard): RuleContext => {
    const law = catalogue.at(lawDateFor(standard, date));
    return { ...workspace, standard, services: viewServices(standard), law };
  });
  const context: WorkspaceContext = { ...workspace, standards };
  const found = rules.flatMap((rule) => {
    if (rule.scope === 'workspace') {
      const file = models.standards[0]?.file ?? '';
      return findingsOf(rule.id, '', file, (report) => rule.check(context, report), options);
    }
    return standards.flatMap((one) =>
      findingsOf(rule.id, one.standard.file, one.standard.file, (report) => rule.check(one, report), options),
    );
  });
  return found.sort(inReadingOrder);
}

/** What one rule finds in one document, or in all of them; nothing where it fails. @param file of discoveries that name none */
function findingsOf(
  rule: string,
  subject: string,
  file: string,
  check: (report: Report) => void,
  { language = 'da', onFault }: CheckOptions,
): Finding[] {
  const discoveries: (Discovery & { file: string })[] = [];
  try {
    check((discovery) => discoveries.push({ ...discovery, file: discovery.file ?? file }));
    return toFindings(rule, discoveries, language);
  } catch (error) {
    if (!onFault) throw error;
    onFault({ rule, file: subject, error });
    return [];
  }
}

function viewServices(standard: StandardModel): ServiceView[] {
  return standard.services.map((service: Service) => ({
    service,
    block: effectiveBlock(standard, service),
    provisionIds: [...new Set(service.provisions.map(provisionId))],
  }));
}

function inReadingOrder(a: Finding, b: Finding): number {
  return (
    a.file.localeCompare(b.file, 'da') ||
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column ||
    a.rule.localeCompare(b.rule, 'da')
  );
}
