import { codeListNamed, translatedCode } from '@kvast/law/code-translation';
import type { LocalCodeList } from '@kvast/model/code-list';
import type { MunicipalityModel } from '@kvast/model/municipality';
import type { TermIndex } from '@kvast/model/term-index';
import type { CodeList, CodeTranslation, Origin } from './registration.ts';
import { slug } from './slug.ts';

/**
 * A list of the municipality's own, each code once, with what it is called in the lists that it has columns for.
 * @param id as the field names it
 * @returns undefined where the municipality has no such list
 */
export function localCodeList(
  id: string,
  municipality: MunicipalityModel | undefined,
  terms: TermIndex,
): CodeList | undefined {
  const list = municipality && codeListNamed(municipality.codeLists, id);
  if (!list) return undefined;
  const origin = (line: number): Origin => ({ source: 'municipality', file: municipality.file, line });
  const written = list.codes.filter(
    ({ code }, at) => code !== '' && list.codes.findIndex((other) => other.code === code) === at,
  );
  const codes = written.map(({ code, name, translations, range }) => ({
    code,
    label: name || code,
    origin: origin(range.start.line),
    translations: translations.filter(isFirst).map((cell) => ({
      to: cell.to,
      answer: translatedCode(cell, municipality.codeLists, terms),
    })),
  }));
  return {
    id,
    system: slug(list.name) || 'kodeliste',
    codes: withWider(codes),
    translatesTo: list.columns
      .map(({ text }) => ({ to: text }))
      .filter(isFirst)
      .map(({ to }) => to),
    ...(list.prose.length > 0 && { about: aboutOf(list) }),
    origin: origin(list.range.start.line),
  };
}

/** Of two columns with one heading the first counts. */
function isFirst({ to }: { to: string }, at: number, all: readonly { to: string }[]): boolean {
  return all.findIndex((other) => other.to.toLowerCase() === to.toLowerCase()) === at;
}

type Code = CodeList['codes'][number];

/** A code that several of ours answer to means more than each of them, whatever the cells say. */
function withWider(codes: readonly Code[]): Code[] {
  const shared = (one: CodeTranslation) =>
    codes.filter(({ translations = [] }) => translations.some((other) => isSame(one, other))).length > 1;
  return codes.map((code) => ({
    ...code,
    translations: code.translations?.map((one) =>
      one.answer.kind === 'code' && one.answer.relation === 'same' && shared(one)
        ? { ...one, answer: { ...one.answer, relation: 'wider' as const } }
        : one,
    ),
  }));
}

function isSame(one: CodeTranslation, other: CodeTranslation): boolean {
  if (one.answer.kind !== 'code' || other.answer.kind !== 'code') return false;
  return one.to === other.to && one.answer.code === other.answer.code;
}

function aboutOf({ prose }: LocalCodeList): string {
  return prose.map(({ text }) => text).join(' ');
}
