import { sureKind } from '@kvast/language/document-kind';
import { type ParsedDocument, parseDocument } from '@kvast/language/parse';
import { builtInCatalogue, builtInVocabulary } from '@kvast/law/built-in';
import type { Catalogue } from '@kvast/law/catalogue';
import type { DocumentModel } from '@kvast/model/document';
import type { Surroundings, WorkspaceModels } from '@kvast/rules/define-rule';
import { LastMade } from './checked-group.ts';
import { CodeLists } from './code-lists.ts';
import { Entry } from './entry.ts';
import type { Language } from './file-texts.ts';
import { groupByMunicipality, type KnownFile, type MunicipalityGroup } from './municipality-groups.ts';
import { guarded } from './processing-error.ts';
import { factsOf, type StandardFacts } from './standard-facts.ts';
import { withWorkspaceLaws } from './workspace-laws.ts';

export interface Group extends MunicipalityGroup {
  readonly key: string;
}

/** The files of a workspace: what they say, which law they are read by, and which of them belong together. */
export class Documents {
  readonly codeLists = new CodeLists();
  private readonly language: Language;
  private readonly base: Catalogue;
  private readonly entries = new Map<string, Entry>();
  private readonly groupModels = new LastMade<WorkspaceModels>();
  private readonly groupSurroundings = new LastMade<Surroundings>();
  private laws: Catalogue | undefined;
  private sorted: readonly string[] | undefined;
  private grouped: ReadonlyMap<string, Group> | undefined;

  constructor(language: Language, base: Catalogue) {
    this.language = language;
    this.base = base;
  }

  copyTo(other: Documents): void {
    for (const [file, { text }] of this.entries) other.set(file, text);
    this.codeLists.copyTo(other.codeLists);
  }

  set(file: string, text: string): void {
    const before = this.entries.get(file);
    if (before?.text === text) return;
    const kind = isLawFile(file) ? undefined : sureKind(text);
    this.entries.set(file, new Entry(text, kind));
    if (!before) this.sorted = undefined;
    if (kind === undefined || before?.kind !== kind) this.grouped = undefined;
    this.forgetLawsAfter(file);
  }

  remove(file: string): void {
    if (!this.entries.delete(file)) return;
    this.sorted = undefined;
    this.grouped = undefined;
    this.forgetLawsAfter(file);
  }

  entry(file: string): Entry | undefined {
    return this.entries.get(file);
  }

  files(): readonly string[] {
    // Sorted, so that what is reported does not depend on which file was opened first.
    this.sorted ??= [...this.entries.keys()].sort();
    return this.sorted;
  }

  /** The built-in laws, with those of the workspace's own .lov files added. */
  get catalogue(): Catalogue {
    if (!this.laws) {
      const own = this.modelsIn(this.files().filter(isLawFile)).filter((model) => model.kind === 'law');
      this.laws = withWorkspaceLaws(this.base, own);
    }
    return this.laws;
  }

  parsed(file: string): ParsedDocument | undefined {
    const entry = this.entries.get(file);
    if (!entry) return undefined;
    if (!entry.parsed) {
      // A .lov file says itself what its law is called, and is needed before the catalogue can be made.
      const { lawNames } = isLawFile(file) ? this.base : this.catalogue;
      entry.parsed = guarded(file, () => parseDocument(entry.text, { file, lawNames, language: this.language }));
    }
    return entry.parsed;
  }

  /** What a standard is called and rests on; it is read for that only where it never was. */
  facts(file: string): StandardFacts | undefined {
    const entry = this.entries.get(file);
    if (!entry || (entry.kind !== 'standard' && entry.kind !== undefined)) return undefined;
    if (!entry.facts) {
      const model = this.parsed(file)?.model;
      if (model?.kind === 'standard') entry.facts = factsOf(model);
    }
    return entry.facts;
  }

  modelsIn(files: Iterable<string>): DocumentModel[] {
    return [...files].map((file) => this.parsed(file)?.model).filter((model) => model !== undefined);
  }

  /** Files that something was understood of. */
  kinds(): KnownFile[] {
    return this.files().flatMap((file): KnownFile[] => {
      const kind = this.entries.get(file)?.kind ?? this.parsed(file)?.model?.kind;
      return kind ? [{ file, kind }] : [];
    });
  }

  /** The group of each file that something was understood of. */
  groups(): ReadonlyMap<string, Group> {
    if (!this.grouped) {
      const groups = groupByMunicipality(this.kinds()).map((group) => ({ ...group, key: `in ${group.home ?? ''}` }));
      const keys = new Set(groups.map(({ key }) => key));
      this.groupModels.keep(keys);
      this.groupSurroundings.keep(keys);
      this.grouped = new Map(groups.flatMap((group) => group.files.map(({ file }) => [file, group])));
    }
    return this.grouped;
  }

  get isUnderBuiltInLaw(): boolean {
    return this.base === builtInCatalogue();
  }

  /** Every text that the findings in some files rest on, with the names of the files. */
  textsOf(group: Group | undefined, files: readonly string[]): string[] {
    const laws = this.files().filter(isLawFile);
    const shared = group?.sharedTerms.map(({ file }) => file) ?? [];
    const read = [group ? 'group' : 'no group', ...laws, '', ...shared, '', ...files];
    return [...read.flatMap((file) => [file, this.entries.get(file)?.text ?? '']), ...this.codeLists.written()];
  }

  /** Forgets what the standards of a group say, all but a few facts where they are wanted; it is read again when somebody asks. */
  release({ key, files }: Group, keepsFacts: boolean): void {
    this.groupModels.delete(key);
    for (const { file, kind } of files) {
      const entry = kind === 'standard' ? this.entries.get(file) : undefined;
      if (!entry?.parsed) continue;
      if (keepsFacts) this.facts(file);
      entry.parsed = undefined;
      entry.pack();
    }
  }

  /** All that the findings and models of some files are made of. An entry changes with its text. */
  sourcesOf(group: Group | undefined, files: readonly string[]): unknown[] {
    const shared = group?.sharedTerms.map(({ file }) => file) ?? [];
    const entries = [...shared, ...files].map((file) => this.entries.get(file));
    return [...entries, shared.length, this.catalogue, this.codeLists.version];
  }

  modelsOf(group: Group): WorkspaceModels {
    const files = group.files.map(({ file }) => file);
    return this.groupModels.get(group.key, this.sourcesOf(group, files), () => {
      const standards = this.modelsIn(files).filter((model) => model.kind === 'standard');
      return { standards, ...this.surroundingsOf(group) };
    });
  }

  /** What surrounds the standards of a group; no standard is read for it. */
  surroundingsOf(group: Group): Surroundings {
    const files = group.files.filter(({ kind }) => kind !== 'standard').map(({ file }) => file);
    // The very same as long as they are: the terms are sorted and reasoned about only when there are others.
    return this.groupSurroundings.get(group.key, this.sourcesOf(group, files), () => {
      const own = this.modelsIn(files);
      const shared = this.modelsIn(group.sharedTerms.map(({ file }) => file));
      return {
        municipalities: own
          .filter((model) => model.kind === 'municipality')
          .map((municipality) => this.codeLists.in(municipality)),
        vocabularies: [...builtInVocabulary(), ...[...shared, ...own].filter((model) => model.kind === 'vocabulary')],
      };
    });
  }

  /** Law names decide how references are read, so all files are read again when a law file has changed. */
  private forgetLawsAfter(file: string): void {
    if (!isLawFile(file)) return;
    this.laws = undefined;
    for (const entry of this.entries.values()) {
      entry.parsed = undefined;
      entry.facts = undefined;
    }
  }
}

/** Does the file hold a law, by its name? */
export function isLawFile(file: string): boolean {
  return /\.lov$/i.test(file);
}
