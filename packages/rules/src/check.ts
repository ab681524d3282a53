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
    const discoveries: (Discovery & { file: string })[] = [];
    const reportIn =
      (file: string): Report =>
      (discovery) =>
        discoveries.push({ ...discovery, file: discovery.file ?? file });
    if (rule.scope === 'workspace') rule.check(context, reportIn(models.standards[0]?.file ?? ''));
    else for (const standard of standards) rule.check(standard, reportIn(standard.standard.file));
    return toFindings(rule.id, discoveries, language);
  });
  return found.sort(inReadingOrder);
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
