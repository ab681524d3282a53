import type { Located } from './source.ts';

/** One provision of one law, whatever the spelling: `SEL §82b, stk. 1` and `serviceloven § 82 b, stk. 1` are the same. */
export interface ProvisionRef extends Located {
  /** The law's id in the catalogue (`serviceloven`), or the name as written, in lower case, where no law has that name. */
  readonly law: string;
  /** False where the catalogue knows no such law. */
  readonly lawKnown: boolean;
  /** The law's name exactly as written; undefined where only `§ 85` stands and the law is understood from before. */
  readonly lawAsWritten?: string;
  /** `82 b`: number, space, letter. */
  readonly section: string;
  /** stk. */
  readonly subsection?: number;
  /** nr. */
  readonly item?: number;
  /** `serviceloven § 82 b, stk. 1, nr. 2`: the one spelling that is shown and compared. */
  readonly id: string;
}

/** `serviceloven § 82 b`: the provision without stk. and nr. */
export function provisionId(ref: Pick<ProvisionRef, 'law' | 'section'>): string {
  return `${ref.law} § ${ref.section}`;
}
