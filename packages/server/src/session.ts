import type { EditorContext, NamedPlace } from '@kvast/language/features/editor-context';
import { describeProvision } from '@kvast/law/describe';
import { searchProvisions } from '@kvast/law/suggest-provision';
import type { Finding } from '@kvast/model/finding';
import { Workspace } from '@kvast/workspace/workspace';
import type { WorkspaceFile } from './files.ts';
import type { ServerSettings } from './protocol.ts';

/**
 * What the server knows between requests: the workspace with open texts in front of those on disk, the settings, and the
 * findings of the last check. Knows no connection, so that it can be tested without one.
 */
export class Session {
  private workspace: Workspace;
  private settings: Required<ServerSettings> = { lovdato: '', sprog: 'da' };
  private readonly problems = new Map<string, Finding>();
  private findings: readonly Finding[] = [];
  private readonly today: () => string;

  constructor(today: () => string = () => new Date().toISOString().slice(0, 10)) {
    this.today = today;
    this.workspace = new Workspace(this.settings.sprog);
  }

  get language(): 'da' | 'en' {
    return this.settings.sprog;
  }

  /** The day that findings, hovers and texts are for. */
  get date(): string {
    return /^\d{4}-\d{2}-\d{2}$/.test(this.settings.lovdato) ? this.settings.lovdato : this.today();
  }

  configure(settings: ServerSettings | undefined): void {
    const sprog = settings?.sprog === 'en' ? 'en' : 'da';
    const changed = sprog !== this.settings.sprog;
    this.settings = { lovdato: settings?.lovdato?.trim() ?? '', sprog };
    if (!changed) return;
    const old = this.workspace;
    this.workspace = new Workspace(sprog);
    for (const file of old.files()) this.workspace.set(file, old.source(file) ?? '');
  }

  set(file: WorkspaceFile): void {
    if ('problem' in file) {
      this.workspace.remove(file.uri);
      this.problems.set(file.uri, file.problem);
    } else {
      this.problems.delete(file.uri);
      this.workspace.set(file.uri, file.text);
    }
  }

  remove(uri: string): void {
    this.workspace.remove(uri);
    this.problems.delete(uri);
  }

  /** Checks everything that is known. @returns findings by file, with an empty list for a file that has none */
  check(): ReadonlyMap<string, readonly Finding[]> {
    this.findings = [...this.workspace.check({ date: this.date }).findings, ...this.problems.values()];
    const byFile = new Map<string, Finding[]>(this.workspace.files().map((file) => [file, []]));
    for (const finding of this.findings) {
      const known = byFile.get(finding.file);
      if (known) known.push(finding);
      else byFile.set(finding.file, [finding]);
    }
    return byFile;
  }

  /** Findings of the last check in one file. */
  findingsIn(uri: string): readonly Finding[] {
    return this.findings.filter(({ file }) => file === uri);
  }

  citizenText(uri: string, form: 'du' | 'borgeren' | undefined): { html: string; title: string } | undefined {
    const standard = this.workspace.standard(uri);
    const html = this.workspace.page(uri, 'html', { date: this.date, form });
    return standard && html !== undefined ? { html, title: standard.title } : undefined;
  }

  /** What an editor feature may ask; undefined where the document is not known. */
  context(uri: string): EditorContext | undefined {
    const text = this.workspace.source(uri);
    const parsed = this.workspace.document(uri);
    if (text === undefined || !parsed) return undefined;
    const view = this.workspace.catalogueAt(this.date);
    const models = this.workspace.files().flatMap((file) => this.workspace.model(file) ?? []);
    const standards = models.filter((model) => model.kind === 'standard');
    const municipalities = models.filter((model) => model.kind === 'municipality');
    const named = standards.flatMap((standard): NamedPlace[] => [
      { name: standard.title, file: standard.file, range: standard.range },
      ...standard.services.map(({ name, nameRange }) => ({ name, file: standard.file, range: nameRange })),
    ]);
    return {
      file: uri,
      text,
      parsed,
      terms: this.workspace.terms(uri),
      law: {
        search: (query) =>
          searchProvisions(view, query).map(({ provision, status }) => ({
            id: provision.id,
            title: provision.title,
            inForce: status === 'inForce',
          })),
        describe: (id) => describeProvision(view, id, this.language),
      },
      named,
      committees: municipalities.flatMap(({ committees }) => committees.map(({ text }) => text)),
      textBlocks: municipalities.flatMap(({ file, textBlocks }) =>
        textBlocks.map(({ name, range }) => ({ name, file, range })),
      ),
      municipalities: municipalities.map(({ name }) => name),
      language: this.language,
    };
  }
}
