import type { Requirement, Statement } from '@kvast/model/law';
import type { Interval } from '@kvast/model/time';

type StatementOf<K extends Statement['kind']> = Extract<Statement, { kind: K }>;
type Each = NonNullable<StatementOf<'money'>['amount']['per']>;

/** What a description says about demands on the municipality and its documents, in one language. */
export interface DemandPhrases {
  readonly requires: Record<Requirement, string>;
  readonly mustContain: Record<StatementOf<'mustContain'>['in'], string>;
  readonly quoted: (words: string) => string;
  readonly timed: Record<StatementOf<'timing'>['of'], string>;
  readonly bound: Record<StatementOf<'timing'>['bound'], string>;
  readonly relation: Record<StatementOf<'timing'>['relation'], string>;
  readonly event: Record<Exclude<StatementOf<'timing'>['event'], 'birthday'>, string>;
  readonly birthday: (age: number) => string;
  readonly money: Record<StatementOf<'money'>['bound'], string>;
  readonly currency: string;
  readonly per: Partial<Record<Each, string>>;
  readonly forItem: string;
  readonly paidUnder: string;
  readonly yearly: string;
  readonly every: (interval: Interval) => string;
  readonly electionPeriod: string;
  readonly guidingLevel: string;
  readonly anonymous: Record<StatementOf<'anonymous'>['rule'], string>;
  readonly onlyWhen: string;
}
