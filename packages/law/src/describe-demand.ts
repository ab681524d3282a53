import type { Statement } from '@kvast/model/law';
import type { Interval } from '@kvast/model/time';
import { sayCondition, sayProvisions } from './describe-condition.ts';
import type { Phrases } from './phrases.ts';

type Demand = Extract<
  Statement,
  {
    kind:
      | 'requires'
      | 'mustContain'
      | 'includes'
      | 'timing'
      | 'assessedFirst'
      | 'assessedAgain'
      | 'borrows'
      | 'saving'
      | 'money'
      | 'exempt'
      | 'notReportedTo'
      | 'reconsideration'
      | 'complaintSentTo'
      | 'revision'
      | 'guidingLevel'
      | 'anonymous';
  }
>;

/** What a clause demands, in words. */
export function sayDemand(said: Demand, phrases: Phrases): string {
  switch (said.kind) {
    case 'requires':
      return phrases.demands.requires[said.what];
    case 'mustContain':
      return `${phrases.demands.mustContain[said.in]} ${phrases.demands.quoted(said.item)}`;
    case 'includes':
      return said.what;
    case 'timing':
      return sayTiming(said, phrases);
    case 'assessedFirst':
    case 'assessedAgain':
    case 'borrows':
      return sayProvisions(said.provisions, phrases.and);
    case 'saving':
    case 'reconsideration':
      return phrases.limit(said.limit);
    case 'money':
      return sayMoney(said, phrases);
    case 'exempt':
      return sayCondition(said.condition, phrases);
    case 'notReportedTo':
      return said.authority;
    case 'complaintSentTo':
      return said.recipient;
    case 'revision':
      return sayRevision(said.every, phrases);
    case 'guidingLevel':
      return phrases.demands.guidingLevel;
    case 'anonymous':
      return phrases.demands.anonymous[said.rule];
  }
}

/** "start senest 14 dage efter henvendelsen" */
function sayTiming(said: Extract<Statement, { kind: 'timing' }>, phrases: Phrases): string {
  const { demands } = phrases;
  const quantity = said.quantity && phrases.quantity(said.quantity);
  const event = said.event === 'birthday' ? demands.birthday(said.age ?? 18) : demands.event[said.event];
  return [demands.timed[said.of], demands.bound[said.bound], quantity, demands.relation[said.relation], event]
    .filter(Boolean)
    .join(' ');
}

/** "højst 61 kr. ad gangen for en hovedret" */
function sayMoney(said: Extract<Statement, { kind: 'money' }>, { demands, number }: Phrases): string {
  const { amount, per } = said.amount;
  const sum = `${demands.money[said.bound]}${number(amount)} ${demands.currency}`;
  return [sum, per && demands.per[per], said.item && `${demands.forItem} ${said.item}`].filter(Boolean).join(' ');
}

function sayRevision(every: Interval | 'electionPeriod', { demands }: Phrases): string {
  if (every === 'electionPeriod') return demands.electionPeriod;
  return every.unit === 'year' && every.amount === 1 ? demands.yearly : demands.every(every);
}
