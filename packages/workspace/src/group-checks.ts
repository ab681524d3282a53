import type { Spelling } from '@kvast/model/spelling';
import { checkAlone, checkByItself, checkSteps, type RuleFault } from '@kvast/rules/check';
import { toTheEnd } from '@kvast/rules/steps';
import { type CheckedGroup, type CheckStore, LastMade } from './checked-group.ts';
import type { Documents, Group } from './documents.ts';
import type { Language } from './file-texts.ts';
import { ProcessingError } from './processing-error.ts';

interface GroupCheckOptions {
  /** Where findings of an earlier run are looked for. Not asked about any other law than the built-in one. */
  readonly store?: CheckStore;
  /** Nothing but the findings is wanted of the standards, so that they need not be kept in memory once they are checked. */
  readonly findingsOnly?: boolean;
  /** A municipality without any of these is passed over. */
  readonly files?: ReadonlySet<string>;
}

/** The key of files that nothing was understood of; the others begin with "in". */
const NO_GROUP = '';

/** The checks of a workspace, municipality by municipality, each made anew only when something in it has changed. */
export class GroupChecks {
  private readonly language: Language;
  private readonly documents: Documents;
  private readonly checks = new LastMade<CheckedGroup>();
  /** What knows how words are spelt, where there is a dictionary. */
  spelling: Spelling | undefined;

  constructor(language: Language, documents: Documents) {
    this.language = language;
    this.documents = documents;
  }

  /**
   * What is found, municipality by municipality, and last the files that nothing was understood of. A municipality in which nothing has changed
   * since it was last checked for the same day is not checked again, and gives the same object.
   * @throws ProcessingError where a file cannot be parsed, which is a fault in Kvast
   */
  *all(date: string, { store, findingsOnly, files }: GroupCheckOptions = {}): Generator<CheckedGroup> {
    const groups = new Set(this.documents.groups().values());
    this.checks.keep(new Set([NO_GROUP, ...[...groups].map(({ key }) => key)]));
    for (const group of groups) {
      if (files && !group.files.some(({ file }) => files.has(file))) continue;
      yield this.checked(group, date, store);
      if (findingsOnly) this.documents.release(group, false);
    }
    yield this.checked(undefined, date, store);
  }

  /**
   * The files of each municipality that a check would have to check anew. What an earlier run found is taken from the store.
   * @param files a municipality without any of these is passed over
   */
  unchecked(date: string, { store, files }: Pick<GroupCheckOptions, 'store' | 'files'>): string[][] {
    return [...new Set(this.documents.groups().values())].flatMap((group) => {
      const own = group.files.map(({ file }) => file);
      if (files && !own.some((file) => files.has(file))) return [];
      const sources = this.sourcesOf(group, own, date);
      if (this.checks.known(group.key, sources)) return [];
      const found = this.isStored(store) ? store.get(this.textsOf(group, own, date)) : undefined;
      if (found) this.checks.get(group.key, sources, () => found);
      return found ? [] : [own];
    });
  }

  /** Takes over what was found elsewhere in the files of a municipality, by the same law and the same texts. */
  take(checked: CheckedGroup, date: string, store?: CheckStore): void {
    const group = this.documents.groups().get(checked.files[0] ?? '');
    if (!group) return;
    const files = group.files.map(({ file }) => file);
    this.checks.get(group.key, this.sourcesOf(group, files, date), () => checked);
    if (this.isStored(store)) store.set(this.textsOf(group, files, date), checked);
  }

  /** What is found in a group, or in the files that nothing was understood of; made anew only where something is another than before. */
  private checked(group: Group | undefined, date: string, store?: CheckStore): CheckedGroup {
    const files = group ? group.files.map(({ file }) => file) : this.ungrouped();
    const make = () => (group ? this.checkGroup(group, date) : this.textFindings(files));
    return this.checks.get(group?.key ?? NO_GROUP, this.sourcesOf(group, files, date), () => {
      if (!this.isStored(store)) return make();
      const texts = this.textsOf(group, files, date);
      const found = store.get(texts) ?? make();
      // What failed may not fail again.
      if (found.faults.length === 0) store.set(texts, found);
      return found;
    });
  }

  private isStored(store: CheckStore | undefined): store is CheckStore {
    return store !== undefined && this.documents.isUnderBuiltInLaw;
  }

  private textsOf(group: Group | undefined, files: readonly string[], date: string): string[] {
    return [date, this.language, this.spelling?.edition ?? '', ...this.documents.textsOf(group, files)];
  }

  private sourcesOf(group: Group | undefined, files: readonly string[], date: string): unknown[] {
    return [...this.documents.sourcesOf(group, files), date, this.spelling];
  }

  /** Files that nothing was understood of. */
  private ungrouped(): string[] {
    return this.documents.files().filter((file) => !this.documents.groups().has(file));
  }

  /** What the texts themselves do wrong. */
  private textFindings(files: readonly string[]): CheckedGroup {
    const findings = files.flatMap((file) => this.documents.parsed(file)?.findings ?? []);
    return { files, findings, suppressed: [], faults: [] };
  }

  /**
   * The groups of some files, with the findings in these files alone and without waiting for the others: the same as `all` would give for them, from as little as they need. What was
   * worked out is remembered for the check that follows.
   */
  first(files: ReadonlySet<string>, date: string): CheckedGroup[] {
    const groups = this.documents.groups();
    const asked = new Set([...files].map((file) => groups.get(file)));
    return [...asked].map((group): CheckedGroup => {
      if (group) {
        const all = group.files.map(({ file }) => file);
        const known = this.checks.known(group.key, this.sourcesOf(group, all, date));
        return known ?? this.checkGroup(group, date, files);
      }
      return this.textFindings([...files].filter((file) => !groups.has(file)));
    });
  }

  /**
   * What can be said of some files before the standards around them are read: what their texts and their own rules say. What only shows
   * beside other standards is not among it. What was worked out is remembered.
   */
  alone(files: ReadonlySet<string>, date: string): CheckedGroup {
    const found = [...files].flatMap((file) => {
      const group = this.documents.groups().get(file);
      const parsed = this.documents.parsed(file);
      if (!group || parsed?.model?.kind !== 'standard') return parsed?.findings ?? [];
      const options = { date, language: this.language, spelling: this.spelling, onFault: () => undefined };
      const around = this.documents.surroundingsOf(group);
      return [...parsed.findings, ...checkAlone(parsed.model, around, this.documents.catalogue, options)];
    });
    return { files: [...files], findings: found, suppressed: [], faults: [] };
  }

  /** What can be said of some files before anything around them is read, their municipality and its words included. */
  byThemselves(files: ReadonlySet<string>, date: string): CheckedGroup {
    const options = { date, language: this.language, onFault: () => undefined };
    const found = [...files].flatMap((file) => {
      const { findings = [], model } = this.documents.parsed(file) ?? {};
      if (model?.kind !== 'standard') return findings;
      return [...findings, ...checkByItself(model, this.documents.catalogue, options)];
    });
    return { files: [...files], findings: found, suppressed: [], faults: [] };
  }

  /**
   * Makes the next check shorter, a standard at a time: each step is a few milliseconds. Ends when nothing is left to do ahead. Of a municipality
   * that is checked, and that nobody works in, only findings and a few facts stay in memory.
   * @param open files that somebody works in
   */
  *ahead(date: string, open: ReadonlySet<string>): Generator<void> {
    for (const group of new Set(this.documents.groups().values())) {
      yield* this.groupAhead(group, date);
      if (!group.files.some(({ file }) => open.has(file))) this.documents.release(group, true);
    }
  }

  private *groupAhead(group: Group, date: string): Generator<void> {
    const files = group.files.map(({ file }) => file);
    // What is found holds for what was there at the beginning.
    const sources = this.sourcesOf(group, files, date);
    if (this.checks.known(group.key, sources)) return;
    for (const file of files) {
      this.documents.parsed(file);
      yield;
    }
    // What a standard's own rules read in it is remembered, which leaves little for a rule that compares a hundred of them.
    const models = this.documents.modelsOf(group);
    const options = { date, language: this.language, spelling: this.spelling, onFault: () => undefined };
    for (const standard of models.standards) {
      checkAlone(standard, models, this.documents.catalogue, options);
      yield;
    }
    const checked = yield* this.groupSteps(group, date);
    this.checks.get(group.key, sources, () => checked);
    yield;
  }

  private checkGroup(group: Group, date: string, only?: ReadonlySet<string>): CheckedGroup {
    return toTheEnd(this.groupSteps(group, date, only));
  }

  private *groupSteps(group: Group, date: string, only?: ReadonlySet<string>): Generator<void, CheckedGroup> {
    const files = group.files.map(({ file }) => file);
    const faults: ProcessingError[] = [];
    const onFault = ({ file, error }: RuleFault) => faults.push(new ProcessingError(file, error));
    const options = { date, language: this.language, spelling: this.spelling, onFault, only };
    const told = only ? files.filter((file) => only.has(file)) : files;
    const own = told.flatMap((file) => this.documents.parsed(file)?.findings ?? []);
    const checked = yield* checkSteps(this.documents.modelsOf(group), this.documents.catalogue, options);
    return { files, findings: [...own, ...checked.findings], suppressed: checked.suppressed, faults };
  }
}
