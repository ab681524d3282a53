import type { LawHelp } from '@kvast/language/features/editor-context';
import type { CatalogueView } from '@kvast/law/catalogue-view';
import { citation, strengthName } from '@kvast/law/cite';
import { describeProvision } from '@kvast/law/describe';
import { searchProvisions } from '@kvast/law/suggest-provision';
import { draftedSections } from '@kvast/workspace/new-standard/drafted-sections';
import type { Workspace } from '@kvast/workspace/workspace';

/** What editor features are told of the law of the workspace on a day. */
export function lawHelp(workspace: Workspace, view: CatalogueView, language: 'da' | 'en'): LawHelp {
  return {
    search: (query) =>
      searchProvisions(view, query).map(({ provision, status }) => ({
        id: provision.id,
        title: provision.title,
        inForce: status === 'inForce',
      })),
    describe: (id) => describeProvision(view, id, language),
    longest: (id) => {
      const clause = view.first(id, 'duration');
      const provision = view.provision(id)?.provision;
      if (clause?.said.rule.kind !== 'limit' || !provision) return undefined;
      const source = `${citation(clause, provision)} (${strengthName(clause.strength, language)})`;
      return { limit: clause.said.rule.limit, source };
    },
    link: (id) => view.provision(id)?.provision.link?.text,
    isInForce: (id) => {
      const status = view.provision(id)?.status;
      return status && status === 'inForce';
    },
    draft: (id) => draftedSections(workspace.catalogue, id, view.date),
  };
}
