import type { Effect } from '@kvast/model/condition';
import type { Statement } from '@kvast/model/law';
import type { ProvisionRef } from '@kvast/model/provision-ref';
import * as ast from '../generated/ast.ts';
import { containers, prohibitions, requirements, timed, timingEvents, timingRelations } from '../law-words.ts';
import { repetition } from './block-lines.ts';
import { condition } from './conditions.ts';
import { type BuildContext, rangeOf, rangeOfProperty } from './context.ts';
import { moneyStatement } from './law-money.ts';
import { provisionRefs } from './references.ts';
import { age, amount, effect, form, interval, limit, unit, unquoted } from './values.ts';

const FIELDS = {
  startdato: 'startDate',
  slutdato: 'endDate',
  hjælpebehov: 'need',
  cpr: 'cpr',
  målgruppe: 'targetGroup',
} as const;

/**
 * What one line of a `.lov` file states.
 * @returns undefined where the line is no clause; an empty list where its value could not be read (the parser has said so)
 */
export function statements(context: BuildContext, line: ast.LawLine): readonly Statement[] | undefined {
  const range = rangeOf(line);
  const one = (statement: Statement | undefined | false): Statement[] => (statement ? [statement] : []);
  if (ast.isLawDutyLine(line))
    return one(line.duty && { kind: 'duty', modality: line.duty === 'skal' ? 'must' : 'may' });
  if (ast.isFormLine(line)) return one({ kind: 'form', forms: line.forms.map(form) });
  if (ast.isAgeLine(line)) {
    const interval = age(line.age);
    return one(interval && { kind: 'age', age: interval });
  }
  if (ast.isDurationLine(line)) return one(duration(line));
  if (ast.isDepartureLine(line)) {
    const departure = { allowed: line.possible, when: line.when, range };
    return one({ kind: line.key === 'forlængelse:' ? 'extension' : 'dispensation', departure });
  }
  if (ast.isRepetitionLine(line)) {
    const found = repetition(line);
    return one(found && { kind: 'repetition', repetition: found });
  }
  if (ast.isAmountLine(line)) {
    const found = limit(line.limit);
    return one(found && { kind: 'amount', limit: found });
  }
  if (ast.isPurposeLine(line)) {
    const anyOf = line.effects.flatMap((each): Effect[] =>
      each.maintainOrImprove ? ['maintain', 'improve'] : each.effect ? [effect(each.effect)] : [],
    );
    return one({ kind: 'purpose', anyOf });
  }
  if (ast.isPensionAgeLine(line)) return one({ kind: 'pensionAge', years: amount(line.age) });
  if (ast.isPlanLine(line)) return one({ kind: 'plan', offered: line.rule === 'tilbydes' });
  if (ast.isProhibitionLine(line)) {
    const what = prohibitions[line.what];
    const provisions = provisionRefs(context, line.provisions, rangeOfProperty(line, 'provisions'));
    return one(what && { kind: 'mustNot', what, provisions });
  }
  if (ast.isExemptLine(line)) {
    const found = condition(context, line.condition);
    return one(found && { kind: 'exempt', condition: found });
  }
  if (ast.isAssessedLine(line) || ast.isOtherProvisionsLine(line)) {
    const provisions = provisionRefs(context, line.provisions, rangeOfProperty(line, 'provisions'));
    return one(provisions.length > 0 && ofProvisions(line.key, provisions));
  }
  return caseStatements(line) ?? demands(line) ?? moneyStatement(line);
}

function ofProvisions(
  key: (ast.AssessedLine | ast.OtherProvisionsLine)['key'],
  provisions: readonly ProvisionRef[],
): Statement {
  if (key === 'betaling efter:') return { kind: 'fee', free: false, under: provisions };
  if (key === 'låner:') return { kind: 'borrows', provisions };
  return { kind: key === 'vurderes først efter:' ? 'assessedFirst' : 'assessedAgain', provisions };
}

/** What the law asks for in words: of the municipality, of a document, of the time that things take. */
function demands(line: ast.LawLine): readonly Statement[] | undefined {
  if (ast.isRequiresLine(line)) {
    const what = requirements[line.what];
    return what ? [{ kind: 'requires', what }] : [];
  }
  if (ast.isContainsLine(line)) {
    const container = containers[line.key];
    const item = unquoted(line.item);
    const headings = line.headings.map(unquoted);
    return container && item ? [{ kind: 'mustContain', in: container, item, headings }] : [];
  }
  if (ast.isWordingLine(line)) {
    const [says, not] = [unquoted(line.says), unquoted(line.not)];
    return says && not ? [{ kind: 'wording', says, not }] : [];
  }
  if (ast.isSaysLine(line)) {
    const said = unquoted(line.text);
    if (!said) return [];
    return [
      line.key === 'hjælpen omfatter:' ? { kind: 'includes', what: said } : { kind: 'notReportedTo', authority: said },
    ];
  }
  if (ast.isTimingLine(line)) return timing(line);
  return undefined;
}

function timing(line: ast.TimingLine): readonly Statement[] {
  const of = timed[line.of];
  const event = line.age === undefined ? timingEvents[line.event ?? ''] : 'birthday';
  const relation = timingRelations[line.relation];
  if (!of || !event || !relation) return [];
  return [
    {
      kind: 'timing',
      of,
      bound: line.bound === 'tidligst' ? 'earliest' : 'latest',
      quantity: line.amount === undefined ? undefined : { amount: amount(line.amount), unit: unit(line.unit) },
      relation,
      event,
      age: line.age === undefined ? undefined : amount(line.age),
    },
  ];
}

function duration(line: ast.DurationLine): Statement | undefined {
  const found = limit(line.limit);
  const range = rangeOf(line);
  if (found) return { kind: 'duration', rule: { kind: 'limit', limit: found, range } };
  if (line.rule === 'tidsbegrænset') return { kind: 'duration', rule: { kind: 'timeLimited' } };
  if (line.rule === 'ingen fast grænse') return { kind: 'duration', rule: { kind: 'noFixedLimit' } };
  return line.rule ? { kind: 'duration', rule: { kind: 'unlimited', range } } : undefined;
}

/** Access, appeal, money, follow-up, registration. */
function caseStatements(line: ast.LawLine): readonly Statement[] | undefined {
  if (ast.isAppealLine(line)) return [{ kind: 'appeal', to: line.to === 'ingen' ? 'none' : 'ankestyrelsen' }];
  if (ast.isAppealDeadlineLine(line)) {
    const found = limit(line.limit);
    return found ? [{ kind: 'appealDeadline', limit: found }] : [];
  }
  if (ast.isAssessmentLine(line)) {
    const rule = line.rule === 'ingen' ? 'none' : line.rule === 'krævet' ? 'required' : 'optional';
    return [{ kind: 'assessment', rule }];
  }
  if (ast.isDeadlineLine(line)) return [{ kind: 'caseDeadline', required: line.rule === 'kræves' }];
  if (ast.isExceededLine(line)) return line.written ? [{ kind: 'writtenNoticeWhenExceeded' }] : [];
  if (ast.isFeeLine(line)) return [{ kind: 'fee', free: line.none }];
  if (ast.isFreeChoiceLine(line)) return [{ kind: 'freeChoice', offered: line.answer === 'ja' }];
  if (ast.isFollowUpLine(line)) return [{ kind: 'followUp' }];
  if (ast.isRegistersLine(line)) {
    const fields = line.fields.flatMap((name) => FIELDS[name as keyof typeof FIELDS] ?? []);
    return [{ kind: 'registers', fields }];
  }
  if (ast.isVolunteersLine(line)) return [{ kind: 'volunteers' }];
  if (ast.isCprLine(line)) return [{ kind: 'allowsCpr' }];
  if (ast.isTextLine(line) && line.key === 'indberettes:')
    return [{ kind: 'reportedTo', authority: unquoted(line.text) }];
  if (ast.isTextLine(line) && line.key === 'klagen sendes til:')
    return [{ kind: 'complaintSentTo', recipient: unquoted(line.text) }];
  if (ast.isReconsiderationLine(line)) {
    const found = limit(line.limit);
    return found ? [{ kind: 'reconsideration', limit: found }] : [];
  }
  if (ast.isRevisionLine(line)) {
    const every = line.electionPeriod ? ('electionPeriod' as const) : interval(line);
    return every ? [{ kind: 'revision', every }] : [];
  }
  if (ast.isLevelLine(line)) return [{ kind: 'guidingLevel' }];
  if (ast.isAnonymousLine(line)) {
    const rules = { aldrig: 'never', altid: 'always', 'borgeren vælger': 'citizenChooses' } as const;
    // A way of using an offer is for a municipality to say, and not for a law.
    const rule = line.rule === 'efter kontaktform' ? undefined : rules[line.rule];
    return rule ? [{ kind: 'anonymous', rule }] : [];
  }
  return undefined;
}
