import type { AgeInterval } from './condition.ts';
import type { Located, SourceRange } from './source.ts';

export interface Contact extends Located {
  readonly name: string;
  readonly phones: readonly string[];
  readonly email?: string;
  readonly web?: string;
  readonly address?: string;
  readonly age?: AgeInterval;
  readonly ageRange?: SourceRange;
  readonly hours?: string;
  /** for "pårørende" */
  readonly audience?: string;
}
