import type { RegistrationView } from '@kvast/config/registration';
import { registrationView } from '@kvast/config/registration-view';
import { type Formatted, format } from '@kvast/language/features/formatting/format';
import { type ParsedDocument, parseDocument } from '@kvast/language/parse';
import { builtInCatalogue, builtInVocabulary } from '@kvast/law/built-in';
import type { Catalogue } from '@kvast/law/catalogue';
import type { CatalogueView } from '@kvast/law/catalogue-view';
import type { DocumentModel } from '@kvast/model/document';
import type { Finding } from '@kvast/model/finding';
import type { MunicipalityModel } from '@kvast/model/municipality';
import type { StandardModel } from '@kvast/model/standard';
import { TermIndex } from '@kvast/model/term-index';
import { checkWithSuppressions, type RuleFault } from '@kvast/rules/check';
import type { WorkspaceModels } from '@kvast/rules/define-rule';
import { lawDateFor } from '@kvast/rules/law-date';
import type { SuppressedFinding } from '@kvast/rules/suppressions';
import { citizenText } from '@kvast/text/citizen-text';
import type { TextDocument, TextForm } from '@kvast/text/document-tree';
import { writeHtml } from '@kvast/text/write-html';
import { writeMarkdown } from '@kvast/text/write-markdown';
import { type CodeListFile, CodeLists } from './code-lists.ts';
import type { Language } from './file-texts.ts';
import { groupByMunicipality, type MunicipalityGroup } from './municipality-groups.ts';
import { ProcessingError } from './processing-error.ts';
import { inReadingOrder, type Summary, summarise } from './summary.ts';
import { causesOn, type Timeline, timelineOf } from './timeline.ts';
import { turningDays } from './turning-days.ts';
import { withWorkspaceLaws } from './workspace-laws.ts';

export interface CheckOptions {
  /** The day to check for, `YYYY-MM-DD`. */
  readonly date: string;
  /** Only findings in these files are wanted; the others are read as context. All files where it is left out. */
  readonly files?: ReadonlySet<string>;
}

export interface TimelineOptions {
  readonly from: string;
  readonly to: string;
  /** As for a check. */
  readonly files?: ReadonlySet<string>;
}

export interface CheckResult {
  /** By file, line, column and rule. */
  readonly findings: readonly Finding[];
  /** What `undtag:` lines keep back, in the same order. */
  readonly suppressed: readonly SuppressedFinding[];
  readonly summary: Summary;
  /** Rules that failed, each with its standard. Their findings there are missing; all others are there. */
  readonly faults: readonly ProcessingError[];
}

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

export type { SuppressedFinding };

interface Entry {
  readonly text: string;
  parsed?: ParsedDocument;
}

/**
 * The files that belong together, and everything that can be made from them: findings, citizen texts, forms. Command line,
 * server and tests all come through here. It reads and writes no files, so it runs in a browser too.
 * A file is parsed when it is first needed and again only after its text, or the law names of the workspace, have changed.
 */
export class Workspace {
  private readonly language: Language;
  private readonly base: Catalogue;
  private readonly entries = new Map<string, Entry>();
  private readonly codeLists = new CodeLists();
  private laws: Catalogue | undefined;

  /**
   * @param language of the findings
   * @param base the law that the workspace's own .lov files are added to
   */
  constructor(language: Language = 'da', base: Catalogue = builtInCatalogue()) {
    this.language = language;
    this.base = base;
  }

  /** The same files under another law: see `otherLaw`. */
  under(base: Catalogue): Workspace {
    const other = new Workspace(this.language, base);
    for (const [file, { text }] of this.entries) other.set(file, text);
    this.codeLists.copyTo(other.codeLists);
    return other;
  }

  /** Adds a file or replaces its text. `file` is its path with `/`; its ending decides how it is read. */
  set(file: string, text: string): void {
    if (this.entries.get(file)?.text === text) return;
    this.entries.set(file, { text });
    this.forgetLawsAfter(file);
  }

  remove(file: string): void {
    this.entries.delete(file);
    this.forgetLawsAfter(file);
  }

  files(): readonly string[] {
    // Sorted, so that what is reported does not depend on which file was opened first.
    return [...this.entries.keys()].sort();
  }

  /** The text as it was set. */
  source(file: string): string | undefined {
    return this.entries.get(file)?.text;
  }

  /** What parsing gave: a model where anything was understood, and what the text itself does wrong. */
  document(file: string): ParsedDocument | undefined {
    return this.parsed(file);
  }

  model(file: string): DocumentModel | undefined {
    return this.parsed(file)?.model;
  }

  standard(file: string): StandardModel | undefined {
    const model = this.model(file);
    return model?.kind === 'standard' ? model : undefined;
  }

  /** The text with its white space in order, or the sentence why it was left alone; undefined where there is no such file. */
  formatted(file: string): Formatted | undefined {
    const text = this.source(file);
    return text === undefined ? undefined : guarded(file, () => format(text, file, { language: this.language }));
  }

  /** The built-in laws, with those of the workspace's own .lov files added. */
  get catalogue(): Catalogue {
    if (!this.laws) {
      const own = this.modelsIn(this.files().filter(isLawFile)).filter((model) => model.kind === 'law');
      this.laws = withWorkspaceLaws(this.base, own);
    }
    return this.laws;
  }

  catalogueAt(date: string): CatalogueView {
    return this.catalogue.at(date);
  }

  /** Terms that `file` can use: the built-in ones and those of its municipality. All terms where no file is given. */
  terms(file?: string): TermIndex {
    const group = this.groups().find((one) => file === undefined || one.files.has(file));
    return new TermIndex(group ? this.modelsOf(group).vocabularies : builtInVocabulary());
  }

  /** The municipality that `file` belongs to. */
  municipality(file: string): MunicipalityModel | undefined {
    const group = this.groups().find((one) => one.files.has(file));
    const name = this.standard(file)?.municipality?.text.toLowerCase();
    return group?.municipalities.find((one) => one.name.toLowerCase() === name) ?? group?.municipalities[0];
  }

  /** The files beside municipality files that hold their code lists. */
  codeListFiles(): readonly CodeListFile[] {
    const municipalities = this.modelsIn(this.files()).filter((model) => model.kind === 'municipality');
    return municipalities.flatMap(CodeLists.filesOf);
  }

  /** @param text of the file, as CSV; undefined where it could not be read */
  setCodeList(named: CodeListFile, text: string | undefined): void {
    this.codeLists.set(named, text);
  }

  /** Findings of the texts themselves and of all rules. @throws ProcessingError where a file cannot be parsed, which is a fault in Kvast */
  check({ date, files }: CheckOptions): CheckResult {
    const all: Finding[] = this.files().flatMap((file) => this.parsed(file)?.findings ?? []);
    const kept: SuppressedFinding[] = [];
    const faults: ProcessingError[] = [];
    const onFault = ({ file, error }: RuleFault) => faults.push(new ProcessingError(file, error));
    const options = { date, language: this.language, onFault };
    for (const group of this.groups()) {
      const checked = checkWithSuppressions(this.modelsOf(group), this.catalogue, options);
      all.push(...checked.findings);
      kept.push(...checked.suppressed);
    }
    const wanted = ({ file }: Finding) => !files || files.has(file);
    const findings = inReadingOrder(all.filter(wanted));
    const suppressed = kept.filter(({ finding }) => wanted(finding));
    const summary = summarise(findings, files?.size ?? this.entries.size, suppressed.length);
    return { findings, suppressed, summary, faults };
  }

  /** What is found in the files on some day from `from` to `to` (`YYYY-MM-DD`, both included) and not on all of them. */
  timeline({ from, to, files }: TimelineOptions): Timeline {
    const models = this.modelsIn(this.files());
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

  private parsed(file: string): ParsedDocument | undefined {
    const entry = this.entries.get(file);
    if (!entry) return undefined;
    if (!entry.parsed) {
      // A .lov file says itself what its law is called, and is needed before the catalogue can be made.
      const { lawNames } = isLawFile(file) ? this.base : this.catalogue;
      entry.parsed = guarded(file, () => parseDocument(entry.text, { file, lawNames, language: this.language }));
    }
    return entry.parsed;
  }

  private modelsIn(files: Iterable<string>): DocumentModel[] {
    return [...files].map((file) => this.parsed(file)?.model).filter((model) => model !== undefined);
  }

  private groups(): readonly MunicipalityGroup[] {
    const models = this.modelsIn(this.files());
    return groupByMunicipality(
      models.map((model) => (model.kind === 'municipality' ? this.codeLists.in(model) : model)),
    );
  }

  private modelsOf(group: MunicipalityGroup): WorkspaceModels {
    return { ...group, vocabularies: [...builtInVocabulary(), ...group.vocabularies] };
  }

  /** Law names decide how references are read, so all files are read again when a law file has changed. */
  private forgetLawsAfter(file: string): void {
    if (!isLawFile(file)) return;
    this.laws = undefined;
    for (const entry of this.entries.values()) entry.parsed = undefined;
  }
}

function isLawFile(file: string): boolean {
  return /\.lov$/i.test(file);
}

function guarded<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new ProcessingError(file, error);
  }
}
