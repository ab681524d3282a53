import type { Condition, Effect } from '@kvast/model/condition';
import { LASTING_WORDS, PERSONAL_WORDS, SEVERITY_WORDS } from '@kvast/model/danish-words';
import { ageText, dateText, figure, joined, strengthText } from './figures.ts';
import { provisionsText } from './references.ts';
import { quoted } from './words.ts';

const EFFECTS: Readonly<Partial<Record<Effect, string>>> = {
  improve: 'forbedre funktionsniveauet',
  maintain: 'bevare funktionsniveauet',
  preventWorsening: 'forebygge forværring',
  compensate: 'kompensere for funktionsnedsættelsen',
};
const OPENERS = { all: 'alle af:', any: 'mindst ét af:', none: 'ingen af:' } as const;

/** Words for one effect; undefined for the one that names a provision (afklare behov for …). */
export function effectText(effect: Effect): string | undefined {
  return EFFECTS[effect];
}

export function openerText(kind: keyof typeof OPENERS): string {
  return OPENERS[kind];
}

/** The condition in one line; undefined where it takes a list, or where the language has no words for it. */
export function conditionText(condition: Condition): string | undefined {
  if (condition.kind === 'onlyIf') {
    const main = junctionText(condition.condition);
    const when = clauseText(condition.when);
    return main === undefined || when === undefined ? undefined : `${main}, hvis ${when}`;
  }
  if (condition.kind !== 'unless') return junctionText(condition);
  return joinedByUnless(junctionText(condition.condition), condition.unless);
}

/** `A og B og C` or `A eller B`, never both in one line; `ikke A, men B`. */
function junctionText(condition: Condition, order: 'sentence' | 'clause' = 'sentence'): string | undefined {
  if (condition.kind !== 'all' && condition.kind !== 'any') return singleText(condition, order);
  const parts = condition.of.map((part) => singleText(part, order)).filter((part) => part !== undefined);
  if (parts.length < 2 || parts.length < condition.of.length) return undefined;
  const [first, second] = condition.of;
  const contrast = parts.length === 2 && first?.kind === 'not' && second?.kind !== 'not';
  if (condition.kind === 'all' && contrast) return parts.join(', men ');
  return parts.join(condition.kind === 'all' ? ' og ' : ' eller ');
}

/**
 * What follows "medmindre": a clause that names who it is about and has its "ikke" before the verb, as Danish asks there.
 * Undefined where it takes a list.
 */
export function exceptionText(condition: Condition): string | undefined {
  if (condition.kind === 'unless') return joinedByUnless(clauseText(condition.condition), condition.unless);
  return clauseText(condition);
}

function joinedByUnless(main: string | undefined, unless: Condition): string | undefined {
  const exception = clauseText(unless);
  return main === undefined || exception === undefined ? undefined : `${main}, medmindre ${exception}`;
}

function clauseText(condition: Condition): string | undefined {
  const words = junctionText(condition, 'clause');
  return words !== undefined && isSaidOfSomeone(condition) ? `borgeren ${words}` : words;
}

/** Does the first condition begin with a verb, so that it lacks the one it speaks of? */
function isSaidOfSomeone(condition: Condition): boolean {
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.slice(0, 1).some(isSaidOfSomeone);
  if (condition.kind === 'not') return isSaidOfSomeone(condition.of);
  if (condition.kind === 'usual') return isSaidOfSomeone(condition.condition);
  return /^(?:receives|inTargetGroup|personal|grantedBefore)$/.test(condition.kind);
}

const VERB = /^(?:modtager|er|ønsker|samarbejder|samtykker|har|kan|bor|fik)\b/;

/** A condition that joins nothing. @param order of the words in a clause after "medmindre", or in a sentence of its own */
export function singleText(condition: Condition, order: 'sentence' | 'clause' = 'sentence'): string | undefined {
  if (condition.kind !== 'usual') return plainText(condition, order);
  const of = plainText(condition.condition, order);
  return of === undefined ? undefined : joined(of, strengthText(condition.strength));
}

function plainText(condition: Condition, order: 'sentence' | 'clause'): string | undefined {
  switch (condition.kind) {
    case 'not': {
      const of = plainText(condition.of, order);
      if (of === undefined) return undefined;
      if (condition.of.kind === 'effect') return of.replace('kan', 'kan ikke');
      const verb = order === 'sentence' && isSaidOfSomeone(condition.of) ? VERB.exec(of)?.[0] : undefined;
      return verb && condition.of.kind !== 'not' ? `${verb} ikke${of.slice(verb.length)}` : `ikke ${of}`;
    }
    case 'age':
      return `alder ${ageText(condition.age)}`;
    case 'term': {
      const severity = condition.severity && SEVERITY_WORDS[condition.severity];
      const lasting = condition.lasting && LASTING_WORDS[condition.lasting];
      return joined(
        condition.risk && 'risiko for',
        severity,
        severity && lasting && 'og',
        lasting,
        `[${condition.term}]`,
      );
    }
    case 'receives':
      return joined(
        'modtager hjælp efter',
        provisionsText(condition.provisions),
        condition.sameNeed && 'til samme behov',
      );
    case 'inTargetGroup':
      if (condition.provisions) return `er i målgruppen for ${provisionsText(condition.provisions)}`;
      return `er i målgruppen for ${quoted(condition.standard ?? '')}`;
    case 'otherPerson': {
      const { whom, not, range } = condition;
      const said: Condition = not ? { kind: 'not', of: condition.condition, range } : condition.condition;
      return joined(whom === 'carer' ? 'den pårørende' : 'husstanden', plainText(said, order));
    }
    case 'personal':
      return PERSONAL_WORDS[condition.what];
    case 'level':
      return levelText(condition);
    case 'grantedBefore': {
      const { before } = condition;
      const limit = 'date' in before ? dateText(before.date) : before.age;
      const help = condition.provisions ? `hjælp efter ${provisionsText(condition.provisions)}` : 'hjælpen';
      return `fik ${help} bevilget før ${limit === 'pensionAge' ? 'folkepensionsalderen' : typeof limit === 'number' ? `det fyldte ${figure(limit)} år` : limit}`;
    }
    case 'effect': {
      const effect = effectText(condition.effect);
      return effect && `hjælpen kan ${effect}`;
    }
    default:
      return undefined;
  }
}

function levelText({ from, to, scale }: Extract<Condition, { kind: 'level' }>): string {
  const low = from === undefined ? '' : stepText(from);
  const high = to === undefined ? '' : stepText(to);
  const span = /^\d+$/.test(low) && /^\d+$/.test(high) ? `${low}-${high}` : `${low} til ${high}`;
  const which =
    to === undefined
      ? `mindst niveau ${low}`
      : from === undefined
        ? `højst niveau ${high}`
        : `niveau ${low === high ? low : span}`;
  return `${which} på [${scale}]`;
}

/** Numbers and words for severity stand bare; other words are in quotes, which every place can read. */
function stepText(step: string): string {
  return /^\d+$/.test(step) || Object.values(SEVERITY_WORDS).includes(step) ? step : quoted(step);
}

/**
 * Bullets for what must be met, with the line that opens the list; lists in a list are `--`. One condition alone is one
 * bullet. What the language has no words for is left out (`lostInPrint` tells).
 * @param loose the bullets are to stand without an opener, as they did where list logic was forgotten
 */
export function conditionLines(condition: Condition, loose = false): string[] {
  if (!isGroup(condition)) return bulletLines(condition, 1);
  if (loose) return condition.of.flatMap((member) => bulletLines(member, 1, Number.POSITIVE_INFINITY));
  return [openerText(condition.kind), ...condition.of.flatMap((member) => bulletLines(member, 1))];
}

/** More than two conditions, or two that are longer together than this, are easier to read as a list. */
const LONGEST_PAIR = 100;

/** @param mostInLine conditions that are joined in one line; a list among bullets that stand in none would take in the next ones */
function bulletLines(condition: Condition, level: number, mostInLine = 2): string[] {
  const mark = `${'-'.repeat(level)} `;
  const line = conditionText(condition);
  const joinable =
    !isGroup(condition) ||
    (condition.of.length <= mostInLine && (mostInLine > 2 || (line?.length ?? 0) <= LONGEST_PAIR));
  if (line !== undefined && joinable) return [mark + line];
  if (isGroup(condition)) {
    return [mark + openerText(condition.kind), ...condition.of.flatMap((member) => bulletLines(member, level + 1))];
  }
  if (condition.kind !== 'unless') return [];
  // An exception to an exception takes a line of its own.
  const main = conditionText(condition.condition);
  const unless = exceptionText(condition.unless);
  return main === undefined || unless === undefined ? [] : [mark + main, `medmindre: ${unless}`];
}

function isGroup(condition: Condition): condition is Extract<Condition, { kind: 'all' | 'any' | 'none' }> {
  return condition.kind === 'all' || condition.kind === 'any' || condition.kind === 'none';
}
