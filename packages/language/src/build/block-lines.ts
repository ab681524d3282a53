import type { DayOfYear, Extent } from '@kvast/model/extent';
import type { Repetition } from '@kvast/model/limit';
import type { PurposeEffect } from '@kvast/model/purpose';
import type { SourceRange } from '@kvast/model/source';
import * as ast from '../generated/ast.ts';
import { appealLine } from './appeal-line.ts';
import { type BlockDraft, keyOf } from './block-draft.ts';
import { rangeOf, rangeOfProperty } from './context.ts';
import { eventAndCase, soonLine } from './deadline-lines.ts';
import { fieldLine } from './field-line.ts';
import { legalBasisLine } from './legal-basis-line.ts';
import { priceLine, quotaLine } from './quota-lines.ts';
import { provisionRefs } from './references.ts';
import { suppressionLine } from './suppression-line.ts';
import { textLine } from './text-lines.ts';
import { age, amount, effect, form, interval, limit, monthNumber, perUnit, strength, unquoted } from './values.ts';

/**
 * Puts one key line where it belongs in the block, whatever heading it stands under.
 * @returns false where the key has no place in a standard (it belongs to another kind of document)
 */
export function blockLine(block: BlockDraft, line: ast.Line): boolean {
  return (
    extentLine(block, line) ||
    groupLine(block, line) ||
    caseLine(block, line) ||
    textLine(block, line) ||
    afterLine(block, line) ||
    suppressionLine(block, line)
  );
}

function extentLine(block: BlockDraft, line: ast.Line): boolean {
  const range = rangeOf(line);
  const extent = () => block.section('extent', range);
  if (ast.isFormLine(line)) block.set(extent(), 'forms', formsOf(line, range), line);
  else if (ast.isDutyLine(line)) {
    block.set(
      extent(),
      'duty',
      line.duty ? { modality: line.duty.startsWith('skal') ? 'must' : 'may', range } : undefined,
      line,
    );
  } else if (ast.isDurationLine(line)) {
    const found = limit(line.limit);
    const rule = found
      ? { kind: 'limit' as const, limit: found, range }
      : line.rule
        ? { kind: 'unlimited' as const, range }
        : undefined;
    block.set(extent(), 'duration', rule, line);
  } else if (ast.isRepetitionLine(line)) block.set(extent(), 'repetition', repetition(line), line);
  else if (ast.isDepartureLine(line)) {
    const when = line.when?.replace(/^når\s+/i, '').trim();
    const fields = { 'forlængelse:': 'extension', 'dispensation:': 'dispensation', 'pause:': 'pause' } as const;
    const field = fields[line.key.toLowerCase() as keyof typeof fields] ?? 'extension';
    if (line.none || line.possible) block.set(extent(), field, { allowed: line.possible, when, range }, line);
  } else if (ast.isAmountLine(line)) {
    const found = limit(line.limit);
    if (found) extent().amounts.push(found);
  } else if (ast.isCombinationLine(line)) {
    const provisions = provisionRefs(block.context, line.provisions, rangeOfProperty(line, 'provisions'));
    const other = {
      provisions: [],
      text: line.text === undefined ? undefined : unquoted(line.text.replace(/^(?:og|eller)\s+/, '')),
      range,
    };
    const all = [...(provisions.length > 0 ? [{ provisions, range }] : []), ...(other.text ? [other] : [])];
    if (line.key === 'modregnes i:') extent().offsets = [...(extent().offsets ?? []), ...all];
    else (line.key.includes('ikke') ? extent().notCombinableWith : extent().combinableWith).push(...all);
  } else if (ast.isSeasonLine(line)) {
    const [from, to] = [dayOfYear(line.fromMonth, line.fromDay), dayOfYear(line.toMonth, line.toDay)];
    block.set(extent(), 'season', from && to && { from, to, range }, line);
  } else return quotaLine(block, line) || priceLine(block, line);
  return true;
}

function formsOf(line: ast.FormLine, range: SourceRange): Extent['forms'] {
  const not = line.notForms.map(form);
  return { of: line.forms.map(form), ...(not.length > 0 && { not }), range };
}

function dayOfYear(month: string | undefined, day: string | undefined): DayOfYear | undefined {
  const number = monthNumber(month);
  return number > 0 ? { month: number, ...(day !== undefined && { day: amount(day) }) } : undefined;
}

export function repetition(line: ast.RepetitionLine): Repetition | undefined {
  const word = line.rule?.toLowerCase();
  if (!word) return undefined;
  const rule = word.startsWith('ikke')
    ? 'notForSameNeed'
    : word === 'aldrig'
      ? 'never'
      : word === 'mulig'
        ? 'allowed'
        : 'renewable';
  return { rule, strength: strength(line.strength), range: rangeOf(line) };
}

function groupLine(block: BlockDraft, line: ast.Line): boolean {
  const range = rangeOf(line);
  if (ast.isAgeLine(line)) {
    const interval = age(line.age);
    block.set(block.section('targetGroup', range), 'age', interval && { age: interval, range }, line);
  } else if (ast.isPurposeLine(line)) {
    const purpose = block.section('purpose', range);
    purpose.effects.push(...line.effects.flatMap((each) => purposeEffects(block, line, each)));
  } else return false;
  return true;
}

/** The first line is the deadline; further lines must say when they hold: "…, ved støtte i botilbud". */
function deadline(block: BlockDraft, line: ast.DeadlineLine): void {
  const range = rangeOf(line);
  const access = block.section('access', range);
  const { startEvent, when } = eventAndCase(line.event);
  const found = limit(line.limit);
  const known = access.deadline;
  if (when && found) {
    const variant = { limit: found, startEvent, when, range };
    const main = known ?? { none: false, range };
    access.deadline = { ...main, variants: [...(main.variants ?? []), variant] };
  } else if (known?.limit || known?.none) block.context.problem('duplicateKey', range, keyOf(line));
  else
    access.deadline = {
      ...known,
      none: line.rule === 'ingen',
      limit: found,
      startEvent,
      range,
    };
}

function purposeEffects(block: BlockDraft, line: ast.PurposeLine, node: ast.PurposeEffect): PurposeEffect[] {
  const range = rangeOf(node);
  const join = line.joins.length === 0 ? undefined : line.joins.includes('eller') ? 'or' : 'and';
  if (node.maintainOrImprove) {
    return [
      { effect: 'maintain', join: 'or', range },
      { effect: 'improve', join: 'or', range },
    ];
  }
  if (node.effect) return [{ effect: effect(node.effect), join, range }];
  const forProvisions = provisionRefs(block.context, node.provisions, rangeOfProperty(node, 'provisions'));
  return node.clarify ? [{ effect: 'clarifyNeed', forProvisions, join, range }] : [];
}

function caseLine(block: BlockDraft, line: ast.Line): boolean {
  const range = rangeOf(line);
  const access = () => block.section('access', range);
  const appeal = () => block.section('appeal', range);
  const economy = () => block.section('economy', range);
  if (ast.isAssessmentLine(line)) {
    const rules = { ingen: 'none', krævet: 'required', valgfri: 'optional' } as const;
    const rule = rules[line.rule?.toLowerCase() as keyof typeof rules];
    block.set(access(), 'assessment', rule && { rule, range }, line);
  } else if (ast.isDeadlineLine(line)) {
    deadline(block, line);
  } else if (ast.isSoonLine(line)) {
    soonLine(block, line);
  } else if (ast.isExceededLine(line)) {
    const whenExceeded = {
      writtenNotice: line.written,
      newDate: line.newDate,
      beforeExpiry: line.beforeExpiry || undefined,
      text: writtenValue(line),
      range,
    };
    access().deadline = { ...(access().deadline ?? { none: false, range }), whenExceeded };
  } else if (ast.isDecisionLine(line)) {
    const form = line.form?.toLowerCase() === 'mundtlig' ? 'oral' : 'written';
    block.set(access(), 'decision', line.form ? { form, range } : undefined, line);
  } else if (ast.isAppealLine(line)) {
    appealLine(block, line);
  } else if (ast.isAppealDeadlineLine(line)) block.set(appeal(), 'deadline', limit(line.limit), line);
  else if (ast.isReconsiderationLine(line)) block.set(appeal(), 'reconsideration', limit(line.limit), line);
  else if (ast.isFeeLine(line)) {
    const money = line.amount
      ? { amount: amount(line.amount), currency: 'DKK' as const, per: line.per ? perUnit(line.per) : undefined, range }
      : undefined;
    const text = line.text === undefined ? undefined : writtenValue(line);
    block.set(economy(), 'fee', { free: line.none, amount: money, text, range }, line);
  } else if (ast.isFreeChoiceLine(line)) {
    block.set(
      economy(),
      'freeChoice',
      line.answer ? { offered: line.answer.toLowerCase() === 'ja', how: line.text, range } : undefined,
      line,
    );
  } else return false;
  return true;
}

function afterLine(block: BlockDraft, line: ast.Line): boolean {
  const range = rangeOf(line);
  const followUp = () => block.section('followUp', range);
  const provisions = (node: { provisions?: string } & ast.Line) =>
    provisionRefs(block.context, node.provisions, rangeOfProperty(node, 'provisions'));
  if (ast.isAfterwardsLine(line)) {
    block.set(block.section('afterwards', range), 'assessment', { provisions: provisions(line), range }, line);
  } else if (ast.isNewCourseLine(line)) {
    const rule = line.rule?.toLowerCase();
    const newCourse = { allowed: !rule?.startsWith('ikke'), onlyOtherNeed: Boolean(rule?.startsWith('kun')), range };
    block.set(block.section('afterwards', range), 'newCourse', rule ? newCourse : undefined, line);
  } else if (ast.isAnonymousLine(line)) {
    const rules = {
      aldrig: 'never',
      altid: 'always',
      'borgeren vælger': 'citizenChooses',
      'efter kontaktform': 'byContactForm',
    } as const;
    const when = rules[line.rule?.toLowerCase().replace(/\s+/g, ' ') as keyof typeof rules];
    block.set(block.section('registration', range), 'anonymous', when && { when, range }, line);
  } else if (ast.isContactFormLine(line)) {
    const name = line.name?.replace(/:$/, '').trim();
    const registration = block.section('registration', range);
    if (name && line.rule) {
      const form = { name, anonymous: line.rule.toLowerCase() === 'anonym', range };
      registration.contactForms = [...(registration.contactForms ?? []), form];
    }
  } else if (ast.isRegisteredAsLine(line)) {
    const as = line.rule && (line.rule.toLowerCase() === 'forløb' ? ('course' as const) : ('oneOff' as const));
    block.set(block.section('registration', range), 'registeredAs', as && { as, range }, line);
  } else if (ast.isDeletedLine(line)) {
    block.set(block.section('registration', range), 'deleted', limit(line.limit), line);
  } else if (ast.isFieldLine(line)) {
    const field = fieldLine(block.context, line);
    if (field) block.section('registration', range).fields.push(field);
  } else if (ast.isFirstFollowUpLine(line))
    block.set(followUp(), line.key === 'første opfølgning:' ? 'first' : 'afterEnd', limit(line.limit), line);
  else if (ast.isThenLine(line)) {
    const every = interval(line);
    block.set(followUp(), 'recurring', every && { every, strength: strength(line.strength), range }, line);
  } else if (ast.isOngoingLine(line)) {
    if (line.answer?.toLowerCase() === 'ja') block.set(followUp(), 'ongoing', { range }, line);
  } else if (ast.isPlanLine(line)) {
    const plan = { offered: line.rule?.toLowerCase() === 'tilbydes', basis: provisions(line), range };
    block.set(followUp(), 'plan', line.rule ? plan : undefined, line);
  } else if (ast.isSupplierLine(line)) supplier(block, line);
  else if (ast.isLegalBasisLine(line)) legalBasisLine(block, line);
  else return false;
  return true;
}

function supplier(block: BlockDraft, line: ast.SupplierLine): void {
  const range = rangeOf(line);
  const [, words = '', when] = /^([^,]*)(?:,(.*))?$/.exec(unquoted(line.text)) ?? [];
  const [, own = words, kind] = /^(.*)\((intern|ekstern)\)$/i.exec(words.trim()) ?? [];
  const name = own.trim();
  const supplied = kind === undefined ? undefined : kind.toLowerCase() === 'intern' ? 'internal' : 'external';
  if (name) block.section('delivery', range).suppliers.push({ name, kind: supplied, when: when?.trim(), range });
}

/** Everything after the colon, as written. */
function writtenValue(line: ast.Line): string {
  return (line.$cstNode?.text ?? '').replace(/^[^:]*:\s*/, '').trim();
}
