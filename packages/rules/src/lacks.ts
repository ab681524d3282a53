import type { Service } from '@kvast/model/block';
import type { FindingSeverity } from '@kvast/model/finding';
import type { Located, SourceRange } from '@kvast/model/source';
import type { Language, Message } from './message.ts';
import type { LegalBasis, Report } from './report.ts';
import { andList } from './wording/list.ts';

/** A service that lacks something the law asks for. */
export interface Lack {
  readonly service: Service;
  readonly basis: LegalBasis;
  /** What stands there instead; the service's name where nothing does. */
  readonly at?: Located | SourceRange;
}

/**
 * Reports services that lack the same thing as one fault, at the first of them: most often one shared section is missing.
 * @param lacks all about the same thing
 * @param say.message gets the names of the services, in quotation marks, and the provisions
 */
export function reportLacks(
  lacks: readonly Lack[],
  say: {
    readonly severity?: FindingSeverity;
    readonly message: (services: string, provisions: string) => Message;
    readonly language: Language;
  },
  report: Report,
): void {
  const [first] = lacks;
  if (!first) return;
  const names = [...new Set(lacks.map(({ service }) => service.name))];
  const quoted = names.map((name) => (say.language === 'da' ? `»${name}«` : `“${name}”`));
  for (const { basis } of lacks) {
    report({
      at: first.at ?? first.service.nameRange,
      basis,
      ...(say.severity && { severity: say.severity }),
      message: (provisions) => say.message(andList(quoted, say.language), provisions),
    });
  }
}
