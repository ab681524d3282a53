import type { Limit } from './limit.ts';
import type { ProvisionRef } from './provision-ref.ts';
import type { Section } from './section.ts';
import type { Located, Prose, SourceRange } from './source.ts';

export interface Registration extends Section {
  readonly reportedTo?: Prose;
  readonly anonymous?: Located & { readonly when: 'never' | 'always' | 'citizenChooses' | 'byContactForm' };
  /** Ways of using the offer, where it depends on them whether the citizen is anonymous. */
  readonly contactForms?: readonly ContactForm[];
  /** registreres som: a course with a beginning and an end, or a contact that stands alone. */
  readonly registeredAs?: Located & { readonly as: 'course' | 'oneOff' };
  /** slettes: when the registered data are deleted. */
  readonly deleted?: Limit;
  /** KLE: the number of the case's subject, as written. */
  readonly caseSubject?: Prose;
  /** konto: the account function, as written. */
  readonly account?: Prose;
  readonly fields: readonly Field[];
}

/** `kontaktform samtale: anonym` */
export interface ContactForm extends Located {
  readonly name: string;
  readonly anonymous: boolean;
}

export type FieldType = 'cpr' | 'date' | 'text' | 'number' | 'code' | 'yesNo';

/** `felt startdato: dato, altid, til "…", hjemmel databeskyttelsesloven § 11` */
export interface Field extends Located {
  readonly name: string;
  readonly type: FieldType;
  /** `FFB.målgruppe`, or a list of the municipality's own by its name. */
  readonly codeList?: string;
  readonly codeListRange?: SourceRange;
  readonly required: 'always' | 'conditional' | 'never';
  readonly purpose?: string;
  readonly basis: readonly ProvisionRef[];
}
