import { lawDays } from '@kvast/workspace/law-days';
import { newStandard, provisionsForStandards } from '@kvast/workspace/new-standard/new-standard';
import { refusalText } from '@kvast/workspace/new-standard/refusals';
import { standardsOverview } from '@kvast/workspace/standards-overview';
import type { Connection } from 'vscode-languageserver';
import type { OpenDocuments } from './open-documents.ts';
import {
  LawDays,
  type LawDaysResult,
  NewStandard,
  NewStandardChoices,
  type NewStandardChoicesParams,
  type NewStandardChoicesResult,
  type NewStandardRequest,
  type NewStandardResult,
  Standards,
  type StandardsOverview,
} from './protocol.ts';
import type { Session } from './session.ts';

/** `null` where Kvast itself is at fault. */
type NewStandardAnswer = NewStandardResult | null;

/** The law turns on no day outside these that anybody asks for. */
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2100-01-01';

/** What the answers are made from. */
export interface Sources {
  readonly session: Session;
  readonly open: OpenDocuments;
  /** Undefined where the work fails, which is then told. */
  readonly guard: <T>(work: () => T) => T | undefined;
}

/** Answers the requests of protocol.ts that pictures and views ask. */
export function answerOwnRequests(connection: Connection, { session, open, guard }: Sources): void {
  connection.onRequest(LawDays.method, (): LawDaysResult => {
    const days = guard(() => lawDays(session.asWritten.catalogue, FIRST_DAY, LAST_DAY));
    return { date: session.date, days: days ?? [] };
  });
  connection.onRequest(NewStandardChoices.method, ({ date }: NewStandardChoicesParams): NewStandardChoicesResult => {
    const choices = guard(() => newStandardChoices(session, date));
    return choices ?? { municipalities: [], provisions: [] };
  });
  connection.onRequest<NewStandardAnswer, unknown>(NewStandard.method, (request: NewStandardRequest) => {
    const made = guard(() => newStandard(request, session.asWritten.catalogue));
    if (!made) return null;
    return 'problem' in made ? { refused: refusalText(made, session.language) } : made;
  });
  connection.onRequest(Standards.method, (): StandardsOverview => {
    const overview = guard(() => standardsOverview(session.asWritten, session.date));
    if (!overview) return { standards: [], provisions: [] };
    return { ...overview, standards: overview.standards.map((one) => ({ ...one, file: open.uri(one.file) })) };
  });
}

function newStandardChoices({ asWritten }: Session, date: string): NewStandardChoicesResult {
  const models = asWritten.files().map((file) => asWritten.model(file));
  const names = models.flatMap((model) => (model?.kind === 'municipality' ? [model.name] : []));
  const provisions = provisionsForStandards(asWritten.catalogueAt(date));
  return {
    municipalities: [...new Set(names)],
    provisions: provisions.map(({ provision: { id, title } }) => ({ id, title })),
  };
}
