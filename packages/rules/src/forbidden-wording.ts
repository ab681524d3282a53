import type { Block } from '@kvast/model/block';
import type { Prohibition } from '@kvast/model/law';
import type { RuleContext, ServiceView } from './define-rule.ts';
import { type BasisOf, basesFor } from './legal-basis.ts';
import type { Message } from './message.ts';
import { DENIAL, type OwnSentence, ownSentences } from './own-sentences.ts';
import type { Report } from './report.ts';

/** How a sentence says what must not be said. Rules that read words are never errors: words can be meant in another way. */
export interface Wording {
  /** Words that say it as long as nothing in the sentence is denied. */
  readonly affirmed?: RegExp;
  /** Words that say it by denying something: `kan ikke forlænges`. No other denial may stand in the sentence. */
  readonly denied?: RegExp;
  /** Words in the same sentence that make another matter of it. */
  readonly unless?: RegExp;
}

/** Words that leave room for the single case. */
const ROOM = /(?<!\p{L})(?:medmindre|som udgangspunkt|normalt|typisk|konkrete?t?|individuel\p{L}*|selv om)(?!\p{L})/iu;

/** The words that say it; undefined where the sentence does not, or not surely. */
export function wordsSaying(sentence: string, { affirmed, denied, unless }: Wording): string | undefined {
  const denial = denied?.exec(sentence)?.[0];
  const said = affirmed?.exec(sentence)?.[0];
  // Hardly any sentence has them: what else stands in it is looked at last.
  if (denial === undefined && said === undefined) return undefined;
  if (ROOM.test(sentence) || unless?.test(sentence)) return undefined;
  if (denial !== undefined && !DENIAL.test(sentence.replace(denial, ' '))) return denial;
  return DENIAL.test(sentence) ? undefined : said;
}

/**
 * The sentences that are surely about this service: all of its own, and those that it shares with the other services where those are
 * concerned as well.
 */
export function sentencesAbout({ service, block }: ServiceView, areAllConcerned: boolean): readonly OwnSentence[] {
  return areAllConcerned ? ownSentences(service, block) : ownSentences(service, service);
}

/**
 * Reports sentences that say what a must-not of the law forbids.
 * @param rule.isTyped says that the language has stated the same as a fact, which other rules judge
 */
export function reportForbiddenWording<What extends Prohibition>(
  context: RuleContext,
  rule: {
    readonly wordings: Readonly<Record<What, Wording>>;
    readonly isTyped: (block: Block, what: What) => boolean;
  },
  say: (what: What, provisions: string, words: string) => Message,
  report: Report,
): void {
  const { services, law } = context;
  const forbidden = (view: ServiceView) =>
    basesFor(law, view.provisionIds, 'mustNot').filter(
      (basis): basis is BasisOf<'mustNot'> & { clause: { said: { what: What } } } =>
        Object.hasOwn(rule.wordings, basis.clause.said.what),
    );
  const whats = services.map((view) => new Set<Prohibition>(forbidden(view).map(({ clause }) => clause.said.what)));
  for (const view of services) {
    for (const basis of forbidden(view)) {
      const { what } = basis.clause.said;
      if (rule.isTyped(view.block, what)) continue;
      for (const sentence of sentencesAbout(
        view,
        whats.every((ofOne) => ofOne.has(what)),
      )) {
        const words = wordsSaying(sentence.text, rule.wordings[what]);
        if (words === undefined) continue;
        report({
          at: sentence,
          basis,
          severity: 'warning',
          message: (provisions) => say(what, provisions, words.trim()),
        });
      }
    }
  }
}
