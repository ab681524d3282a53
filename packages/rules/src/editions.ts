import type { StandardModel } from '@kvast/model/standard';
import { lastDay } from '@kvast/model/time';
import type { RuleContext, WorkspaceContext } from './define-rule.ts';
import { plainName } from './nearest-name.ts';
import { municipalityKey } from './own-municipality.ts';
import { remembered } from './remembered.ts';

/** One edition (udgave) of a standard, with its first and last day, `YYYY-MM-DD`; open ends are before and after every date. */
export interface Edition {
  readonly context: RuleContext;
  readonly valid: NonNullable<StandardModel['valid']>;
  readonly first: string;
  readonly last: string;
}

/**
 * The editions of each standard, the earliest first. Two files are editions of the same standard where they carry the same title in the
 * same municipality and share a provision. Drafts do not hold yet, and what has no dates cannot be placed.
 */
export const editionsIn = remembered(({ standards }: WorkspaceContext): readonly (readonly Edition[])[] => {
  const dated = standards.flatMap((context): Edition[] => {
    const { valid, status } = context.standard;
    if (!valid || status?.status === 'draft' || status?.status === 'hearing') return [];
    return [{ context, valid, first: valid.from?.iso ?? '', last: valid.to ? lastDay(valid.to) : '9999-12-31' }];
  });
  const named = Map.groupBy(dated, ({ context: { standard } }) =>
    [municipalityKey(standard.municipality?.text ?? ''), plainName(standard.title)].join('\n'),
  );
  return [...named.values()].flatMap((sameName) => sharingProvisions(sameName)).map((group) => group.toSorted(byDate));
});

export function provisionsOf({ services }: RuleContext): readonly string[] {
  return provisionsIn(services);
}

const provisionsIn = remembered((services: RuleContext['services']): readonly string[] => [
  ...new Set(services.flatMap(({ provisionIds }) => provisionIds)),
]);

function sharingProvisions(editions: readonly Edition[]): Edition[][] {
  const groups: Edition[][] = [];
  for (const edition of editions) {
    const ids = provisionsOf(edition.context);
    const group = groups.find((members) =>
      members.some((member) => provisionsOf(member.context).some((id) => ids.includes(id))),
    );
    if (group) group.push(edition);
    else groups.push([edition]);
  }
  return groups;
}

function byDate(a: Edition, b: Edition): number {
  return a.first.localeCompare(b.first) || a.context.standard.file.localeCompare(b.context.standard.file, 'da');
}
