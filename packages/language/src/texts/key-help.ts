import type { LanguageId } from '../language-id.ts';
import { caseKeys } from './key-help/case.ts';
import { documentKeys } from './key-help/document.ts';
import { groupKeys } from './key-help/group.ts';
import { lawKeys } from './key-help/law.ts';
import { otherFileKeys } from './key-help/other-files.ts';
import type { KeyRow } from './key-help/row.ts';
import { serviceKeys } from './key-help/service.ts';

/** What a key is for, with an example: the same words serve messages, completion, hover and the reference. */
export interface KeyHelp {
  readonly key: string;
  /** A whole line that can be copied as it is. */
  readonly example: string;
  readonly da: string;
  readonly en: string;
}

const kvast = table([...documentKeys, ...groupKeys, ...serviceKeys, ...caseKeys, ...otherFileKeys]);
/** A law file shares most keys with a standard; what it says in another way comes last and counts. */
const lov = table([...groupKeys, ...serviceKeys, ...caseKeys, ...lawKeys]);

/** Every key of a language, in the order of a document: `varighed:` → what it is for. */
export function keyHelpIn(language: LanguageId): ReadonlyMap<string, KeyHelp> {
  return language === 'lov' ? lov : kvast;
}

function table(rows: readonly KeyRow[]): ReadonlyMap<string, KeyHelp> {
  return new Map(rows.map(([key, value, da, en]) => [key, { key, example: `${key} ${value}`.trim(), da, en }]));
}
