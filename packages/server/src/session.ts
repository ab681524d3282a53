import type { EditorContext, KnownDocument, NamedPlace } from '@kvast/language/features/editor-context';
import { provisionsIn } from '@kvast/language/features/model-at';
import type { Finding } from '@kvast/model/finding';
import { provisionId } from '@kvast/model/provision-ref';
import type { Spelling } from '@kvast/model/spelling';
import type { StandardModel } from '@kvast/model/standard';
import { explainRule, suppressibleRules } from '@kvast/workspace/explain/explain-rule';
import { type FileProblem, MOST_BYTES, problemFinding, tooLarge } from '@kvast/workspace/file-problem';
import type { ProcessingError } from '@kvast/workspace/processing-error';
import { Workspace } from '@kvast/workspace/workspace';
import type { WorkspaceFile } from './files.ts';
import { lawHelp } from './law-help.ts';
import type { CitizenTextAnswer, CitizenTextParams, ServerSettings } from './protocol.ts';

/** What an editor puts where a byte was no letter in the encoding that it read the file in. */
const UNREADABLE = '\uFFFD';

/**
 * What the server knows between requests: the workspace with open texts in front of those on disk, the settings, and the
 * findings of the last check. Files are named by their keys (see `documentKey`). Knows no connection, so that it can be tested
 * without one. What fails in Kvast itself is thrown as a ProcessingError.
 */
export class Session {
  private workspace: Workspace;
  private settings: Required<ServerSettings> = {
    lovdato: '',
    sprog: 'da',
    graenser: true,
    stavekontrol: true,
    ordbog: '',
  };
  private readonly problems = new Map<string, FileProblem>();
  private listProblems: readonly FileProblem[] = [];
  private findings: readonly Finding[] = [];
  private readonly today: () => string;

  constructor(today: () => string = localDay) {
    this.today = today;
    this.workspace = new Workspace(this.settings.sprog);
  }

  get language(): 'da' | 'en' {
    return this.settings.sprog;
  }

  /** Are the law's limits and end dates to stand behind durations? */
  get showsHints(): boolean {
    return this.settings.graenser;
  }

  /** Is spelling to be checked, and with which dictionary: a path, or '' for the first that is found? */
  get spellCheck(): { readonly wanted: boolean; readonly dictionary: string } {
    return { wanted: this.settings.stavekontrol, dictionary: this.settings.ordbog };
  }

  useSpelling(spelling: Spelling | undefined): void {
    this.workspace.spelling = spelling;
  }

  /** All files as they stand in the editor. */
  get asWritten(): Workspace {
    return this.workspace;
  }

  /** The day that findings, hovers and texts are for. */
  get date(): string {
    return /^\d{4}-\d{2}-\d{2}$/.test(this.settings.lovdato) ? this.settings.lovdato : this.today();
  }

  /** Takes over what it understands of the settings; they come from files that people write. */
  configure(settings: ServerSettings | null | undefined): void {
    const sprog = settings?.sprog === 'en' ? 'en' : 'da';
    const lovdato = typeof settings?.lovdato === 'string' ? settings.lovdato.trim() : '';
    const changed = sprog !== this.settings.sprog;
    const ordbog = typeof settings?.ordbog === 'string' ? settings.ordbog.trim() : '';
    const [graenser, stavekontrol] = [settings?.graenser !== false, settings?.stavekontrol !== false];
    this.settings = { lovdato, sprog, graenser, stavekontrol, ordbog };
    if (!changed) return;
    const old = this.workspace;
    this.workspace = new Workspace(sprog);
    this.workspace.spelling = old.spelling;
    for (const file of old.files()) this.workspace.set(file, old.source(file) ?? '');
  }

  /** Keys of all files, those that could not be read included. */
  files(): readonly string[] {
    return [...this.workspace.files(), ...this.problems.keys()];
  }

  has(key: string): boolean {
    return this.workspace.source(key) !== undefined || this.problems.has(key);
  }

  /** A file as it is on the disk. */
  set(file: WorkspaceFile): void {
    if ('problem' in file) {
      this.workspace.remove(file.key);
      this.problems.set(file.key, file.problem);
    } else {
      this.problems.delete(file.key);
      this.workspace.set(file.key, file.text);
    }
  }

  /**
   * A text as it stands in the editor. A file in the wrong encoding is open with its letters broken: nothing in it is worth a
   * finding until they are mended or the file is opened in the right one.
   */
  edit(key: string, text: string): void {
    if (this.problems.has(key) && text.includes(UNREADABLE)) return;
    this.set(text.length > MOST_BYTES ? { key, problem: tooLarge(key, text.length) } : { key, text });
  }

  remove(key: string): void {
    this.workspace.remove(key);
    this.problems.delete(key);
  }

  /** Reads the files that municipality files name for their code lists. @param read see readCodeLists in the workspace */
  async readLists(read: (workspace: Workspace) => Promise<readonly FileProblem[]>): Promise<void> {
    this.listProblems = await read(this.workspace);
  }

  /**
   * Checks everything that is known.
   * @param onFault told of each rule that fails, whose findings are then missing
   * @returns findings by file, with an empty list for a file that has none
   */
  check(onFault: (fault: ProcessingError) => void): ReadonlyMap<string, readonly Finding[]> {
    const { findings, faults } = this.workspace.check({ date: this.date });
    faults.forEach(onFault);
    const problems = [...this.problems.values(), ...this.listProblems].map((problem) =>
      problemFinding(problem, this.language),
    );
    this.findings = [...findings, ...problems];
    const byFile = new Map<string, Finding[]>(this.files().map((file) => [file, []]));
    for (const finding of this.findings) byFile.get(finding.file)?.push(finding);
    return byFile;
  }

  /**
   * Checks some files without waiting for all others; the same is found as `check` would find in them.
   * @returns findings by file, with an empty list for a file that has none
   */
  checkFirst(
    keys: readonly string[],
    onFault: (fault: ProcessingError) => void,
  ): ReadonlyMap<string, readonly Finding[]> {
    const known = new Set(keys.filter((key) => this.workspace.source(key) !== undefined));
    const { findings, faults } = this.workspace.checkFirst(known, this.date);
    faults.forEach(onFault);
    return this.keep(known, findings);
  }

  /** What can be said of some files before anything around them is read. @returns as `checkFirst` */
  checkByThemselves(keys: readonly string[]): ReadonlyMap<string, readonly Finding[]> {
    const known = new Set(keys.filter((key) => this.workspace.source(key) !== undefined));
    return this.keep(known, this.workspace.checkByThemselves(known, this.date).findings);
  }

  /** What can be said of some files before the standards beside them are looked at. @returns as `checkFirst` */
  checkAlone(keys: readonly string[]): ReadonlyMap<string, readonly Finding[]> {
    const known = new Set(keys.filter((key) => this.workspace.source(key) !== undefined));
    return this.keep(known, this.workspace.checkAlone(known, this.date).findings);
  }

  private keep(known: ReadonlySet<string>, findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
    this.findings = [...this.findings.filter(({ file }) => !known.has(file)), ...findings];
    return new Map([...known].map((file) => [file, findings.filter((finding) => finding.file === file)]));
  }

  /** The next check in short pieces: see the workspace. */
  checkAhead(open: readonly string[]): Iterator<void> {
    return this.workspace.checkAhead(this.date, new Set(open));
  }

  /** Findings of the last check in one file. */
  findingsIn(key: string): readonly Finding[] {
    return this.findings.filter(({ file }) => file === key);
  }

  text(key: string): string | undefined {
    return this.workspace.source(key);
  }

  /** The citizen's text as it stands in the editor; undefined where the file holds no standard. */
  citizenText(key: string, { form, easy }: Pick<CitizenTextParams, 'form' | 'easy'>): CitizenTextAnswer | undefined {
    const text = this.workspace.readableText(key, { date: this.date, form, easy });
    const goal = this.workspace.municipality(key)?.readability?.most;
    return text && { ...text, ...(goal !== undefined && { goal }) };
  }

  /** What an editor feature may ask; undefined where the document is not known. */
  context(key: string): EditorContext | undefined {
    const text = this.workspace.source(key);
    const parsed = this.workspace.document(key);
    if (text === undefined || !parsed) return undefined;
    const view = this.workspace.catalogueAt(this.date);
    const home = this.workspace.municipality(key);
    // Another municipality in the same workspace has standards of the same names.
    const municipalities = this.workspace.municipalities();
    const isAtHome = ({ file }: StandardModel) =>
      municipalities.length < 2 || this.workspace.municipality(file)?.file === home?.file;
    const standards = this.workspace.standardsAround(key).filter(isAtHome);
    const named = standards.flatMap((standard): NamedPlace[] => [
      { name: standard.title, file: standard.file, range: standard.range },
      ...standard.services.map(({ name, nameRange }) => ({ name, file: standard.file, range: nameRange })),
    ]);
    return {
      file: key,
      text,
      parsed,
      terms: this.workspace.terms(key),
      law: lawHelp(this.workspace, view, this.language),
      rules: { all: suppressibleRules(), explain: explainRule },
      named,
      committees: home?.committees.map((committee) => committee.text) ?? [],
      textBlocks: home?.textBlocks.map(({ name, range }) => ({ name, file: home.file, range })) ?? [],
      codeLists: home?.codeLists.map(({ name, nameRange }) => ({ name, file: home.file, range: nameRange })) ?? [],
      municipalities: municipalities.map(({ name }) => name),
      date: this.date,
      language: this.language,
      has: (file) => this.workspace.source(file) !== undefined,
      documents: () => this.documents(municipalities.length < 2 ? undefined : home?.file),
    };
  }

  /** All documents. @param home file of the municipality that the one asked about belongs to, where there are several */
  documents(home?: string): readonly KnownDocument[] {
    return this.workspace.files().map((file) => known(this.workspace, file, home));
  }
}

function known(workspace: Workspace, file: string, home: string | undefined): KnownDocument {
  return {
    file,
    text: workspace.source(file) ?? '',
    get names() {
      const facts = workspace.facts(file);
      if (facts) return facts;
      const model = workspace.model(file);
      return model?.kind === 'standard' ? undefined : model;
    },
    get provisions() {
      return workspace.facts(file)?.named ?? new Set(provisionsIn(workspace.model(file)).map(provisionId));
    },
    get model() {
      return workspace.model(file);
    },
    get atHome() {
      return home === undefined || workspace.municipality(file)?.file === home;
    },
  };
}

/** Today by the machine's own clock and time zone, `YYYY-MM-DD`. */
function localDay(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
