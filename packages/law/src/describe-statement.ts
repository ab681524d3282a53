import type { Condition, GrantedCondition } from '@kvast/model/condition';
import type { Statement } from '@kvast/model/law';
import type { ProvisionRef } from '@kvast/model/provision-ref';
import type { Phrases } from './phrases.ts';

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
      return phrases.fee[said.free ? 'free' : 'paid'];
    case 'freeChoice':
    case 'plan':
      return phrases.offered[said.offered ? 'yes' : 'no'];
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
  }
}

/** "barnets lov §§ 113, 114 og 115": the law's name once, as people write it. Deeper places keep their own spelling. */
export function sayProvisions(provisions: readonly ProvisionRef[], and: string): string {
  const parts: string[] = [];
  for (const law of new Set(provisions.map((ref) => ref.law))) {
    const ofLaw = provisions.filter((ref) => ref.law === law);
    const places = ofLaw.map((ref) => ref.id.slice(`${law} § `.length));
    parts.push(`${law} ${places.length > 1 ? '§§' : '§'} ${list(places, and)}`);
  }
  return list(parts, and);
}

/** A condition as one reads it aloud; groups inside groups stand in brackets. */
export function sayCondition(condition: Condition, phrases: Phrases): string {
  switch (condition.kind) {
    case 'term': {
      const degree = [
        condition.severity && phrases.severity[condition.severity],
        condition.lasting && phrases.lasting[condition.lasting],
      ];
      const how = degree.filter(Boolean).join(` ${phrases.and} `);
      return [condition.risk ? phrases.riskOf : '', how, condition.term].filter(Boolean).join(' ');
    }
    case 'all':
      return list(
        condition.of.map((part) => grouped(part, phrases)),
        phrases.and,
      );
    case 'any':
      return list(
        condition.of.map((part) => grouped(part, phrases)),
        phrases.or,
      );
    case 'none':
      return `${phrases.noneOf} ${list(
        condition.of.map((part) => grouped(part, phrases)),
        phrases.or,
      )}`;
    case 'not':
      return `${phrases.not} ${grouped(condition.of, phrases)}`;
    case 'unless':
      return `${grouped(condition.condition, phrases)}, ${phrases.unless} ${grouped(condition.unless, phrases)}`;
    case 'age':
      return phrases.age(condition.age);
    case 'receives':
      return [
        phrases.receives,
        sayProvisions(condition.provisions, phrases.and),
        condition.sameNeed ? phrases.sameNeed : '',
      ]
        .filter(Boolean)
        .join(' ');
    case 'inTargetGroup':
      return `${phrases.inTargetGroup} ${condition.standard ?? sayProvisions(condition.provisions ?? [], phrases.and)}`;
    case 'level':
      return phrases.level(condition.scale, condition.from, condition.to);
    case 'grantedBefore':
      return phrases.grantedBefore(sayMoment(condition.before, phrases));
    case 'personal':
      return phrases.personal[condition.what];
    case 'effect':
      return `${phrases.helpCan} ${phrases.effect[condition.effect]}`;
  }
}

function sayMoment(before: GrantedCondition['before'], phrases: Phrases): string {
  if ('date' in before) return phrases.date(before.date);
  return before.age === 'pensionAge' ? phrases.pensionAge : phrases.years(before.age);
}

/** A group inside another needs its bounds shown, or "a eller b og c" could be read two ways. */
function grouped(condition: Condition, phrases: Phrases): string {
  const words = sayCondition(condition, phrases);
  const isGroup = condition.kind === 'all' || condition.kind === 'any' || condition.kind === 'unless';
  return isGroup && !(condition.kind !== 'unless' && condition.of.length === 1) ? `(${words})` : words;
}

function list(parts: readonly string[], last: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts[parts.length - 1]}`;
}
