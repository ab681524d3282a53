import type { FollowUp } from '@kvast/model/follow-up';
import { type Composer, said, together, withProse } from '../composer.ts';
import { type Draft, draft } from '../draft.ts';

/** When and how the municipality looks at the help again. */
export function followUpSection(followUp: FollowUp | undefined, composer: Composer): Draft[] {
  if (!followUp) return [];
  const { words } = composer;
  const { first, recurring, ongoing, afterEnd, basis, plan, channels } = followUp;
  const both = first && recurring && first.strength === recurring.strength;
  const blocks = [
    ...together(
      said(ongoing && words.ongoing(), ongoing),
      ...(both
        ? [said(words.followUps(first, recurring, ongoing !== undefined), first)]
        : [
            said(first && words.firstFollowUp(first, ongoing !== undefined), first),
            said(
              recurring &&
                words.thenFollowUp(recurring, { first: first !== undefined, ongoing: ongoing !== undefined }),
              recurring,
            ),
          ]),
    ),
    ...said(afterEnd && words.followUpAfterEnd(afterEnd), afterEnd),
    ...said(channels.length > 0 ? words.channels(channels) : undefined, channels[0]),
    ...said(basis.length > 0 ? words.followUpBasis(basis) : undefined, basis[0]),
    ...said(plan && words.plan(plan), plan),
  ];
  return draft(words.heading('followUp'), followUp, withProse(followUp, blocks, composer));
}
