import type { Clause, LawModel, Provision, Statement } from '@kvast/model/law';
import type { ProvisionRef } from '@kvast/model/provision-ref';
import type { Located, SourceRange } from '@kvast/model/source';
import type { Period } from '@kvast/model/time';

/** Builders for small laws, so that a test shows only what it is about. */
export const range: SourceRange = {
  start: { line: 1, column: 1 },
  end: { line: 1, column: 2 },
};

export const day = (iso: string) => ({ iso, precision: 'day' as const });

export function reference(law: string, section: string): ProvisionRef {
  return { law, lawKnown: true, section, id: `${law} § ${section}`, range };
}

export function clause(said: Statement, extra: Partial<Clause> = {}): Clause {
  return {
    said,
    strength: 'statute',
    confidence: 'verified',
    citation: 'stk. 1',
    period: {},
    range,
    ...extra,
  };
}

export function provision(law: string, section: string, extra: Partial<Provision> & { in?: Period } = {}): Provision {
  const { in: period, ...rest } = extra;
  const inForce: (Period & Located) | undefined = period && {
    ...period,
    range,
  };
  return {
    file: `${law}.lov`,
    law,
    section,
    id: `${law} § ${section}`,
    title: `Titel ${section}`,
    range,
    successors: [],
    clauses: [],
    notes: [],
    ...(inForce && { inForce }),
    ...rest,
  };
}

export function law(id: string, provisions: readonly Provision[], extra: Partial<LawModel> = {}): LawModel {
  return {
    kind: 'law',
    file: `${id}.lov`,
    range,
    id,
    title: id,
    aliases: [],
    wrongNames: [],
    provisions,
    ...extra,
  };
}

export function months(amount: number): Extract<Statement, { kind: 'duration' }> {
  const quantity = { amount, unit: 'month' as const };
  return {
    kind: 'duration',
    rule: {
      kind: 'limit',
      range,
      limit: { bound: 'atMost', boundAsWritten: 'højst', quantity, range },
    },
  };
}
