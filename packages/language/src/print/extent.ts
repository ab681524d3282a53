import { FORM_WORDS } from '@kvast/model/danish-words';
import type { Afterwards, Combination, DayOfYear, Extent, ServiceForm } from '@kvast/model/extent';
import type { Departure, DurationRule, Limit, Repetition } from '@kvast/model/limit';
import type { Field, FieldType, Registration } from '@kvast/model/registration';
import { enumeration, joined, limitText, monthName, strengthText } from './figures.ts';
import { each, type Fact, keyLine, wordsLine } from './lines.ts';
import { provisionsText } from './references.ts';
import { quoted, wordsNotReference } from './words.ts';

const REPETITIONS: Readonly<Record<Repetition['rule'], string>> = {
  notForSameNeed: 'ikke til samme behov',
  never: 'aldrig',
  allowed: 'mulig',
  renewable: 'kan fornyes',
};

export function formsText(forms: readonly ServiceForm[]): string {
  return enumeration(forms.map((form) => FORM_WORDS[form]));
}

export function durationText(rule: DurationRule): string {
  return rule.kind === 'limit' ? limitText(rule.limit) : 'ingen grænse';
}

export function repetitionText({ rule, strength }: Repetition): string {
  return joined(REPETITIONS[rule], strengthText(strength));
}

/**
 * "mulig når du er syg", but "mulig i særlige tilfælde".
 * @param spelling a law file keeps "når" as a part of the words
 */
export function departureText({ allowed, when }: Departure, spelling?: 'asWritten'): string {
  if (!allowed) return 'ingen';
  const clause =
    spelling !== 'asWritten' && when !== undefined && !/^(?:efter|for|hvis|i|kun|med|på|under|ved)\s/i.test(when);
  return joined('mulig', clause && 'når', when);
}

/** Form, omfang og varighed: the keys that a service has directly under its heading. */
export function extentFacts(extent: Extent): Fact[] {
  const { forms, duty, duration, repetition, extension, dispensation, pause, saving, pool, season } = extent;
  return [
    ...keyLine(
      'form',
      forms && [formsText(forms.of), ...(forms.not ?? []).map((form) => `ikke ${FORM_WORDS[form]}`)].join(', '),
      forms,
    ),
    ...keyLine('kommunen', duty && (duty.modality === 'must' ? 'skal tilbyde' : 'kan tilbyde'), duty),
    ...keyLine('varighed', duration && durationText(duration), duration),
    ...keyLine('gentagelse', repetition && repetitionText(repetition), repetition),
    ...keyLine('forlængelse', extension && departureText(extension), extension),
    ...keyLine('dispensation', dispensation && departureText(dispensation), dispensation),
    ...keyLine('pause', pause && departureText(pause), pause),
    ...each(extent.amounts, (limit) => keyLine('omfang', limitText(limit), limit)),
    ...keyLine('opsparing', quotaText(saving), saving),
    ...keyLine('pulje', quotaText(pool), pool),
    ...wordsLine('sted', extent.place),
    ...wordsLine('kanaler', extent.channels),
    ...wordsLine('tidspunkt', extent.hours),
    ...keyLine('sæson', season && `fra ${dayText(season.from)} til ${dayText(season.to)}`, season),
    ...combinations('modregnes i', extent.offsets),
    ...combinations('kan kombineres med', extent.combinableWith),
    ...combinations('kan ikke kombineres med', extent.notCombinableWith),
  ];
}

function dayText({ month, day }: DayOfYear): string {
  return joined(day !== undefined && `${day}.`, monthName(month));
}

function quotaText(quota: { readonly none: boolean; readonly limit?: Limit } | undefined): string | undefined {
  return quota && (quota.limit ? limitText(quota.limit) : 'ingen');
}

function combinations(key: string, all: readonly Combination[] | undefined): Fact[] {
  return each(all, (one) => keyLine(key, provisionsText(one.provisions) || wordsNotReference(one.text ?? ''), one));
}

export function afterwardsFacts({ assessment, newCourse }: Afterwards): Fact[] {
  const again = newCourse?.onlyOtherNeed ? 'kun til et andet behov' : newCourse?.allowed ? 'muligt' : 'ikke muligt';
  return [
    ...keyLine('herefter', assessment && `vurdering efter ${provisionsText(assessment.provisions)}`, assessment),
    ...keyLine('nyt forløb', newCourse && again, newCourse),
  ];
}

const FIELD_TYPES: Readonly<Record<FieldType, string>> = {
  cpr: 'cpr',
  date: 'dato',
  text: 'tekst',
  number: 'tal',
  code: 'kode',
  yesNo: 'ja/nej',
};

export function registrationFacts(registration: Registration): Fact[] {
  const { reportedTo, anonymous, contactForms, registeredAs, deleted, caseSubject, account, fields } = registration;
  const when = {
    never: 'aldrig',
    always: 'altid',
    citizenChooses: 'borgeren vælger',
    byContactForm: 'efter kontaktform',
  };
  return [
    ...wordsLine('indberettes', reportedTo),
    ...keyLine('anonym', anonymous && when[anonymous.when], anonymous),
    ...each(contactForms, (form) =>
      keyLine(`kontaktform ${form.name}`, form.anonymous ? 'anonym' : 'registreres', form),
    ),
    ...keyLine(
      'registreres som',
      registeredAs && { course: 'forløb', oneOff: 'enkeltstående henvendelse' }[registeredAs.as],
      registeredAs,
    ),
    ...keyLine('slettes', deleted && limitText(deleted), deleted),
    ...wordsLine('kle', caseSubject),
    ...wordsLine('konto', account),
    ...each(fields, (field) => keyLine(`felt ${field.name}`, fieldText(field), field)),
  ];
}

function fieldText({ type, codeList, required, purpose, basis }: Field): string {
  const when = { always: 'altid', conditional: 'betinget', never: 'aldrig' }[required];
  const parts = [
    joined(FIELD_TYPES[type], codeList && `fra ${/[\s,]/.test(codeList) ? quoted(codeList) : codeList}`),
    when,
    purpose !== undefined && `til ${quoted(purpose)}`,
    basis.length > 0 && `hjemmel ${provisionsText(basis)}`,
  ];
  return parts.filter(Boolean).join(', ');
}
