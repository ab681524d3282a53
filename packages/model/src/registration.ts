import type { ProvisionRef } from './provision-ref.ts';
import type { Section } from './section.ts';
import type { Located, Prose } from './source.ts';

export interface Registration extends Section {
  readonly reportedTo?: Prose;
  readonly anonymous?: Located & { readonly when: 'never' | 'always' | 'citizenChooses' };
  readonly fields: readonly Field[];
}

export type FieldType = 'cpr' | 'date' | 'text' | 'number' | 'code' | 'yesNo';

/** `felt startdato: dato, altid, til "…", hjemmel databeskyttelsesloven § 11` */
export interface Field extends Located {
  readonly name: string;
  readonly type: FieldType;
  /** `FFB.målgruppe` */
  readonly codeList?: string;
  readonly required: 'always' | 'conditional' | 'never';
  readonly purpose?: string;
  readonly basis: readonly ProvisionRef[];
}
