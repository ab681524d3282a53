import type { Clause, Provision } from '@kvast/model/law';
import { provisionId } from '@kvast/model/provision-ref';
import { lastDay } from '@kvast/model/time';
import { defineRule, type RuleContext, type ServiceView } from '../../../define-rule.ts';
import { sentencesAbout } from '../../../forbidden-wording.ts';
import type { Message } from '../../../message.ts';
import { DENIAL } from '../../../own-sentences.ts';
import { dateText } from '../../../wording/date.ts';
import { citesSection, provisionNames } from '../../../wording/provision.ts';
import { texts } from './texts.ts';

/** Words about what went before: old grants run on, and a standard may explain that. */
const FORMER = /(?<!\p{L})(?:gamle?|tidligere|hidtil\p{L}*|før|indtil|overgang\p{L}*|fortsæt\p{L}*)(?!\p{L})/iu;

export default defineRule({
  id: 'indhold/flyttet',
  scope: 'standard',
  since: '0.2.0',
  check(context, report) {
    const { services } = context;
    for (const view of services) {
      for (const moved of movedFrom(view, context)) {
        const { provision, clause, word } = moved;
        const name = { text: view.service.name, range: view.service.nameRange };
        for (const sentence of [name, ...sentencesAbout(view, restsAllOn(services, provision.id))]) {
          if (!word.test(sentence.text) || DENIAL.test(sentence.text) || FORMER.test(sentence.text)) continue;
          const successors = (clause.successors ?? []).map(provisionId);
          // The new provision is often called the same as the help, so only its number counts.
          if (successors.some((id) => id !== provision.id && citesSection(sentence.text, id))) continue;
          if (moved.now?.test(sentence.text)) continue;
          report({
            at: sentence,
            basis: { provision, clause },
            severity: 'warning',
            message: messageFor(moved, word.exec(sentence.text)?.[0] ?? '', context),
          });
        }
      }
    }
  },
});

function restsAllOn(services: RuleContext['services'], provision: string): boolean {
  return services.every(({ provisionIds }) => provisionIds.includes(provision));
}

function messageFor({ provision, clause, ended }: Moved, word: string, { law, language }: RuleContext): Message {
  const text = texts[language];
  const day = dateText(ended, language);
  const elsewhere = (clause.successors ?? []).map(provisionId).filter((id) => id !== provision.id);
  if (elsewhere.length > 0) return text.moved(provision.id, word, day, provisionNames(elsewhere, language));
  return text.changed(
    provision.id,
    word,
    day,
    law
      .clauses(provision.id, 'includes')
      .map(({ said }) => said.what)
      .join(', '),
  );
}

interface Moved {
  readonly provision: Provision;
  readonly clause: Clause;
  /** What the help was called, in any form. */
  readonly word: RegExp;
  /** What the provision has in its place. */
  readonly now?: RegExp;
  /** The last day that it stood there. */
  readonly ended: string;
}

/** What a provision of the service said that its help consists of, until the law put it elsewhere. A service that rests there too is right. */
function movedFrom({ provisionIds }: ServiceView, { law }: RuleContext): Moved[] {
  return provisionIds.flatMap((id) => {
    const provision = law.provision(id)?.provision;
    return (provision?.clauses ?? []).flatMap((clause): Moved[] => {
      const { said, period, successors = [] } = clause;
      const ended = period.to && lastDay(period.to);
      if (!provision || said.kind !== 'includes' || ended === undefined || ended >= law.date) return [];
      const elsewhere = successors.map(provisionId).filter((other) => other !== id);
      if (successors.length === 0 || elsewhere.some((other) => provisionIds.includes(other))) return [];
      const now = law.clauses(id, 'includes').map((other) => headOf(other.said.what));
      return [
        { provision, clause, word: formsOf([headOf(said.what)]), ended, ...(now.length > 0 && { now: formsOf(now) }) },
      ];
    });
  });
}

/** The longest word of "dækning af nødvendige merudgifter", which is the thing itself. */
function headOf(what: string): string {
  return what.split(/\s+/).reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** The words in all their forms: `merudgift`, `merudgifterne`. */
function formsOf(words: readonly string[]): RegExp {
  const stems = words.map((word) => word.replace(/(?:er|en|et|e)$/u, ''));
  return new RegExp(`(?:${stems.join('|')})\\p{L}*`, 'iu');
}
