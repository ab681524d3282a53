import type { LocalCodeList } from '@kvast/model/code-list';
import type { MunicipalityModel } from '@kvast/model/municipality';
import type { SourceRange } from '@kvast/model/source';
import { codesFromCsv } from './code-list-csv.ts';

/** A file that a municipality's file names for one of its code lists. */
export interface CodeListFile {
  /** The municipality's file. */
  readonly file: string;
  /** As written there. */
  readonly name: string;
  readonly range: SourceRange;
}

/** The files that municipalities keep code lists in, and their texts as far as they could be read. */
export class CodeLists {
  /** Another number whenever what `in` gives may be another. */
  version = 0;
  private readonly texts = new Map<string, string>();
  private readonly read = new Map<LocalCodeList, Pick<LocalCodeList, 'columns' | 'codes'>>();

  static filesOf({ file, codeLists }: MunicipalityModel): CodeListFile[] {
    return codeLists.flatMap(({ source }) => (source ? [{ file, name: source.text, range: source.range }] : []));
  }

  /** @param text undefined where it could not be read: what is not known of a list is not missed in it */
  set({ file, name }: CodeListFile, text: string | undefined): void {
    const key = keyOf(file, name);
    if (this.texts.get(key) === text) return;
    this.read.clear();
    this.version++;
    if (text === undefined) this.texts.delete(key);
    else this.texts.set(key, text);
  }

  get({ file, name }: CodeListFile): string | undefined {
    return this.texts.get(keyOf(file, name));
  }

  /** All texts with the files that name them. */
  written(): string[] {
    return [...this.texts].flat();
  }

  copyTo(other: CodeLists): void {
    for (const [key, text] of this.texts) other.texts.set(key, text);
  }

  /** The municipality with the codes of its files after those that stand in its own text. */
  in(model: MunicipalityModel): MunicipalityModel {
    if (!model.codeLists.some(({ source }) => source)) return model;
    return { ...model, codeLists: model.codeLists.map((list) => this.withCodes(model.file, list)) };
  }

  private withCodes(file: string, list: LocalCodeList): LocalCodeList {
    const text = list.source && this.texts.get(keyOf(file, list.source.text));
    if (!list.source || text === undefined) return list;
    const read = this.read.get(list) ?? codesFromCsv(text, list.source.range);
    this.read.set(list, read);
    return list.codes.length > 0 ? { ...list, codes: [...list.codes, ...read.codes] } : { ...list, ...read };
  }
}

function keyOf(file: string, name: string): string {
  return `${file}\n${name}`;
}
