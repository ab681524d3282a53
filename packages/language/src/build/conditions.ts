import type { Condition, PersonalCondition } from '@kvast/model/condition';
import type * as ast from '../generated/ast.ts';
import { type BuildContext, joined, rangeOf, rangeOfProperty } from './context.ts';
import { provisionRefs } from './references.ts';
import { age, amount, effect, lasting, plainDate, severity, strength, termName, unquoted } from './values.ts';

/** @returns undefined where the parser could make nothing of the words (it has said so) */
export function condition(context: BuildContext, node: ast.Condition | undefined): Condition | undefined {
  if (!node) return undefined;
  const range = rangeOf(node);
  switch (node.$type) {
    case 'Unless': {
      const main = condition(context, node.condition);
      const unless = condition(context, node.unless);
      return main && unless ? { kind: 'unless', condition: main, unless, range } : main;
    }
    case 'Conjunction':
      return group(context, 'all', node.parts, range);
    case 'Disjunction':
      return group(context, 'any', node.parts, range);
    case 'Negation': {
      const of = condition(context, node.of);
      return of && { kind: 'not', of, range };
    }
    case 'AgeCondition': {
      const interval = age(node.age);
      return interval && { kind: 'age', age: interval, range };
    }
    case 'TermCondition':
      return node.term
        ? {
            kind: 'term',
            term: termName(node.term),
            severity: severity(node.severity),
            lasting: lasting(node.lasting),
            risk: node.risk,
            range,
          }
        : undefined;
    case 'ReceivesCondition': {
      const provisions = provisionRefs(context, node.provisions, rangeOfProperty(node, 'provisions'));
      if (provisions.length === 0) return undefined;
      return unlessNot(node.not, { kind: 'receives', provisions, sameNeed: node.sameNeed, range });
    }
    case 'TargetGroupCondition': {
      const provisions = provisionRefs(context, node.provisions, rangeOfProperty(node, 'provisions'));
      const standard = node.standard ? unquoted(node.standard) : undefined;
      if (provisions.length === 0 && standard === undefined) return undefined;
      const named = provisions.length > 0 ? { provisions } : { standard };
      const group = { kind: 'inTargetGroup' as const, ...named, range: withoutVerb(node) };
      return node.not ? { kind: 'not', of: group, range } : group;
    }
    case 'PersonalCondition': {
      const what = node.what ?? node.notWhat?.replace(/ ikke\b/i, '');
      const of = what ? personal(what) : undefined;
      return of && unlessNot(!node.what, { kind: 'personal', what: of, range });
    }
    case 'LevelCondition':
      return node.scale
        ? {
            kind: 'level',
            scale: termName(node.scale),
            from: step(node.from),
            to: step(node.to ?? (node.atLeast || node.atMost ? undefined : node.from)),
            range,
          }
        : undefined;
    case 'GrantedCondition': {
      const date = plainDate(node.date);
      const before = date ? { date } : { age: node.pensionAge ? ('pensionAge' as const) : amount(node.age) };
      const provisions = provisionRefs(context, node.provisions, rangeOfProperty(node, 'provisions'));
      return unlessNot(node.not, {
        kind: 'grantedBefore',
        before,
        ...(provisions.length > 0 && { provisions }),
        range,
      });
    }
    case 'Usual': {
      const usual = condition(context, node.condition);
      const said = strength(node.strength);
      return usual && said ? { kind: 'usual', condition: usual, strength: said, range } : usual;
    }
    case 'OnlyIf': {
      const main = condition(context, node.condition);
      const when = condition(context, node.when);
      return main && when ? { kind: 'onlyIf', condition: main, when, range } : main;
    }
    case 'OtherPersonCondition': {
      const of = condition(context, node.of);
      const said = of?.kind === 'not' ? of.of : of;
      if (said?.kind !== 'term' && said?.kind !== 'receives' && said?.kind !== 'personal') return undefined;
      const whom = node.whom === 'husstanden' ? 'household' : 'carer';
      return { kind: 'otherPerson', whom, not: node.not !== (of?.kind === 'not'), condition: said, range };
    }
    case 'EffectCondition':
      return node.effect ? unlessNot(node.not, { kind: 'effect', effect: effect(node.effect), range }) : undefined;
    default:
      return undefined;
  }
}

/** Where `i målgruppen for …` stands, whatever verb is before it: a new name can be put there and "ikke" stays. */
function withoutVerb(node: ast.TargetGroupCondition): Condition['range'] {
  const { start, end } = rangeOf(node);
  const verb = /^er\s+(?:ikke\s+)?/i.exec(node.$cstNode?.text ?? '')?.[0].length ?? 0;
  return { start: { line: start.line, column: start.column + verb }, end };
}

/** "modtager ikke" says the same as "ikke modtager". */
function unlessNot(not: boolean, of: Condition): Condition {
  return not ? { kind: 'not', of, range: of.range } : of;
}

function group(
  context: BuildContext,
  kind: 'all' | 'any',
  parts: readonly ast.Condition[],
  range: Condition['range'],
): Condition | undefined {
  const of = parts.flatMap((part) => condition(context, part) ?? []);
  return of.length > 0 ? { kind, of, range } : undefined;
}

function step(written: string | undefined): string | undefined {
  return written === undefined ? undefined : unquoted(written).toLowerCase();
}

const PERSONAL: readonly (readonly [string, PersonalCondition])[] = [
  ['ønsker', 'wantsHelp'],
  ['er motiveret', 'isMotivated'],
  ['samarbejder', 'cooperates'],
  ['samtykker', 'consents'],
  ['har en diagnose', 'hasDiagnosis'],
  ['kan udvikle', 'canDevelop'],
  ['bor sammen', 'livesWithOthers'],
  ['er i arbejde', 'works'],
  ['er under', 'studies'],
  ['bor i egen', 'livesInOwnHome'],
  ['bor i botilbud', 'livesInFacility'],
  ['bor alene', 'livesAlone'],
  ['bor i kommunen', 'livesInMunicipality'],
  ['har lovligt', 'staysLawfully'],
];

/** @returns undefined for words that the grammar knows and this list does not: a guess would decide who gets help */
function personal(written: string): PersonalCondition | undefined {
  const words = written.toLowerCase().replace(/\s+/g, ' ');
  return PERSONAL.find(([start]) => words.startsWith(start))?.[1];
}

/** alle af → all, mindst ét af → any, ingen af → none */
export function operatorKind(written: string): 'all' | 'any' | 'none' {
  const word = written.toLowerCase();
  if (word.startsWith('alle')) return 'all';
  return word.startsWith('ingen') ? 'none' : 'any';
}

/** A bullet without its dash, for a message. */
export function bulletWords(bullet: ast.BulletLine): string {
  return (bullet.$cstNode?.text ?? '').replace(/^(?:[-–•*]+|\d+[.)])\s*/, '').trim();
}

interface OpenList {
  readonly kind: 'all' | 'any' | 'none';
  readonly opener: Condition['range'];
  readonly of: Condition[];
}

/**
 * Puts bullets under the line that opened their list. `--` bullets belong to the list that the nearest `-` bullet opened.
 * Bullets that no line opened are kept as "all", and the caller is told where they stand.
 */
export class ConditionLists {
  readonly top: Condition[] = [];
  /** First bullet that stands in no list. */
  loose: Condition['range'] | undefined;
  private readonly context: BuildContext;
  private lists: OpenList[] = [];

  constructor(context: BuildContext) {
    this.context = context;
  }

  open(line: ast.ListLine | ast.TargetGroupLine): void {
    if (!line.operator) return;
    this.lists = [this.start(line.operator, rangeOf(line), this.top)];
  }

  add(bullet: ast.BulletLine): void {
    const level = Math.max(1, bullet.level?.length ?? 1);
    this.lists = this.lists.slice(0, level);
    const parent = this.lists[Math.min(level, this.lists.length) - 1];
    if (!parent) this.loose ??= rangeOf(bullet);
    const into = parent?.of ?? this.top;
    if (bullet.operator) {
      const depth = parent ? Math.min(level, this.lists.length) : 0;
      this.lists = [...this.lists.slice(0, depth), this.start(bullet.operator, rangeOf(bullet), into)];
      return;
    }
    const built = condition(this.context, bullet.condition);
    if (built) into.push(built);
    else if (!bullet.condition) this.context.problem('noCondition', rangeOf(bullet), bulletWords(bullet));
  }

  /** The condition added last holds except where `unless` does. @returns false where there is none */
  narrowLast(unless: Condition): boolean {
    const into = this.lists[this.lists.length - 1]?.of ?? this.top;
    const last = into.pop();
    if (!last) return false;
    into.push({ kind: 'unless', condition: last, unless, range: joined(last.range, unless.range) });
    return true;
  }

  /** The whole: one list as it is, several as "all of them". Lists that stayed empty say nothing. */
  condition(): Condition | undefined {
    const said = this.top
      .filter((each) => !('of' in each && Array.isArray(each.of) && each.of.length === 0))
      .map(withRange);
    const [first] = said;
    const last = said[said.length - 1];
    if (!first || !last) return undefined;
    return said.length === 1 ? first : { kind: 'all', of: said, range: joined(first.range, last.range) };
  }

  private start(operator: string, opener: Condition['range'], into: Condition[]): OpenList {
    const list: OpenList = { kind: operatorKind(operator), opener, of: [] };
    into.push({ kind: list.kind, of: list.of, range: opener });
    return list;
  }
}

/** A list reaches from its opener to its last bullet, which is known only at the end. */
function withRange(condition: Condition): Condition {
  if (condition.kind !== 'all' && condition.kind !== 'any' && condition.kind !== 'none') return condition;
  const of = condition.of.map(withRange);
  const last = of[of.length - 1];
  return { ...condition, of, range: last ? joined(condition.range, last.range) : condition.range };
}
