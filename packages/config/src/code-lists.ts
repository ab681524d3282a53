import type { Condition } from '@kvast/model/condition';
import type { MunicipalityModel } from '@kvast/model/municipality';
import type { TargetGroup } from '@kvast/model/target-group';
import type { TermIndex } from '@kvast/model/term-index';
import { CONTACT_FORM, TARGET_GROUP_LIST } from './fields.ts';
import { localCodeList } from './local-codes.ts';
import type { CodeList, RegistrationField, RegistrationService } from './registration.ts';

/** The lists that the fields take their codes from, each once, in the order of the fields. */
export function codeListsOf(
  fields: readonly RegistrationField[],
  targetGroup: TargetGroup | undefined,
  terms: TermIndex,
  contactForms: RegistrationService['contactForms'],
  municipality: MunicipalityModel | undefined,
): CodeList[] {
  return fields.flatMap(({ codeList: id, origin }, index) => {
    if (!id || fields.findIndex((field) => field.codeList === id) !== index) return [];
    const system = id.split('.')[0] ?? id;
    const isTargetGroup = id.toLowerCase() === TARGET_GROUP_LIST.toLowerCase();
    if (id === CONTACT_FORM) return [{ id, system, codes: contactFormCodes(contactForms), origin }];
    const local = localCodeList(id, municipality, terms);
    if (local) return [local];
    return [{ id, system, codes: isTargetGroup ? targetGroupCodes(system, targetGroup, terms) : [], origin }];
  });
}

/** In the order of the standard. */
function contactFormCodes(forms: RegistrationService['contactForms']): CodeList['codes'] {
  return forms.map(({ value: { code, name }, origin }) => ({ code, label: capitalised(name), origin }));
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * The codes of the terms that the target group names, and of every kind of them. Code and label only.
 * A term with coded kinds below it is no choice itself, as FFB reports the most exact code.
 */
function targetGroupCodes(system: string, targetGroup: TargetGroup | undefined, terms: TermIndex): CodeList['codes'] {
  const wanted = targetGroup?.condition ? termsIn(targetGroup.condition) : [];
  const coded = terms.names().filter((name) => terms.resolve(name)?.code?.system === system);
  const exact = coded.filter((name) => !coded.some((kind) => terms.isA(kind, name) && !terms.isA(name, kind)));
  const codes = exact.flatMap((name) => {
    const { file, term } = terms.defined(name) ?? {};
    if (!file || !term?.code || !wanted.some((wide) => terms.isA(name, wide))) return [];
    const origin = { source: 'vocabulary' as const, file, line: term.code.range.start.line };
    return [{ code: term.code.value, label: capitalised(name), origin }];
  });
  const once = codes.filter(({ code }, index) => codes.findIndex((other) => other.code === code) === index);
  return once.sort((a, b) => a.label.localeCompare(b.label, 'da') || (a.code < b.code ? -1 : 1));
}

/** Terms that bring someone into the group; those that keep someone out ("ikke", "ingen af", "medmindre") do not. */
function termsIn(condition: Condition): string[] {
  if (condition.kind === 'term') return [condition.term];
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(termsIn);
  return condition.kind === 'unless' ? termsIn(condition.condition) : [];
}
