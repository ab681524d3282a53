import type { Block as StandardBlock } from '@kvast/model/block';
import type { StandardModel } from '@kvast/model/standard';
import { type Composer, said } from '../composer.ts';
import type { Draft } from '../draft.ts';

type Part = Exclude<
  keyof StandardBlock,
  'exclusions' | 'notIncluded' | 'free' | 'purpose' | 'groups' | 'boundaries' | 'goals'
>;

/** A shared section, with a line about the services that say something else on the same matter. */
export function shared(part: Part, sections: Draft[], { standard, words }: Composer): Draft[] {
  const names = overriding(standard, part);
  if (names.length === 0) return sections;
  return sections.map((section) => ({ ...section, blocks: [...section.blocks, ...said(words.differsFor(names))] }));
}

/** Services that give their own answer to something that the shared part also answers. */
function overriding({ shared: block, services }: StandardModel, part: Part): string[] {
  const asked = answers(block[part]);
  return services
    .filter((service) => [...answers(service[part])].some((key) => asked.has(key)))
    .map(({ name }) => name);
}

/** The writer's own words add to the shared ones rather than contradicting them. */
const ADDED: ReadonlySet<string> = new Set(['range', 'prose', 'tables', 'quotes']);

/** What a part says anything about. */
function answers(part: StandardBlock[Part]): Set<string> {
  if (Array.isArray(part)) return new Set(part.length > 0 ? ['list'] : []);
  const said_ = Object.entries(part ?? {}).filter(
    ([key, value]) => !ADDED.has(key) && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return new Set(said_.map(([key]) => key));
}
