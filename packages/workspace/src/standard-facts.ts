import { provisionsIn } from '@kvast/language/features/model-at';
import type { Service } from '@kvast/model/block';
import { provisionId } from '@kvast/model/provision-ref';
import type { StandardModel } from '@kvast/model/standard';

/** What is kept of a standard when its model is not: enough to list it, to find it by name and to know whether to read it again. */
export interface StandardFacts
  extends Pick<StandardModel, 'kind' | 'file' | 'title' | 'range' | 'municipality' | 'status' | 'valid'> {
  readonly services: readonly (Pick<Service, 'name' | 'nameRange'> & {
    /** Ids of what it rests on. */
    readonly provisions: readonly string[];
  })[];
  /** Ids of all provisions that the standard names anywhere. */
  readonly named: ReadonlySet<string>;
}

export function factsOf(standard: StandardModel): StandardFacts {
  const { kind, file, title, range, municipality, status, valid } = standard;
  const services = standard.services.map(({ name, nameRange, provisions }) => ({
    name,
    nameRange,
    provisions: [...new Set(provisions.map(provisionId))],
  }));
  const named = provisionsIn(standard).map(provisionId);
  // A piece of a text keeps the whole text in memory; what is written down and read again is a text of its own.
  const written = JSON.stringify({ kind, file, title, range, municipality, status, valid, services, named });
  const facts = JSON.parse(written) as Omit<StandardFacts, 'named'> & { readonly named: readonly string[] };
  return { ...facts, named: new Set(facts.named) };
}
