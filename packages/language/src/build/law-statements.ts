import type { Effect } from '@kvast/model/condition';
import type { Prohibition, Statement } from '@kvast/model/law';
import * as ast from '../generated/ast.ts';
import { repetition } from './block-lines.ts';
import { type BuildContext, rangeOf, rangeOfProperty } from './context.ts';
import { provisionRefs } from './references.ts';
import { age, amount, effect, form, limit, unquoted } from './values.ts';

const PROHIBITIONS: Readonly<Record<string, Prohibition>> = {
  'stå i stedet for': 'replaces',
  'være betingelse for': 'isConditionFor',
  'bruges som ventetid til': 'isWaitingFor',
  'afklare behov for': 'clarifiesNeedFor',
  'udelukke modtagere af': 'excludesRecipientsOf',
  'kræve motivation': 'requiresMotivation',
  'kræve udvikling': 'requiresDevelopment',
  'kræve diagnose': 'requiresDiagnosis',
  'kræve varig nedsættelse': 'requiresLasting',
  'kræve egen bolig': 'requiresOwnHome',
  'kræve ansøgning': 'requiresApplication',
  'ophøre uden afgørelse': 'endsWithoutDecision',
  'udelukke samtaler': 'excludesConversations',
};
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
    const what = PROHIBITIONS[line.what];
    const provisions = provisionRefs(context, line.provisions, rangeOfProperty(line, 'provisions'));
    return one(what && { kind: 'mustNot', what, provisions });
  }
  return caseStatements(line);
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
  return undefined;
}
