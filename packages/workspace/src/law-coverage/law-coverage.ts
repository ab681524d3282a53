import type { RegistrationView } from '@kvast/config/registration';
import { clauseReport } from '@kvast/law/provision-report';
import type { Block, Service } from '@kvast/model/block';
import { effectiveBlock } from '@kvast/model/effective';
import type { Clause, Provision } from '@kvast/model/law';
import { provisionId } from '@kvast/model/provision-ref';
import type { SourceRange } from '@kvast/model/source';
import type { StandardModel } from '@kvast/model/standard';
import { lawDateFor } from '@kvast/rules/law-date';
import { type Statement, statementsOf } from '../difference/statements.ts';
import { rulesReading } from '../explain/explain-provision.ts';
import type { Language } from '../file-texts.ts';
import type { Workspace } from '../workspace.ts';
import { COUNTERPARTS } from './parts.ts';

/** One clause of the law that a service rests on, and what becomes of it. */
export interface CoverageRow {
  readonly file: string;
  readonly service: string;
  /** `serviceloven § 82 b` */
  readonly provision: string;
  /** "Varighed", "højst 6 måneder", "serviceloven § 82 b, stk. 1" */
  readonly about: string;
  readonly says: string;
  readonly source: string;
  /** Ids of the rules that read it. */
  readonly rules: readonly string[];
  /** What the citizen reads of it. */
  readonly sentences: readonly { readonly line?: number; readonly words: string }[];
  /** What is set up for it: the line that says it, and what it is called in the view that all systems are set up from. */
  readonly fields: readonly { readonly line: number; readonly what: string }[];
  /** What is missing and should be there. */
  readonly gaps: readonly ('rule' | 'sentence' | 'field')[];
}

/** From the clauses of the law under each service to rules, sentences and fields. @param date of the law, `YYYY-MM-DD` */
export function lawCoverage(
  workspace: Workspace,
  files: readonly string[],
  date: string,
  language: Language,
): CoverageRow[] {
  return files.flatMap((file) => {
    const standard = workspace.standard(file);
    return standard ? standard.services.flatMap((service) => rowsOf(workspace, standard, service, date, language)) : [];
  });
}

function rowsOf(
  workspace: Workspace,
  standard: StandardModel,
  service: Service,
  date: string,
  language: Language,
): CoverageRow[] {
  const { file } = standard;
  const view = workspace.catalogueAt(lawDateFor(standard, date));
  const block = effectiveBlock(standard, service);
  const text = workspace.citizenText(file, { date, language });
  const said = text ? statementsOf(text) : [];
  const registration = workspace.registrationView(file, date);
  return [...new Set(service.provisions.map(provisionId))].flatMap((id) => {
    const dated = view.provision(id);
    return view.clausesOf(id).map((clause): CoverageRow => {
      const provision = dated?.provision as Provision;
      const { about, says, source } = clauseReport(clause, dated as NonNullable<typeof dated>, view.date, language);
      const rules = rulesReading(clause, provision);
      const lines = linesOf(clause, block);
      const sentences = sentencesOn(lines, said);
      const fields = registration ? fieldsOn(lines, id, registration, service.name, clause) : [];
      const { told = false, field = false } = COUNTERPARTS[clause.said.kind] ?? {};
      const gaps = [
        ...(rules.length === 0 ? ['rule' as const] : []),
        ...(told && sentences.length === 0 ? ['sentence' as const] : []),
        ...(field && fields.length === 0 ? ['field' as const] : []),
      ];
      return { file, service: service.name, provision: id, about, says, source, rules, sentences, fields, gaps };
    });
  });
}

/** Lines of the standard that speak of what the clause is about. */
function linesOf({ said }: Clause, block: Block): ReadonlySet<number> {
  const lines = new Set<number>();
  const parts = COUNTERPARTS[said.kind]?.parts?.(block) ?? [];
  visit(
    parts,
    '',
    (_, { start, end }: SourceRange) => {
      for (let line = start.line; line <= end.line; line++) lines.add(line);
    },
    'range',
  );
  return lines;
}

function sentencesOn(lines: ReadonlySet<number>, said: readonly Statement[]): CoverageRow['sentences'] {
  return said
    .filter(({ source }) => source && lines.has(source.start.line))
    .map(({ words, source }) => ({ line: source?.start.line, words }));
}

/** Elements of the view that come from one of the lines, or from the provision itself where the clause is about registration. */
function fieldsOn(
  lines: ReadonlySet<number>,
  provision: string,
  { services, ...shared }: RegistrationView,
  service: string,
  { said }: Clause,
): CoverageRow['fields'] {
  const own = services.find(({ name }) => name === service);
  const ofLaw = said.kind === 'registers' || said.kind === 'reportedTo';
  const found = new Map<string, { line: number; what: string }>();
  visit(
    [own, shared],
    '',
    (what, { line, source, provision: from }: AnyOrigin) => {
      const isFromLaw = source === 'law' && ofLaw && from?.includes(provision);
      if (isFromLaw || (source === 'standard' && lines.has(line))) found.set(`${line} ${what}`, { line, what });
    },
    'origin',
  );
  return [...found.values()];
}

interface AnyOrigin {
  readonly line: number;
  readonly source: string;
  readonly provision?: string;
}

/** View and model are plain JSON: whatever has the property `sought` is seen, with its id or the name that it stands under. */
function visit<T>(
  value: unknown,
  name: string,
  seen: (what: string, found: T) => void,
  sought: 'origin' | 'range',
): void {
  if (Array.isArray(value)) for (const each of value) visit(each, name, seen, sought);
  else if (typeof value === 'object' && value !== null) {
    const { [sought]: found, id } = value as { origin?: T; range?: T; id?: unknown };
    if (found) seen(typeof id === 'string' && id !== '' ? id : name, found);
    for (const [key, each] of Object.entries(value)) if (key !== sought) visit(each, key, seen, sought);
  }
}
