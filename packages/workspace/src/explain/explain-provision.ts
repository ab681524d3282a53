import { lawNameKey, readProvisions } from '@kvast/language/provision-reader';
import { citation } from '@kvast/law/cite';
import { describeProvision } from '@kvast/law/describe';
import type { Clause, Provision } from '@kvast/model/law';
import { provisionId } from '@kvast/model/provision-ref';
import { type RulePage, rulePages } from '@kvast/rules/rule-pages';
import type { Workspace } from '../workspace.ts';
import { ruleFacts } from './rule-facts.ts';

/** @param written in any spelling: `SEL §82b` @returns `serviceloven § 82 b`; undefined where it is not one reference */
export function provisionMeant(workspace: Workspace, written: string): string | undefined {
  const read = readProvisions(written.trim(), 0);
  const [place] = read?.places ?? [];
  if (!read || !place || read.end < written.trim().length) return undefined;
  const law = lawNameKey(read.law ?? 'serviceloven');
  return `${workspace.catalogue.lawNames.get(law) ?? law} § ${place.section}`;
}

/**
 * What the catalogue holds about a provision on a day, which rules read it, and which services of the workspace rest on it. Markdown, in Danish.
 * @param date `YYYY-MM-DD`
 * @returns undefined where the catalogue does not have the provision
 */
export function explainProvision(workspace: Workspace, id: string, date: string): string | undefined {
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
    describeProvision(view, id),
    '### Regler, der læser bestemmelsen',
    reading.length > 0 ? reading.map((page) => `- \`${page.id}\` · ${page.title}`).join('\n') : 'Ingen.',
    '### Ydelser, der bygger på bestemmelsen',
    resting.length > 0 ? resting.join('\n') : 'Ingen i de filer, der er læst.',
  ].join('\n\n');
}

/** Prohibitions are of many kinds, and a rule is about one of them: the one that its own examples come by. */
function reads(page: RulePage, { said }: Clause, provision: Provision): boolean {
  const facts = ruleFacts(page);
  if (!facts.reads.has(said.kind)) return false;
  if (said.kind !== 'mustNot') return true;
  const alike = provision.clauses.filter((each) => each.said.kind === 'mustNot' && each.said.what === said.what);
  const sources = alike.map((each) => citation(each, provision));
  return facts.findings.some(
    (finding) =>
      finding.provision === provision.id && sources.some((source) => finding.source?.split('; ').includes(source)),
  );
}
