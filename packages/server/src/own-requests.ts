import { coverageOf } from '@kvast/workspace/coverage';
import { lawAnswer, lawIndex } from '@kvast/workspace/law-answer';
import { lawDays } from '@kvast/workspace/law-days';
import { newStandard, provisionsForStandards } from '@kvast/workspace/new-standard/new-standard';
import { refusalText } from '@kvast/workspace/new-standard/refusals';
import { standardsOverview } from '@kvast/workspace/standards-overview';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { OpenDocuments } from './open-documents.ts';
import {
  CoverageOf,
  FindingsOf,
  LawDays,
  type LawDaysResult,
  type LawIndex,
  LawIndexOf,
  type ListedFinding,
  type MunicipalityCoverage,
  NewStandard,
  NewStandardChoices,
  type NewStandardChoicesParams,
  type NewStandardChoicesResult,
  type NewStandardRequest,
  type NewStandardResult,
  type ProvisionReport,
  ProvisionText,
  type ProvisionTextParams,
  Standards,
  type StandardsOverview,
} from './protocol.ts';
import type { Session } from './session.ts';

/** `null` where Kvast itself is at fault. */
type NewStandardAnswer = NewStandardResult | null;

/** The law turns on no day outside these that anybody asks for. */
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2100-01-01';

/** So long the server works on a picture before it answers others, in milliseconds. */
const AT_A_TIME = 25;

/** What the answers are made from. */
export interface Sources {
  readonly session: Session;
  readonly open: OpenDocuments;
  /** Is the user to be told what is found in the file? */
  readonly isTold: (key: string) => boolean;
  /** Undefined where the work fails, which is then told. */
  readonly guard: <T>(work: () => T) => T | undefined;
}

/** Answers the requests of protocol.ts that pictures and views ask. */
export function answerOwnRequests(connection: Connection, { session, open, isTold, guard }: Sources): void {
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
  connection.onRequest(LawIndexOf.method, (): LawIndex => {
    const index = guard(() => lawIndex(session.asWritten.catalogue, session.date));
    return index ?? { laws: [], rulings: [] };
  });
  connection.onRequest(ProvisionText.method, ({ provision }: ProvisionTextParams): ProvisionReport | null => {
    const { catalogue } = session.asWritten;
    const answer = guard(() => lawAnswer(catalogue, provision, session.date, session.language));
    return answer?.provisions[0] ?? null;
  });
  connection.onRequest(FindingsOf.method, (): ListedFinding[] => {
    const found = session
      .files()
      .filter(isTold)
      .flatMap((key) => session.findingsIn(key));
    // A contradiction that is told in both files counts once.
    return found
      .filter(({ mirrorOf }) => mirrorOf === undefined)
      .map(({ rule, severity, message, file, range, provision, strength, source }) => ({
        ...{ rule, severity, message, range, provision, strength, source },
        file: open.uri(file),
      }));
  });
  connection.onRequest(
    CoverageOf.method,
    async (_: object, cancelled: CancellationToken): Promise<MunicipalityCoverage[]> => {
      const steps = coverageOf(session.asWritten, session.date, session.language);
      for (let begun = performance.now(); ; ) {
        const step = guard(() => steps.next());
        if (!step || cancelled.isCancellationRequested) return [];
        if (step.done)
          return step.value.map((picture) => ({
            ...picture,
            offers: picture.offers.map((offer) => ({ ...offer, file: open.uri(offer.file) })),
          }));
        if (performance.now() - begun < AT_A_TIME) continue;
        await new Promise((resolve) => setTimeout(resolve));
        begun = performance.now();
      }
    },
  );
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
