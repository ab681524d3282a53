import { lawDays } from '@kvast/workspace/law-days';
import type { Connection } from 'vscode-languageserver';
import type { OpenDocuments } from './open-documents.ts';
import { LawDays, type LawDaysResult } from './protocol.ts';
import type { Session } from './session.ts';

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
export function answerOwnRequests(connection: Connection, { session, guard }: Sources): void {
  connection.onRequest(LawDays.method, (): LawDaysResult => {
    const days = guard(() => lawDays(session.asWritten.catalogue, FIRST_DAY, LAST_DAY));
    return { date: session.date, days: days ?? [] };
  });
}
