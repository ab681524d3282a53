import type { Condition, Effect, PersonalCondition } from '@kvast/model/condition';
import type { TermDefinition } from '@kvast/model/vocabulary';
import { type Phrase, phrase } from '../phrase.ts';
import { age, ageVerb } from './age.ts';
import type { Clause } from './clause.ts';
import { quoted } from './lists.ts';
import { type ProvisionLink, provisions } from './provisions.ts';
import { termClause } from './terms.ts';
import type { Voice } from './voice.ts';

/** What a condition cannot say by itself: how its terms are put in words and where its provisions can be read. */
export interface Sources {
  /** Called with each term that is used, so that the glossary can explain it. */
  readonly term: (name: string) => TermDefinition | undefined;
  readonly link: ProvisionLink;
}

export type LeafCondition = Exclude<Condition, { kind: 'all' | 'any' | 'none' | 'not' | 'unless' }>;

/** One condition that has no others inside it, as subject and predicate. */
export function leafClause(condition: LeafCondition, voice: Voice, sources: Sources): Clause {
  switch (condition.kind) {
    case 'age':
      return citizen(ageVerb(condition.age), age(condition.age));
    case 'term':
      return termClause(condition, sources.term(condition.term)?.predicate?.text);
    case 'receives': {
      const need = condition.sameNeed ? ' til det samme behov' : '';
      return citizen('får', phrase`hjælp efter ${provisions(condition.provisions, sources.link, 'eller')}${need}`);
    }
    case 'inTargetGroup':
      return citizen('er', phrase`i målgruppen for ${helpOf(condition, sources)}`);
    case 'personal':
      return personal(condition.what, voice);
    case 'effect':
      return { subject: 'help', verb: 'kan', rest: phrase`${effect(condition.effect, voice)}`, negated: false };
  }
}

function helpOf(condition: Extract<Condition, { kind: 'inTargetGroup' }>, sources: Sources): Phrase {
  if (condition.standard !== undefined) return quoted(condition.standard);
  return phrase`hjælp efter ${provisions(condition.provisions ?? [], sources.link, 'eller')}`;
}

function citizen(verb: string, rest: string | Phrase): Clause {
  return { subject: 'citizen', verb, rest: phrase`${rest}`, negated: false };
}

function personal(what: PersonalCondition, voice: Voice): Clause {
  const said: Record<PersonalCondition, readonly [verb: string, rest: string]> = {
    wantsHelp: ['ønsker', 'hjælpen'],
    isMotivated: ['er', 'motiveret'],
    cooperates: ['samarbejder', 'om hjælpen'],
    consents: ['giver', 'samtykke'],
    hasDiagnosis: ['har', 'en diagnose'],
    canDevelop: ['kan', `udvikle ${voice.reflexive}`],
    livesInOwnHome: ['bor', 'i egen bolig'],
    livesInMunicipality: ['bor', 'i kommunen'],
    staysLawfully: ['har', 'lovligt ophold'],
  };
  return citizen(...said[what]);
}

/** What help is to do, in the infinitive: "forbedre dit funktionsniveau". */
export function effect(what: Effect, voice: Voice): string {
  const level = `${voice.possessive('neuter')} funktionsniveau`;
  const said: Record<Effect, string> = {
    improve: `forbedre ${level}`,
    maintain: `bevare ${level}`,
    preventWorsening: `forebygge, at ${voice.possessive('common')} situation bliver værre`,
    compensate: `opveje, at ${voice.possessive('common')} funktionsevne er nedsat`,
    clarifyNeed: `afklare ${voice.possessive('neuter')} behov`,
  };
  return said[what];
}
