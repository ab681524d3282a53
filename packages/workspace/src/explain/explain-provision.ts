import { lawNameKey, readProvisions } from '@kvast/language/provision-reader';
import { citation, type Language } from '@kvast/law/cite';
import { describeProvision } from '@kvast/law/describe';
import type { Clause, Provision } from '@kvast/model/law';
import { provisionId } from '@kvast/model/provision-ref';
import { type RulePage, rulePages } from '@kvast/rules/rule-pages';
import type { Workspace } from '../workspace.ts';
import { ruleFacts, statementKey } from './rule-facts.ts';
import { explanationTexts } from './texts.ts';

/** @param written in any spelling: `SEL §82b` @returns `serviceloven § 82 b`; undefined where it is not one reference */
export function provisionMeant(workspace: Workspace, written: string): string | undefined {
  const read = readProvisions(written.trim(), 0);
  const [place] = read?.places ?? [];
  if (!read || !place || read.end < written.trim().length) return undefined;
  const law = lawNameKey(read.law ?? 'serviceloven');
  return `${workspace.catalogue.lawNames.get(law) ?? law} § ${place.section}`;
}

/**
 * What the catalogue holds about a provision on a day, which rules read it, and which services of the workspace rest on it. Markdown.
 * @param date `YYYY-MM-DD`
 * @returns undefined where the catalogue does not have the provision
 */
export function explainProvision(
  workspace: Workspace,
  id: string,
  date: string,
  language: Language = 'da',
): string | undefined {
  const texts = explanationTexts[language];
  const view = workspace.catalogueAt(date);
  const dated = view.provision(id);
  if (!dated) return undefined;
  const clauses = view.clausesOf(id);
  const reading = rulePages.filter((page) => clauses.some((clause) => reads(page, clause, dated.provision)));
  const resting = workspace
    .files()
    .flatMap((file) =>
      (workspace.standard(file)?.services ?? [])
        .filter(({ provisions }) => provisions.some((ref) => provisionId(ref) === id))
        .map(({ name, range }) => `- ${file}:${range.start.line} · ${name}`),
    );
  return [
    describeProvision(view, id, language),
    `### ${texts.rules}`,
    reading.length > 0 ? reading.map((page) => `- \`${page.id}\` · ${page.title}`).join('\n') : texts.noRules,
    `### ${texts.services}`,
    resting.length > 0 ? resting.join('\n') : texts.noServices,
  ].join('\n\n');
}

/** Ids of the rules that read the clause. */
export function rulesReading(clause: Clause, provision: Provision): string[] {
  return rulePages.filter((page) => reads(page, clause, provision)).map(({ id }) => id);
}

/**
 * A rule asks about more than it speaks of: whom a group is for, so as to find somebody; whether help is a right, so as to weigh a word.
 * It speaks of what the findings in its own examples rest on. Of the many prohibitions, it is about one.
 */
function reads(page: RulePage, { said }: Clause, provision: Provision): boolean {
  const facts = ruleFacts(page);
  if (!facts.reads.has(said.kind)) return false;
  if (said.kind !== 'mustNot') return facts.restsOn.size === 0 || facts.restsOn.has(statementKey(said));
  const alike = provision.clauses.filter((each) => each.said.kind === 'mustNot' && each.said.what === said.what);
  const sources = alike.map((each) => citation(each, provision));
  return facts.findings.some(
    (finding) =>
      finding.provision === provision.id && sources.some((source) => finding.source?.split('; ').includes(source)),
  );
}
