import type { Block } from '@kvast/model/block';
import type { RuleContext } from './define-rule.ts';

/** What holds for each service; of a standard without services, what it says for all help. */
export function blocksOf({ standard, services }: Pick<RuleContext, 'standard' | 'services'>): readonly Block[] {
  return services.length > 0 ? services.map(({ block }) => block) : [standard.shared];
}
