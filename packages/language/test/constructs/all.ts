import { accessToRemedy } from './access-to-remedy.ts';
import type { Construct } from './construct.ts';
import { contentExtentDuration } from './content-extent-duration.ts';
import { documentAndApproval } from './document-and-approval.ts';
import { law } from './law.ts';
import { purposeAndTargetGroup } from './purpose-and-target-group.ts';

/** All of the survey's constructs, in its order. */
export const constructs: readonly Construct[] = [
  ...documentAndApproval,
  ...law,
  ...purposeAndTargetGroup,
  ...contentExtentDuration,
  ...accessToRemedy,
];
