import type { AgeBound, Effect, PersonalCondition } from '@kvast/model/condition';
import type { TermIndex } from '@kvast/model/term-index';
import type { OtherPerson } from './atom.ts';
import type { Citizen, Fact, TermFact } from './citizen.ts';
import { danish } from './texts-da.ts';
import { english } from './texts-en.ts';

/** A term with how severe and how lasting it is. */
export type Graded = Omit<TermFact, 'kind'>;

/** A term that may have a sentence of its own: "lever i udsathed". */
interface Telling extends Graded {
  readonly predicate?: string;
}

/** How a language tells about a citizen. `holds` is false for what the citizen has not, is not or does not do. */
export interface CitizenTexts {
  /** @param age undefined where it is not worth telling */
  citizen(age: number | undefined): string;
  /** The four that follow continue the sentence, beginning with a space or a comma. */
  having(phrases: readonly string[]): string;
  lacking(phrases: readonly string[], afterHaving: boolean): string;
  who(clauses: readonly string[], denials: readonly string[]): string;
  /** What the help does for the citizen. */
  whom(clauses: readonly string[], denials: readonly string[], afterWho: boolean): string;
  /** @returns undefined where the term is no thing to have; `situation` tells it then */
  term(fact: Telling): string | undefined;
  risk(fact: Telling): string;
  situation(fact: Telling, holds: boolean): string;
  pensioner(holds: boolean): string;
  receives(provision: string, sameNeed: boolean, holds: boolean): string;
  inGroupOf(provision: string, holds: boolean): string;
  inGroupOfStandard(name: string, holds: boolean): string;
  /** On this step where it holds; not on this step or a higher one where it does not. */
  level(step: string, scale: string, holds: boolean): string;
  /** @param provision of another help than the one that is spoken of */
  grantedBeforeAge(age: AgeBound, holds: boolean, provision?: string): string;
  /** @param iso `YYYY-MM-DD` */
  grantedBeforeDate(iso: string, holds: boolean, provision?: string): string;
  personal(what: PersonalCondition, holds: boolean): string;
  effect(effect: Effect, holds: boolean): string;
  /** A noun phrase as a clause: "ikke har angst". */
  has(phrase: string, holds: boolean): string;
  otherPerson(whom: OtherPerson, clause: string): string;
}

/**
 * The citizen in one sentence without a full stop: "En borger på 19 år med betydelig nedsat fysisk funktionsevne, som ikke er motiveret".
 * Terms speak with their own words where the vocabulary has some.
 */
export function describeCitizen(citizen: Citizen, terms: TermIndex, language: 'da' | 'en'): string {
  return describe(citizen, terms, language).text;
}

/**
 * The citizen as the beginning of a sentence that goes on: what a comma has opened, a comma closes. "En borger på 19 år med angst, som ikke
 * er motiveret," can be followed by "er ikke omfattet".
 */
export function citizenAsSubject(citizen: Citizen, terms: TermIndex, language: 'da' | 'en'): string {
  const { text, isOpen } = describe(citizen, terms, language);
  return isOpen ? `${text},` : text;
}

function describe(citizen: Citizen, terms: TermIndex, language: 'da' | 'en'): { text: string; isOpen: boolean } {
  const texts = language === 'da' ? danish : english;
  const parts: Record<Part, string[]> = { having: [], lacking: [], who: [], notWho: [], whom: [], notWhom: [] };
  const { age, anyAge, hasReachedPensionAge: retired } = citizen;
  if (retired !== undefined) parts[retired ? 'who' : 'notWho'].push(texts.pensioner(retired));
  for (const holds of [true, false]) {
    for (const fact of holds ? citizen.has : citizen.hasNot) {
      const [part, words] = told(fact, holds, texts, terms);
      parts[part].push(words);
    }
  }
  const { having, lacking, who, notWho, whom, notWhom } = parts;
  const tellsWho = who.length + notWho.length > 0;
  const tellsWhom = whom.length + notWhom.length > 0;
  const text = [
    texts.citizen(anyAge ? undefined : age),
    having.length > 0 ? texts.having(having) : '',
    lacking.length > 0 ? texts.lacking(lacking, having.length > 0) : '',
    tellsWho ? texts.who(who, notWho) : '',
    tellsWhom ? texts.whom(whom, notWhom, tellsWho) : '',
  ].join('');
  return { text, isOpen: tellsWho || tellsWhom || (having.length > 0 && lacking.length > 0) };
}

type Part = 'having' | 'lacking' | 'who' | 'notWho' | 'whom' | 'notWhom';

function told(fact: Fact, holds: boolean, texts: CitizenTexts, terms: TermIndex): [part: Part, words: string] {
  const who = holds ? 'who' : 'notWho';
  switch (fact.kind) {
    case 'term':
    case 'risk': {
      const telling = { ...fact, predicate: terms.resolve(fact.term)?.predicate?.text };
      const phrase = fact.kind === 'risk' ? texts.risk(telling) : texts.term(telling);
      return phrase === undefined ? [who, texts.situation(telling, holds)] : [holds ? 'having' : 'lacking', phrase];
    }
    case 'level':
      return [who, texts.level(fact.step, fact.scale, holds)];
    case 'receives':
      return [who, texts.receives(fact.provision, fact.sameNeed, holds)];
    case 'inTargetGroup':
      if (fact.provision !== undefined) return [who, texts.inGroupOf(fact.provision, holds)];
      return [who, texts.inGroupOfStandard(fact.standard ?? '', holds)];
    case 'grantedBefore':
      if (fact.date !== undefined) return [who, texts.grantedBeforeDate(fact.date, holds, fact.provision)];
      return [who, texts.grantedBeforeAge(fact.age ?? 0, holds, fact.provision)];
    case 'personal':
      return [who, texts.personal(fact.what, holds)];
    case 'otherPerson': {
      const [part, words] = told(fact.fact, holds, texts, terms);
      return ['who', texts.otherPerson(fact.whom, part === who ? words : texts.has(words, holds))];
    }
    case 'effect':
      return [holds ? 'whom' : 'notWhom', texts.effect(fact.effect, holds)];
  }
}
