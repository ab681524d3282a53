import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import {
  type Baseline,
  type BaselineContext,
  type ComparedFindings,
  compareWithBaseline,
  readBaseline,
  updatedBaseline,
  writeBaseline,
} from '@kvast/workspace/baseline';
import { summarise } from '@kvast/workspace/summary';
import { WriteError, writeNewFile } from '@kvast/workspace/write-files';
import { baselineTextsIn } from './baseline-texts.ts';
import { checkTextsIn } from './check-texts.ts';
import type { Io } from './io.ts';
import type { CheckedFiles } from './reporters/check-reporter.ts';

/** Expired entries are told one by one up to so many. */
const MOST_TOLD = 10;

/** A file of findings that are lived with for now. */
export class BaselineFile {
  private readonly path: string;
  private readonly baseline: Baseline;

  private constructor(path: string, baseline: Baseline) {
    this.path = path;
    this.baseline = baseline;
  }

  /** @returns undefined, after telling why, where it cannot be used; one that is not there yet is empty where it `mayBeNew` */
  static async read(path: string, mayBeNew: boolean, io: Io): Promise<BaselineFile | undefined> {
    const texts = baselineTextsIn[io.language];
    let text: string;
    try {
      text = await readFile(path, 'utf8');
    } catch (error) {
      const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (isMissing && mayBeNew) return new BaselineFile(path, new Map());
      io.note(isMissing ? texts.missing(path) : texts.unreadable(path));
      return undefined;
    }
    try {
      const baseline = readBaseline(text);
      if (baseline) return new BaselineFile(path, baseline);
      io.note(texts.noBaseline(path, 1, 1));
    } catch (error) {
      // The engine tells where JSON ends being JSON, in its message only.
      const [, line = '1', column = '1'] = /\(line (\d+) column (\d+)\)/.exec(String(error)) ?? [];
      io.note(texts.noBaseline(path, Number(line), Number(column)));
    }
    return undefined;
  }

  /** The check with what is new alone, after telling what is known and what has expired. What could not be read is always told. */
  newIn(checked: CheckedFiles, io: Io): CheckedFiles {
    const { fresh, known, expired } = this.compare(checked);
    const texts = baselineTextsIn[io.language];
    if (known.length > 0) io.note(texts.known(known.length, this.path));
    for (const one of expired.slice(0, MOST_TOLD)) io.note(texts.expired(one.file, one.rule, one.count));
    if (expired.length > MOST_TOLD) io.note(texts.moreExpired(expired.length - MOST_TOLD));
    if (expired.length > 0) io.note(texts.howToExpire);
    const findings = checked.findings.filter((finding) => fresh.has(finding) || checked.unread.includes(finding));
    const { files, suppressed } = checked.summary;
    return { ...checked, findings, baseline: { known, expired }, summary: summarise(findings, files, suppressed) };
  }

  /** Makes this check the baseline, whole or not at all. @returns false, after telling so, where it cannot be written */
  async update(checked: CheckedFiles, io: Io): Promise<boolean> {
    const texts = baselineTextsIn[io.language];
    const findings = checked.findings.filter((finding) => !checked.unread.includes(finding));
    const baseline = updatedBaseline(findings, this.baseline, checked.files, this.context(checked), this.isGone);
    try {
      await writeNewFile(this.path, writeBaseline(baseline), true);
      io.note(texts.written(this.path, findings.length));
      return true;
    } catch (error) {
      if (!(error instanceof WriteError)) throw error;
      io.note(checkTextsIn[io.language].notWritten(this.path, error.problem));
      return false;
    }
  }

  private compare(checked: CheckedFiles): Omit<ComparedFindings, 'fresh'> & { readonly fresh: ReadonlySet<unknown> } {
    const findings = checked.findings.filter((finding) => !checked.unread.includes(finding));
    const context = this.context(checked);
    const { fresh, ...rest } = compareWithBaseline(findings, this.baseline, checked.files, context, this.isGone);
    return { ...rest, fresh: new Set(fresh) };
  }

  /** Files are named from the folder of the baseline, so that it does not matter where the check was started. */
  private context({ source }: CheckedFiles): BaselineContext {
    const folder = dirname(resolve(this.path));
    return { source, name: (file) => relative(folder, resolve(file)).replaceAll(sep, '/') };
  }

  private readonly isGone = (name: string) => !existsSync(resolve(dirname(this.path), name));
}
