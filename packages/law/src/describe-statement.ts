import type { Statement } from '@kvast/model/law';
import { list, sayCondition, sayProvisions } from './describe-condition.ts';
import { sayDemand } from './describe-demand.ts';
import type { Phrases } from './phrases.ts';

/** What the clauses of one list state, in one sentence; of a single clause what it states. */
export function sayStatements(all: readonly Statement[], phrases: Phrases): string {
  const items = all.flatMap((said) => (said.kind === 'mustContain' ? [said] : []));
  const [first] = items;
  const { mustContain, quoted } = phrases.demands;
  if (first)
    return `${mustContain[first.in]} ${list(
      items.map(({ item }) => quoted(item)),
      phrases.and,
    )}`;
  return list(
    all.map((said) => sayStatement(said, phrases)),
    phrases.and,
  );
}

/** What a clause states, in words: "højst 6 måneder". The matter it is about stands in `phrases.about`. */
export function sayStatement(said: Statement, phrases: Phrases): string {
  switch (said.kind) {
    case 'duty':
      return phrases.duty[said.modality];
    case 'form':
      return list(
        said.forms.map((form) => phrases.form[form]),
        phrases.and,
      );
    case 'age':
      return phrases.age(said.age);
    case 'targetGroup':
      return sayCondition(said.condition, phrases);
    case 'duration':
      return said.rule.kind === 'limit' ? phrases.limit(said.rule.limit) : phrases.duration[said.rule.kind];
    case 'extension':
    case 'dispensation': {
      const { allowed, when } = said.departure;
      return [phrases.departure[allowed ? 'allowed' : 'none'], when].filter(Boolean).join(' ');
    }
    case 'repetition':
      return phrases.repetition[said.repetition.rule];
    case 'amount':
    case 'appealDeadline':
      return phrases.limit(said.limit);
    case 'purpose':
      return list(
        said.anyOf.map((effect) => phrases.effect[effect]),
        phrases.or,
      );
    case 'appeal':
      return phrases.appeal[said.to];
    case 'assessment':
      return phrases.assessment[said.rule];
    case 'caseDeadline':
      return phrases.caseDeadline[said.required ? 'required' : 'none'];
    case 'writtenNoticeWhenExceeded':
      return phrases.writtenNotice;
    case 'fee':
      if (said.under) return `${phrases.demands.paidUnder} ${sayProvisions(said.under, phrases.and)}`;
      return phrases.fee[said.free ? 'free' : 'paid'];
    case 'freeChoice':
    case 'plan':
      return phrases.offered[said.offered ? 'yes' : 'no'];
    case 'wording':
      return `»${said.says}«`;
    case 'followUp':
      return phrases.followUp;
    case 'mustNot':
      return [phrases.mustNot[said.what], sayProvisions(said.provisions, phrases.and)].filter(Boolean).join(' ');
    case 'registers':
      return list(
        said.fields.map((field) => phrases.registered[field]),
        phrases.and,
      );
    case 'reportedTo':
      return said.authority;
    case 'volunteers':
      return phrases.volunteers;
    case 'allowsCpr':
      return phrases.allowsCpr;
    case 'pensionAge':
      return phrases.years(said.years);
    default:
      return sayDemand(said, phrases);
  }
}
