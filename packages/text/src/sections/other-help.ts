import type { Service } from '@kvast/model/block';
import { type ProvisionRef, provisionId } from '@kvast/model/provision-ref';
import { type Composer, said } from '../composer.ts';
import { type Draft, draft } from '../draft.ts';

interface Right {
  readonly provision: ProvisionRef;
  readonly services: Set<string>;
  replaces: boolean;
  comesFirst: boolean;
}

/**
 * The right to apply for other help, where the law forbids a service to take its place or to be a condition for it.
 * Only what was read in the law or its preparatory works is told to every citizen. What follows from single rulings,
 * from memory or from interpretation is for the checker.
 */
export function otherHelpSection(services: readonly Service[], composer: Composer): Draft[] {
  const rights = new Map<string, Right>();
  for (const service of services) collect(service, rights, composer);
  const { words } = composer;
  const blocks = [...rights.values()].flatMap((right) => {
    const title = composer.context.law.provision(provisionId(right.provision))?.provision.title;
    return said(words.rightToApply([...right.services], right.provision, title, right));
  });
  return draft(words.heading('otherHelp'), undefined, blocks);
}

function collect(service: Service, rights: Map<string, Right>, { context }: Composer): void {
  const own = new Set(service.provisions.map(provisionId));
  for (const clause of [...own].flatMap((id) => context.law.clauses(id, 'mustNot'))) {
    const { what, provisions } = clause.said;
    if (clause.confidence !== 'verified') continue;
    if (clause.strength !== 'statute' && clause.strength !== 'preparatoryWork') continue;
    if (what !== 'replaces' && what !== 'isConditionFor') continue;
    for (const provision of provisions.filter((ref) => !own.has(provisionId(ref)))) {
      const right = rights.get(provision.id) ?? { provision, services: new Set(), replaces: false, comesFirst: false };
      right.services.add(service.name);
      if (what === 'replaces') right.replaces = true;
      else right.comesFirst = true;
      rights.set(provision.id, right);
    }
  }
}
