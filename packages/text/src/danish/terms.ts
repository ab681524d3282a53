import type { Severity, TermCondition } from '@kvast/model/condition';
import { type Phrase, phrase } from '../phrase.ts';
import type { Clause } from './clause.ts';
import type { Person } from './voice.ts';

type Lasting = NonNullable<TermCondition['lasting']>;

/** Before "nedsat", where the law's own wording is "betydelig nedsat"; "i … grad"; and before a noun. */
const SEVERITY: Record<Severity, { degree: string; common: string; neuter: string; plural: string; reduced: string }> =
  {
    light: { degree: 'let', common: 'let', neuter: 'let', plural: 'lette', reduced: 'let' },
    moderate: { degree: 'moderat', common: 'moderat', neuter: 'moderat', plural: 'moderate', reduced: 'moderat' },
    substantial: {
      degree: 'betydelig',
      common: 'betydelig',
      neuter: 'betydeligt',
      plural: 'betydelige',
      reduced: 'betydelig',
    },
    severe: { degree: 'svær', common: 'svær', neuter: 'svært', plural: 'svære', reduced: 'svært' },
    complete: {
      degree: 'fuldstændig',
      common: 'fuldstændig',
      neuter: 'fuldstændigt',
      plural: 'fuldstændige',
      reduced: 'fuldstændig',
    },
  };

const LASTING: Record<Lasting, { common: string; neuter: string; plural: string; after: string }> = {
  lasting: { common: 'varig', neuter: 'varigt', plural: 'varige', after: 'det er varigt' },
  temporary: { common: 'midlertidig', neuter: 'midlertidigt', plural: 'midlertidige', after: 'det er midlertidigt' },
  either: {
    common: 'midlertidig eller varig',
    neuter: 'midlertidigt eller varigt',
    plural: 'midlertidige eller varige',
    after: 'det kan være midlertidigt eller varigt',
  },
};

/**
 * Who the term fits, as a predicate: "har betydelig og varigt nedsat fysisk funktionsevne", "er i risiko for at få …".
 * @param predicate the term's own (`sætning:`), if its vocabulary gives one; "har <term>" otherwise.
 */
export function termClause(condition: TermCondition, predicate: string | undefined, person: Person): Clause {
  const { severity, lasting, risk } = condition;
  const own = split(spokenTo(predicate ?? `har ${condition.term}`, person));
  const rest = graded(own.verb, own.rest, severity, lasting);
  if (!risk) return { subject: 'citizen', verb: own.verb, rest: phrase`${rest}`, negated: own.negated, self: own.self };
  const infinitive = predicate && !own.negated && INFINITIVES[own.verb];
  const plainTerm = graded('har', condition.term, severity, lasting);
  return {
    subject: 'citizen',
    verb: 'er',
    rest: risky(infinitive ? `at ${infinitive} ${rest}` : plainTerm),
    negated: false,
  };
}

/** A predicate is written about somebody; said to "dig", what is that person's own is "din", "dit" and "dine". */
function spokenTo(predicate: string, { reflexive, subject, possessive }: Person): string {
  if (subject !== 'du') return predicate;
  return predicate
    .replaceAll(/\bsig\b/g, reflexive)
    .replaceAll(/\bsin\b/g, possessive('common'))
    .replaceAll(/\bsit\b/g, possessive('neuter'))
    .replaceAll(/\bsine\b/g, possessive('plural'));
}

/** What the person may come to: "har" turns into getting, "er" into becoming. */
const INFINITIVES: Record<string, string> = { har: 'få', er: 'blive', lever: 'leve', oplever: 'opleve' };

function risky(what: string): Phrase {
  return phrase`i risiko for ${what}`;
}

function split(predicate: string): { verb: string; rest: string; negated: boolean; self: boolean } {
  const [verb = 'har', ...words] = predicate.trim().split(/\s+/);
  const negated = words[0] === 'ikke';
  const after = words.slice(negated ? 1 : 0);
  const self = after[0] === 'selv' && after.length > 1;
  return { verb, rest: after.slice(self ? 1 : 0).join(' '), negated, self };
}

function graded(verb: string, rest: string, severity?: Severity, lasting?: Lasting): string {
  if (!severity && !lasting) return rest;
  const kind = verb === 'har' ? shape(rest) : 'other';
  if (kind === 'other') return afterwards(rest, severity, lasting);
  const words: string[] = [];
  if (severity) words.push(SEVERITY[severity][kind]);
  if (lasting) words.push(LASTING[lasting][kind === 'reduced' ? 'neuter' : kind]);
  const grades = words.join(' og ');
  if (kind === 'reduced' || kind === 'plural') return `${grades} ${rest}`;
  const [article = '', ...noun] = rest.split(' ');
  return `${article} ${grades} ${noun.join(' ')}`;
}

/** Where the gender of the noun is unknown, the grade follows in words that fit every noun: "har angst i svær grad". */
function afterwards(rest: string, severity?: Severity, lasting?: Lasting): string {
  const degree = severity ? `${rest} i ${SEVERITY[severity].degree} grad` : rest;
  return lasting ? `${degree}, og ${LASTING[lasting].after}` : degree;
}

/** Is what one "has" a reduction (nedsat …), a noun with its article, or a plural? */
function shape(rest: string): 'reduced' | 'common' | 'neuter' | 'plural' | 'other' {
  if (/^(nedsat|svækket|hæmmet|begrænset)\b/.test(rest)) return 'reduced';
  if (/^en /.test(rest)) return 'common';
  if (/^et /.test(rest)) return 'neuter';
  // "sociale problemer", "vanskeligheder": plural adjectives end in -e, plural nouns in -er.
  return /^(\p{L}+e )*\p{L}+er$/u.test(rest) ? 'plural' : 'other';
}
