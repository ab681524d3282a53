import type { RegistrationView } from '@kvast/config/registration';
import { registrationView } from '@kvast/config/registration-view';
import { type Formatted, format } from '@kvast/language/features/formatting/format';
import type { ParsedDocument } from '@kvast/language/parse';
import { builtInCatalogue, builtInVocabulary } from '@kvast/law/built-in';
import type { Catalogue } from '@kvast/law/catalogue';
import type { CatalogueView } from '@kvast/law/catalogue-view';
import type { DocumentModel } from '@kvast/model/document';
import { lix } from '@kvast/model/lix';
import type { MunicipalityModel } from '@kvast/model/municipality';
import type { Spelling } from '@kvast/model/spelling';
import type { StandardModel } from '@kvast/model/standard';
import { TermIndex } from '@kvast/model/term-index';
import type { WorkspaceModels } from '@kvast/rules/define-rule';
import { lawDateFor } from '@kvast/rules/law-date';
import { remembered } from '@kvast/rules/remembered';
import type { SuppressedFinding } from '@kvast/rules/suppressions';
import { citizenText } from '@kvast/text/citizen-text';
import type { TextDocument, TextForm } from '@kvast/text/document-tree';
import { sectionReadability, wholeText } from '@kvast/text/readability';
import { writeHtml } from '@kvast/text/write-html';
import { writeMarkdown } from '@kvast/text/write-markdown';
import type { CheckedGroup, CheckStore } from './checked-group.ts';
import { type CodeListFile, CodeLists } from './code-lists.ts';
import { type CheckResult, collectGroups } from './collect-groups.ts';
import { Documents } from './documents.ts';
import type { Language } from './file-texts.ts';
import { GroupChecks } from './group-checks.ts';
import { guarded } from './processing-error.ts';
import type { StandardFacts } from './standard-facts.ts';
import { causesOn, type Timeline, timelineOf } from './timeline.ts';
import { turningDays } from './turning-days.ts';

export interface CheckOptions {
  /** The day to check for, `YYYY-MM-DD`. */
  readonly date: string;
  /** Only findings in these files are wanted; the others are read as context. All files where it is left out. */
  readonly files?: ReadonlySet<string>;
  /** Where findings of an earlier run are looked for. Not asked about any other law than the built-in one. */
  readonly store?: CheckStore;
  /** Nothing but the findings is wanted of the standards, so that they need not be kept in memory once they are checked. */
  readonly findingsOnly?: boolean;
  /** Told after each municipality how many files are checked. */
  readonly onProgress?: (files: number) => void;
}

export interface TimelineOptions {
  readonly from: string;
  readonly to: string;
  /** As for a check. */
  readonly files?: ReadonlySet<string>;
}

export type { CheckResult };

export interface TextOptions {
  /** The day whose law the text explains, `YYYY-MM-DD`. */
  readonly date: string;
  /** How the text speaks of the person; as the standard's `tiltale` says where it is left out, and otherwise `du`. */
  readonly form?: TextForm;
  /** Language of the generated words; Danish where it is left out. */
  readonly language?: 'da' | 'en';
  /** The short text, on one page. */
  readonly easy?: boolean;
}

export interface ReadableText {
  readonly html: string;
  readonly title: string;
  readonly form: TextForm;
  readonly lix: number;
  /** By their ids in the page; those with too few words to be measured are left out. */
  readonly sections: readonly { readonly id: string; readonly lix: number }[];
}

export type { SuppressedFinding };

/**
 * The files that belong together, and everything that can be made from them: findings, citizen texts, forms. Command line,
 * server and tests all come through here. It reads and writes no files, so it runs in a browser too.
 * A file is parsed when it is first needed and again only after its text, or the law names of the workspace, have changed.
 */
export class Workspace {
  private readonly language: Language;
  private readonly documents: Documents;
  private readonly checks: GroupChecks;

  /**
   * @param language of the findings
   * @param base the law that the workspace's own .lov files are added to
   */
  constructor(language: Language = 'da', base: Catalogue = builtInCatalogue()) {
    this.language = language;
    this.documents = new Documents(language, base);
    this.checks = new GroupChecks(language, this.documents);
  }

  /** The same files under another law: see `otherLaw`. */
  under(base: Catalogue): Workspace {
    const other = new Workspace(this.language, base);
    this.documents.copyTo(other.documents);
    other.spelling = this.spelling;
    return other;
  }

  /** Adds a file or replaces its text. `file` is its path with `/`; its ending decides how it is read. */
  set(file: string, text: string): void {
    this.documents.set(file, text);
  }

  remove(file: string): void {
    this.documents.remove(file);
  }

  /** In the order of their names. */
  files(): readonly string[] {
    return this.documents.files();
  }

  /** The text as it was set. */
  source(file: string): string | undefined {
    return this.documents.entry(file)?.text;
  }

  /** What parsing gave: a model where anything was understood, and what the text itself does wrong. */
  document(file: string): ParsedDocument | undefined {
    return this.documents.parsed(file);
  }

  model(file: string): DocumentModel | undefined {
    return this.documents.parsed(file)?.model;
  }

  standard(file: string): StandardModel | undefined {
    const model = this.model(file);
    return model?.kind === 'standard' ? model : undefined;
  }

  /** What a standard is called and rests on, without reading again what was read before; undefined where the file holds none. */
  facts(file: string): StandardFacts | undefined {
    return this.documents.facts(file);
  }

  /** The text with its white space in order, or the sentence why it was left alone; undefined where there is no such file. */
  formatted(file: string): Formatted | undefined {
    const text = this.source(file);
    return text === undefined ? undefined : guarded(file, () => format(text, file, { language: this.language }));
  }

  /** The built-in laws, with those of the workspace's own .lov files added. */
  get catalogue(): Catalogue {
    return this.documents.catalogue;
  }

  catalogueAt(date: string): CatalogueView {
    return this.catalogue.at(date);
  }

  /** Terms that `file` can use: the built-in ones and those of its municipality. All terms where no file is given. */
  terms(file?: string): TermIndex {
    const group =
      file === undefined ? this.documents.groups().values().next().value : this.documents.groups().get(file);
    return termsOf(group ? this.documents.surroundingsOf(group).vocabularies : builtInVocabulary());
  }

  /** The municipality that `file` belongs to. */
  municipality(file: string): MunicipalityModel | undefined {
    const group = this.documents.groups().get(file);
    if (!group) return undefined;
    const { municipalities } = this.documents.surroundingsOf(group);
    if (municipalities.length < 2) return municipalities[0];
    const name = this.documents.facts(file)?.municipality?.text.toLowerCase();
    return municipalities.find((one) => one.name.toLowerCase() === name) ?? municipalities[0];
  }

  /** The standards that `file` is checked together with, its own among them; none where the file says nothing that is understood. */
  standardsAround(file: string): readonly StandardModel[] {
    const group = this.documents.groups().get(file);
    return group ? this.documents.modelsOf(group).standards : [];
  }

  /** What is checked together, municipality by municipality, with the built-in vocabulary. Each is read when it is asked for. */
  *together(): Generator<WorkspaceModels> {
    for (const group of new Set(this.documents.groups().values())) yield this.documents.modelsOf(group);
  }

  /** All files, those that are checked together in one list; last, those that nothing was understood of. */
  filesTogether(): readonly (readonly string[])[] {
    const groups = this.documents.groups();
    const understood = [...new Set(groups.values())].map(({ files }) => files.map(({ file }) => file));
    return [...understood, this.files().filter((file) => !groups.has(file))];
  }

  /** All municipality files. */
  municipalities(): readonly MunicipalityModel[] {
    const files = this.documents.kinds().filter(({ kind }) => kind === 'municipality');
    return this.documents.modelsIn(files.map(({ file }) => file)).filter((model) => model.kind === 'municipality');
  }

  /** The files beside municipality files that hold their code lists. */
  codeListFiles(): readonly CodeListFile[] {
    return this.municipalities().flatMap(CodeLists.filesOf);
  }

  /** The text that was set; undefined where there is none. */
  codeList(named: CodeListFile): string | undefined {
    return this.documents.codeLists.get(named);
  }

  /** @param text of the file, as CSV; undefined where it could not be read */
  setCodeList(named: CodeListFile, text: string | undefined): void {
    this.documents.codeLists.set(named, text);
  }

  /** Findings of the texts themselves and of all rules. @throws ProcessingError where a file cannot be parsed, which is a fault in Kvast */
  check({ date, files = new Set(this.files()), store, findingsOnly, onProgress }: CheckOptions): CheckResult {
    const groups: CheckedGroup[] = [];
    let done = 0;
    for (const group of this.checks.all(date, { store, findingsOnly, files })) {
      groups.push(group);
      done += group.files.length;
      onProgress?.(done);
    }
    return collectGroups(groups, files);
  }

  /** The files of each municipality that a check would have to check anew: see GroupChecks. */
  unchecked({ date, store, files }: Pick<CheckOptions, 'date' | 'store' | 'files'>): readonly (readonly string[])[] {
    return this.checks.unchecked(date, { store, files });
  }

  /** Takes over what was found elsewhere in the files of a municipality: see GroupChecks. */
  take(checked: CheckedGroup, { date, store }: Pick<CheckOptions, 'date' | 'store'>): void {
    this.checks.take(checked, date, store);
  }

  /** Files that may decide what is found in standards, and are none themselves. */
  filesAround(): readonly string[] {
    return this.documents.kinds().flatMap(({ file, kind }) => (kind === 'standard' ? [] : [file]));
  }

  /** What knows how words are spelt, where there is a dictionary. */
  get spelling(): Spelling | undefined {
    return this.checks.spelling;
  }

  set spelling(spelling: Spelling | undefined) {
    this.checks.spelling = spelling;
  }

  /** The same municipality by municipality: see GroupChecks. @throws ProcessingError as `check` */
  checkedGroups(date: string, options: Pick<CheckOptions, 'store' | 'findingsOnly'> = {}): Generator<CheckedGroup> {
    return this.checks.all(date, options);
  }

  /** The findings of some files, without waiting for all others: see GroupChecks. */
  checkFirst(files: ReadonlySet<string>, date: string): CheckResult {
    return collectGroups(this.checks.first(files, date), files);
  }

  /** What can be said of some files before the standards around them are read: see GroupChecks. */
  checkAlone(files: ReadonlySet<string>, date: string): CheckResult {
    return collectGroups([this.checks.alone(files, date)], files);
  }

  /** What can be said of some files before anything around them is read: see GroupChecks. */
  checkByThemselves(files: ReadonlySet<string>, date: string): CheckResult {
    return collectGroups([this.checks.byThemselves(files, date)], files);
  }

  /** Makes the next check shorter, a few milliseconds at a time: see GroupChecks. */
  checkAhead(date: string, open: ReadonlySet<string>): Generator<void> {
    return this.checks.ahead(date, open);
  }

  /** What is found in the files on some day from `from` to `to` (`YYYY-MM-DD`, both included) and not on all of them. */
  timeline({ from, to, files }: TimelineOptions): Timeline {
    const models = this.documents.modelsIn(this.files());
    const standards = models.filter((model) => model.kind === 'standard');
    const { catalogue } = this;
    const days = turningDays([models, catalogue.laws], from, to);
    const check = (date: string) => this.check({ date, files }).findings;
    const causes = new Map(days.map((date) => [date, causesOn(date, catalogue, standards)]));
    return timelineOf({ from, to }, days, check, (date, finding) => causes.get(date)?.(finding) ?? { kind: 'other' });
  }

  /** The citizen text as a document tree; undefined where the file holds no standard. */
  citizenText(file: string, { date, form, easy, language }: TextOptions): TextDocument | undefined {
    const standard = this.standard(file);
    if (!standard) return undefined;
    const law = this.catalogueAt(lawDateFor(standard, date));
    const context = { municipality: this.municipality(file), terms: this.terms(file), law };
    return guarded(file, () => citizenText(standard, context, { form, easy, language }));
  }

  /** The citizen text as a page, with how easy it is to read (LIX): all of it, and section by section. */
  readableText(file: string, options: TextOptions): ReadableText | undefined {
    const tree = this.citizenText(file, options);
    if (!tree) return undefined;
    return guarded(file, () => {
      const sections = sectionReadability(tree).map(({ id, lix }) => ({ id, lix }));
      const { title, form } = tree;
      return { html: writeHtml(tree), title, form, lix: lix(wholeText(tree)).lix, sections };
    });
  }

  /** The citizen text as a page. */
  page(file: string, format: 'html' | 'md', options: TextOptions): string | undefined {
    const tree = this.citizenText(file, options);
    if (!tree) return undefined;
    return guarded(file, () => (format === 'html' ? writeHtml(tree) : writeMarkdown(tree)));
  }

  /** What is registered about the citizen, service by service; undefined where the file holds no standard. */
  registrationView(file: string, date: string): RegistrationView | undefined {
    const standard = this.standard(file);
    if (!standard) return undefined;
    const law = this.catalogueAt(lawDateFor(standard, date));
    const context = { municipality: this.municipality(file), terms: this.terms(file), law };
    return guarded(file, () => registrationView(standard, context));
  }
}

const termsOf = remembered((vocabularies: WorkspaceModels['vocabularies']) => new TermIndex(vocabularies));
