import type { Condition, GrantedCondition } from '@kvast/model/condition';
import type { ProvisionRef } from '@kvast/model/provision-ref';
import type { Phrases } from './phrases.ts';

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
    case 'onlyIf':
      return `${grouped(condition.condition, phrases)}, ${phrases.onlyIf} ${grouped(condition.when, phrases)}`;
    case 'usual':
      return phrases.usual(sayCondition(condition.condition, phrases), condition.strength);
    case 'otherPerson':
      return [
        phrases.otherPerson[condition.whom],
        condition.not && phrases.not,
        sayCondition(condition.condition, phrases),
      ]
        .filter(Boolean)
        .join(' ');
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
      return phrases.grantedBefore(
        sayMoment(condition.before, phrases),
        sayProvisions(condition.provisions ?? [], phrases.or),
      );
    case 'personal':
      return phrases.personal[condition.what];
    case 'effect':
      return `${phrases.helpCan} ${phrases.effect[condition.effect]}`;
  }
}

function sayMoment(before: GrantedCondition['before'], phrases: Phrases): string {
  if ('date' in before) return phrases.date(before.date);
  return before.age === 'pensionAge' ? phrases.pensionAge : phrases.demands.birthday(before.age);
}

/** A group inside another needs its bounds shown, or "a eller b og c" could be read two ways. */
function grouped(condition: Condition, phrases: Phrases): string {
  const words = sayCondition(condition, phrases);
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.length === 1 ? words : `(${words})`;
  return condition.kind === 'unless' || condition.kind === 'onlyIf' ? `(${words})` : words;
}

/** "a, b og c" */
export function list(parts: readonly string[], last: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts[parts.length - 1]}`;
}
