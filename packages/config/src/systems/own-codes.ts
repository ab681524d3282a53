import type { CodeList, CodeTranslation, RegistrationView } from '../registration.ts';
import { sourceInWords } from '../source-in-words.ts';
import { type Sheet, sheetOf } from '../workbook/sheet.ts';
import { relationOf } from '../workbook/translations.ts';
import { cell, list } from './markdown.ts';
import type { MappingProfile, ProfileCodeList } from './profile.ts';

/** One code of the municipality's own list, and what the system calls it. */
interface OwnCode {
  readonly list: string;
  readonly code: CodeList['codes'][number];
  /** Undefined where the municipality's list has no column for this system. */
  readonly translation?: CodeTranslation;
}

/** The municipality's own lists that the standard's fields choose from, once each, as one system needs them. */
export function ownCodes(view: RegistrationView, profile: MappingProfile): OwnCode[] {
  const lists = view.services.flatMap(({ codeLists }) => codeLists);
  const own = lists.filter(
    ({ id, translatesTo }, at) => translatesTo !== undefined && lists.findIndex((other) => other.id === id) === at,
  );
  return own.flatMap(({ id, codes }) =>
    codes.map((code) => ({ list: id, code, translation: code.translations?.find(({ to }) => takes(profile, to)) })),
  );
}

/** A column is for the system where it has the system's own name, or that of a list that the system takes. */
function takes({ navn, system, kodelister = [] }: MappingProfile, column: string): boolean {
  return [navn, system, ...kodelister.map(({ liste }) => liste)].some(
    (name) => name.toLowerCase() === column.trim().toLowerCase(),
  );
}

/** The codes as a part of the guide: which to set up, and what the system calls them. Nothing where the standard has no such list. */
export function codesGuide(codes: readonly OwnCode[], { kodelister = [] }: MappingProfile): string[] {
  if (codes.length === 0) return [];
  const rows = codes.map(({ list: name, code, translation }) => {
    const { answer } = translation ?? {};
    const theirs = answer?.kind === 'code' ? [answer.code, answer.label].filter(Boolean).join(' ') : '';
    return [
      '',
      name,
      code.code,
      code.label,
      translation?.to ?? '',
      theirs,
      relation(translation),
      sourceInWords(code.origin),
      '',
    ]
      .map(cell)
      .join(' | ')
      .trim();
  });
  return [
    '',
    '## Kommunens egne koder',
    '',
    ...kodelister.map(inWords),
    ...(kodelister.length > 0 ? [''] : []),
    '| Liste | Kode | Navn | Oversat til | Kode der | Relation | Kilde |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ];
}

function inWords({ liste, evidens, kilde, note }: ProfileCodeList): string {
  return cell(`Systemet bruger ${liste} (${evidens}: ${kilde}).${note ? ` ${note}` : ''}`);
}

/** What the report says of them: how many have a counterpart, and which do not. */
export function codesReport(codes: readonly OwnCode[]): string[] {
  if (codes.length === 0) return [];
  const translated = codes.filter(({ translation }) => translation?.answer.kind === 'code');
  const of = (wanted: string) =>
    codes
      .filter((code) => relation(code.translation) === wanted)
      .map(({ list: name, code }) => `${name}: ${code.code} ${code.label}`);
  return [
    '',
    '## Kommunens egne koder',
    '',
    `Oversat: ${translated.length} af ${codes.length}.`,
    ...list('Ikke oversat:', of('mangler').map(cell)),
    ...list('Har ikke noget, der svarer til:', of('ingen').map(cell)),
    ...list('Listen har ingen kolonne til systemet:', of('').map(cell)),
  ];
}

/** The same rows for a spreadsheet. */
export function codesSheet(codes: readonly OwnCode[]): Sheet {
  return sheetOf(
    'koder',
    ['liste', 'kode', 'navn', 'oversat til', 'kode der', 'navn der', 'relation', 'kilde'],
    codes.map(({ list: name, code, translation }) => ({
      liste: name,
      kode: code.code,
      navn: code.label,
      'oversat til': translation?.to,
      'kode der': translation?.answer.kind === 'code' ? translation.answer.code : '',
      'navn der': translation?.answer.kind === 'code' ? translation.answer.label : '',
      relation: relation(translation),
      kilde: sourceInWords(code.origin),
    })),
  );
}

function relation(translation: CodeTranslation | undefined): string {
  return translation ? relationOf(translation) : '';
}
