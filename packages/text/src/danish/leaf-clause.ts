import type { Condition, Effect, PersonalCondition } from '@kvast/model/condition';
import type { TermDefinition } from '@kvast/model/vocabulary';
import { type Phrase, phrase } from '../phrase.ts';
import { age, ageVerb } from './age.ts';
import type { Clause } from './clause.ts';
import { date } from './dates.ts';
import { quoted } from './lists.ts';
import { type ProvisionLink, provisions } from './provisions.ts';
import { termClause } from './terms.ts';
import type { Person, Voice } from './voice.ts';

/** What a condition cannot say by itself: how its terms are put in words and where its provisions can be read. */
export interface Sources {
  /** Called with each term that is used, so that the glossary can explain it. */
  readonly term: (name: string) => TermDefinition | undefined;
  readonly link: ProvisionLink;
}

export type LeafCondition = Exclude<
  Condition,
  { kind: 'all' | 'any' | 'none' | 'not' | 'unless' | 'onlyIf' | 'usual' }
>;

/** One condition that has no others inside it, as subject and predicate. */
export function leafClause(condition: LeafCondition, voice: Voice, sources: Sources): Clause {
  switch (condition.kind) {
    case 'age':
      return citizen(ageVerb(condition.age), age(condition.age));
    case 'term':
      return {
        ...termClause(condition, sources.term(condition.term)?.predicate?.text, voice.person),
        term: condition.term,
        risk: condition.risk,
      };
    case 'receives': {
      const need = condition.sameNeed ? ' til det samme behov' : '';
      return citizen('får', phrase`hjælp efter ${provisions(condition.provisions, sources.link, 'eller')}${need}`);
    }
    case 'inTargetGroup':
      return citizen('er', phrase`i målgruppen for ${helpOf(condition, sources)}`);
    case 'personal':
      return personal(condition.what, voice.person);
    case 'level':
      return levelClause(condition, sources);
    case 'grantedBefore':
      return citizen('fik', grantedBefore(condition, voice.person, sources));
    case 'otherPerson':
      return {
        ...leafClause(condition.condition, voice, sources),
        subject: condition.whom,
        negated: condition.not,
      };
    case 'effect':
      return { subject: 'help', verb: 'kan', rest: phrase`${effect(condition.effect, voice)}`, negated: false };
  }
}

function helpOf(condition: Extract<Condition, { kind: 'inTargetGroup' }>, sources: Sources): Phrase {
  if (condition.standard !== undefined) return quoted(condition.standard);
  return phrase`hjælp efter ${provisions(condition.provisions ?? [], sources.link, 'eller')}`;
}

/** "er på niveau 2 til 4 for funktionsniveau", "er på niveau »moderat« eller højere for …" */
function levelClause({ scale, from, to }: Extract<Condition, { kind: 'level' }>, sources: Sources): Clause {
  sources.term(scale);
  const step = (name: string): Phrase => (/^\d/.test(name) ? phrase`${name}` : quoted(name));
  const of = phrase` for ${scale}`;
  if (from === undefined || to === undefined) {
    const end = from ?? to;
    const bound = from === undefined ? 'lavere' : 'højere';
    return citizen(
      'er',
      end === undefined ? phrase`på skalaen${of}` : phrase`på niveau ${step(end)} eller ${bound}${of}`,
    );
  }
  const between = Number(to) - Number(from) === 1 ? ' eller ' : ' til ';
  return citizen('er', phrase`på niveau ${step(from)}${from === to ? [] : phrase`${between}${step(to)}`}${of}`);
}

function grantedBefore(
  { before, provisions: refs }: Extract<Condition, { kind: 'grantedBefore' }>,
  { subject }: Person,
  sources: Sources,
): Phrase {
  const help = refs ? phrase`hjælp efter ${provisions(refs, sources.link, 'eller')}` : phrase`hjælpen`;
  if ('date' in before) return phrase`${help} bevilget før ${date(before.date)}`;
  const reached = before.age === 'pensionAge' ? 'nåede folkepensionsalderen' : `fyldte ${before.age} år`;
  return phrase`${help} bevilget, før ${subject} ${reached}`;
}

function citizen(verb: string, rest: string | Phrase): Clause {
  return { subject: 'citizen', verb, rest: phrase`${rest}`, negated: false };
}

function personal(what: PersonalCondition, { reflexive }: Person): Clause {
  const said: Record<PersonalCondition, readonly [verb: string, rest: string]> = {
    wantsHelp: ['ønsker', 'hjælpen'],
    isMotivated: ['er', 'motiveret'],
    cooperates: ['samarbejder', 'om hjælpen'],
    consents: ['giver', 'samtykke'],
    hasDiagnosis: ['har', 'en diagnose'],
    canDevelop: ['kan', `udvikle ${reflexive}`],
    livesInOwnHome: ['bor', 'i egen bolig'],
    livesInFacility: ['bor', 'i et botilbud'],
    livesAlone: ['bor', 'alene'],
    livesInMunicipality: ['bor', 'i kommunen'],
    staysLawfully: ['har', 'lovligt ophold'],
    livesWithOthers: ['bor', 'sammen med andre'],
    works: ['er', 'i arbejde'],
    studies: ['er', 'under uddannelse'],
  };
  return citizen(...said[what]);
}

/** What help is to do, in the infinitive: "forbedre dit funktionsniveau". */
export function effect(what: Effect, voice: Voice): string {
  // Of a relative's help, only the writer knows whose situation is meant.
  if (voice.reader === 'relative') return EFFECTS_OF_ANYBODY[what];
  const { possessive } = voice.person;
  const level = `${possessive('neuter')} funktionsniveau`;
  const said: Record<Effect, string> = {
    improve: `forbedre ${level}`,
    maintain: `bevare ${level}`,
    preventWorsening: `forebygge, at ${possessive('common')} situation bliver værre`,
    compensate: `opveje, at ${possessive('common')} funktionsevne er nedsat`,
    clarifyNeed: `afklare ${possessive('neuter')} behov`,
  };
  return said[what];
}

const EFFECTS_OF_ANYBODY: Record<Effect, string> = {
  improve: 'forbedre funktionsniveauet',
  maintain: 'bevare funktionsniveauet',
  preventWorsening: 'forebygge, at situationen bliver værre',
  compensate: 'opveje, at funktionsevnen er nedsat',
  clarifyNeed: 'afklare behovet',
};
