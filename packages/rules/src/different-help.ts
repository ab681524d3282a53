import type { FindingSeverity } from '@kvast/model/finding';
import type { SourceRange } from '@kvast/model/source';
import { reportConflict } from './conflict.ts';
import type { ServiceView, WorkspaceContext } from './define-rule.ts';
import type { Message } from './message.ts';
import type { Report } from './report.ts';
import { type Disagreement, disagreements, type SaidOffer, sameName } from './same-help.ts';
import { andList } from './wording/list.ts';

interface Difference<T> {
  /** What a service says about the subject and where; undefined where it says nothing. */
  readonly read: (view: ServiceView) => { readonly said: T; readonly at: SourceRange } | undefined;
  readonly disagree: (a: SaidOffer<T>, b: SaidOffer<T>) => boolean;
  /** What is said, as it is quoted. */
  readonly words: (said: T) => string;
  /** Of services with the same name. Others may be two kinds of help, so that a difference is only worth a look. */
  readonly severity: FindingSeverity;
  /** Where the name makes no difference, because it is the provision that decides. */
  readonly whateverName?: boolean;
  /** @param subject the name of the service, in quotation marks, or the provisions */
  readonly say: (subject: string, own: string, other: string, sameService: boolean) => Message;
  readonly seeAlso: string;
}

/** Reports at both places what two standards say differently about the same help. */
export function reportDifferences<T>(context: WorkspaceContext, difference: Difference<T>, report: Report): void {
  const { language } = context;
  const { read, disagree, words, severity, whateverName = false, say, seeAlso } = difference;
  for (const { here, there, provisions } of disagreements(context, read, disagree)) {
    const same = sameName(here, there);
    const subject = same ? nameOf(here, language) : andList(provisions, language);
    reportConflict(
      {
        here: { words: words(here.said), file: here.context.standard.file, at: here.at },
        there: { words: words(there.said), file: there.context.standard.file, at: there.at },
        severity: same || whateverName ? severity : 'info',
        provision: provisions[0],
        say: (own, other) => say(subject, own, other, same),
        seeAlso,
      },
      language,
      report,
    );
  }
}

function nameOf<T>({ view }: Disagreement<T>['here'], language: WorkspaceContext['language']): string {
  const { name } = view.service;
  return language === 'da' ? `»${name}«` : `“${name}”`;
}
