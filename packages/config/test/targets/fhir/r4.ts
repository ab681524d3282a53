import { Fhir } from 'fhir';

/** A question of a questionnaire, as a developer reads it from its file. */
export interface Item {
  readonly linkId: string;
  readonly type: string;
  readonly required?: boolean;
  readonly answerValueSet?: string;
  readonly enableWhen?: readonly object[];
  readonly enableBehavior?: string;
  readonly extension: readonly { readonly url: string; readonly valueString?: string }[];
  readonly item?: readonly Item[];
}

export interface Resource {
  readonly resourceType: string;
  readonly url: string;
  readonly status: string;
  readonly item?: readonly Item[];
  readonly extension: readonly {
    readonly url: string;
    readonly extension?: readonly { readonly url: string; readonly valueString?: string }[];
  }[];
  readonly compose?: {
    readonly include: readonly {
      readonly system: string;
      readonly concept: readonly { readonly code: string; readonly display: string }[];
    }[];
  };
  /** Of a code system. */
  readonly concept?: readonly { readonly code: string; readonly display: string }[];
}

const validator = new Fhir();

/** Faults by the R4 definitions. */
export function r4Faults(resource: object): readonly string[] {
  const { messages } = validator.validate(resource, { errorOnUnexpected: true });
  return messages
    .filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ message }) => String(message));
}
