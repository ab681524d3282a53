import type { Effect, PersonalCondition, TermCondition } from '@kvast/model/condition';
import type { Clause } from '../danish/clause.ts';
import type { Rule } from '../danish/condition-text.ts';
import type { LeafCondition, Sources } from '../danish/leaf-clause.ts';
import { isQualified, type Logic, type LogicGroup, turnedRound, withRisksBeside } from '../danish/logic.ts';
import type { Block, ListEntry } from '../document-tree.ts';
import { type Phrase, phrase, plain, sentence } from '../phrase.ts';
import { age, and, danish, date, or, provisions, quoted } from './figures.ts';
import type { EnglishVoice } from './voice.ts';

/** Terms of the base vocabulary that have an English predicate, in the form that follows "you". Others stay Danish, and say so. */
const TERMS: Record<string, string> = {
  'nedsat fysisk funktionsevne': 'have reduced physical ability',
  'nedsat psykisk funktionsevne': 'have reduced mental ability',
  'sociale problemer': 'have social problems',
  'særlige sociale problemer': 'have special social problems',
  misbrug: 'have an addiction',
  stofmisbrug: 'have a drug addiction',
  alkoholmisbrug: 'have an alcohol addiction',
  'psykisk lidelse': 'have a mental illness',
  hjemløshed: 'are homeless',
  graviditet: 'are pregnant',
};

const SEVERITY = {
  light: 'slight',
  moderate: 'moderate',
  substantial: 'substantial',
  severe: 'severe',
  complete: 'complete',
};
const LASTING = { lasting: 'lasting', temporary: 'temporary', either: 'temporary or lasting' };

/** One condition as a clause whose verb follows "you". */
export function leafClause(condition: LeafCondition, voice: EnglishVoice, sources: Sources): Clause {
  switch (condition.kind) {
    case 'age':
      return citizen('are', age(condition.age));
    case 'term':
      return termClause(condition, sources);
    case 'receives': {
      const need = condition.sameNeed ? ' for the same need' : '';
      return citizen('get', phrase`help under ${provisions(condition.provisions, sources.link, 'or')}${need}`);
    }
    case 'inTargetGroup': {
      const help =
        condition.standard === undefined
          ? phrase`help under ${provisions(condition.provisions ?? [], sources.link, 'or')}`
          : quoted(condition.standard);
      return citizen('are', phrase`among those who can get ${help}`);
    }
    case 'personal':
      return citizen(...PERSONAL[condition.what]);
    case 'level': {
      sources.term(condition.scale);
      const { from, to, scale } = condition;
      const steps =
        from === undefined || to === undefined
          ? phrase`${danish(from ?? to ?? '')} or ${from === undefined ? 'lower' : 'higher'}`
          : from === to
            ? danish(from)
            : phrase`${danish(from)} to ${danish(to)}`;
      return citizen('are', phrase`at level ${steps} for ${danish(scale)}`);
    }
    case 'grantedBefore': {
      const { before, provisions: refs } = condition;
      const help = refs ? phrase`help under ${provisions(refs, sources.link, 'or')}` : phrase`the help`;
      const limit =
        'date' in before
          ? phrase`before ${date(before.date)}`
          : before.age === 'pensionAge'
            ? phrase`before the pension age`
            : phrase`before the age of ${before.age}`;
      return citizen('were', phrase`granted ${help} ${limit}`);
    }
    case 'otherPerson':
      return { ...leafClause(condition.condition, voice, sources), subject: condition.whom, negated: condition.not };
    case 'effect':
      return { subject: 'help', verb: 'can', rest: phrase`${effect(condition.effect, voice)}`, negated: false };
  }
}

function citizen(verb: string, rest: string | Phrase): Clause {
  return { subject: 'citizen', verb, rest: phrase`${rest}`, negated: false };
}

function termClause({ term, severity, lasting, risk }: TermCondition, sources: Sources): Clause {
  const definition = sources.term(term);
  const known = TERMS[definition?.name ?? term];
  const grades = [severity && SEVERITY[severity], lasting && LASTING[lasting]].filter(Boolean).join(' and ');
  const degree = grades === '' ? '' : ` (${grades})`;
  const base: Clause = known
    ? citizen(known.split(' ')[0] ?? 'have', phrase`${known.split(' ').slice(1).join(' ')}${degree}`)
    : citizen('fit', phrase`the words “${danish(definition?.predicate?.text ?? term)}”${degree}`);
  if (!risk) return { ...base, term };
  const what = known
    ? phrase`${known.replace(/^have /, '').replace(/^are /, 'being ')}${degree}`
    : phrase`${danish(term)}${degree}`;
  return { ...citizen('are', phrase`at risk of ${what}`), term, risk: true };
}

const PERSONAL: Record<PersonalCondition, readonly [verb: string, rest: string]> = {
  wantsHelp: ['want', 'the help'],
  isMotivated: ['are', 'motivated'],
  cooperates: ['cooperate', 'on the help'],
  consents: ['give', 'consent'],
  hasDiagnosis: ['have', 'a diagnosis'],
  canDevelop: ['can', 'develop'],
  livesInOwnHome: ['live', 'in a home that is not an institution'],
  livesInFacility: ['live', 'in a residential facility'],
  livesAlone: ['live', 'alone'],
  livesInMunicipality: ['live', 'in the municipality'],
  staysLawfully: ['stay', 'lawfully in Denmark'],
  livesWithOthers: ['live', 'with others'],
  works: ['have', 'a job'],
  studies: ['are', 'in education'],
};

/** What help is to do, in the infinitive. */
export function effect(what: Effect, { person, reader }: EnglishVoice): string {
  const own = reader === 'relative' ? 'the' : person.your;
  const said: Record<Effect, string> = {
    improve: `improve ${own} level of functioning`,
    maintain: `maintain ${own} level of functioning`,
    preventWorsening: `prevent ${own} situation from getting worse`,
    compensate: `make up for ${own} reduced ability`,
    clarifyNeed: `find out what ${own === 'the' ? 'the need is' : `${person.you} need${own === 'your' ? '' : 's'}`}`,
  };
  return said[what];
}

/** What follows a condition that the risk of it is as good as. */
export const RISK_BESIDE = ' (or the risk of it)';

const THIRD: Record<string, string> = { are: 'is', have: 'has', were: 'was', can: 'can' };
const ADVERBS: Record<string, string> = {
  typisk: 'usually',
  'som udgangspunkt': 'as a rule',
  'i særlige tilfælde': 'in special cases',
};

/** "do not have …" after "you", "does not have …" after "your child". */
function predicate({ verb, rest, negated, adverb }: Clause, plural: boolean): Phrase {
  const sure = adverb === undefined ? '' : `${ADVERBS[adverb] ?? ''} `;
  const finite = plural ? verb : (THIRD[verb] ?? `${verb}s`);
  if (!negated) return phrase`${sure}${finite} ${rest}`;
  if (['are', 'were', 'can'].includes(verb))
    return phrase`${sure}${finite === 'can' ? 'cannot' : `${finite} not`} ${rest}`;
  return phrase`${sure}${plural ? 'do' : 'does'} not ${verb} ${rest}`;
}

type Subject = Clause['subject'];

function named(subject: Subject, voice: EnglishVoice): { name: string; plural: boolean } {
  if (subject === 'citizen') return { name: voice.person.you, plural: voice.personPlural };
  if (subject === 'help') return { name: 'the help', plural: false };
  return {
    name: subject === 'carer' ? 'the one who looks after the person' : 'somebody in the household',
    plural: false,
  };
}

/** A condition after "if", and as a statement: English has one order for both. */
export function said(logic: Logic, voice: EnglishVoice): Phrase {
  if (logic.kind === 'clause') {
    const { name, plural } = named(logic.clause.subject, voice);
    return phrase`${name} ${predicate(logic.clause, plural)}`;
  }
  if (isQualified(logic)) {
    const word = logic.kind === 'unless' ? 'unless' : 'but only if';
    return phrase`${said(logic.condition, voice)}, ${word} ${said(logic.clause, voice)}`;
  }
  if (logic.kind === 'none' || logic.kind === 'notAll') return said(turnedRound(logic), voice);
  const [first] = logic.of;
  const subject = first?.kind === 'clause' ? first.clause.subject : undefined;
  const alike = logic.of.every((part) => part.kind === 'clause' && part.clause.subject === subject);
  const parts = logic.of.map((part, i) => {
    if (part.kind === 'clause' && alike && i > 0)
      return predicate(part.clause, named(part.clause.subject, voice).plural);
    return said(part, voice);
  });
  return logic.kind === 'all' ? and(parts) : or(parts);
}

/** Longer rules are lists, and so is what mixes "and" and "or". */
function fits(logic: Logic, voice: EnglishVoice): boolean {
  if (logic.kind === 'clause') return true;
  if (isQualified(logic)) return fits(logic.condition, voice) && fits(logic.clause, voice);
  return (
    logic.of.length <= 3 &&
    logic.of.every((part) => part.kind === 'clause' && !/ and (below|under) /.test(plain(part.clause.rest))) &&
    plain(said(logic, voice)).length <= 160
  );
}

const LEADS = {
  all: 'all of these points fit',
  any: 'at least one of these points fits',
  none: 'none of these points fit',
  notAll: 'at least one of these points does not fit',
} as const;

/** A rule as one sentence, or as a sentence and a list where it is too long for one. */
export function ruleBlocks(opening: string, rule: Rule, voice: EnglishVoice): Block[] {
  const { age: years, condition } = rule;
  if (!condition) return years ? [paragraph(phrase`${opening} if ${said(years, voice)}`, years)] : [];
  if (rule.logicMissing && 'of' in condition) {
    const lead =
      'The municipality looks at these points. It is not said whether one is enough, or whether all must fit';
    return [
      ...(years ? [paragraph(phrase`${opening} if ${said(years, voice)}`, years)] : []),
      paragraph(phrase`${lead}`, condition),
      list(condition, voice),
    ];
  }
  if (isQualified(condition)) {
    const word = condition.kind === 'unless' ? 'but not if' : 'but only if';
    const exception = paragraph(phrase`${word} ${said(condition.clause, voice)}`, condition.clause);
    return [...ruleBlocks(opening, { ...rule, condition: condition.condition }, voice), exception];
  }
  if (fits(condition, voice) && (!years || condition.kind !== 'any')) {
    const whole = years ? phrase`${said(years, voice)} and ${said(condition, voice)}` : said(condition, voice);
    return [paragraph(phrase`${opening} if ${whole}`, condition)];
  }
  if (!('of' in condition)) return [paragraph(phrase`${opening} if ${said(condition, voice)}`, condition)];
  const first = years ? phrase`${said(years, voice)} and ` : phrase``;
  return [
    paragraph(phrase`${opening} if ${first}${LEADS[condition.kind]} ${voice.person.you}:`, condition),
    list(condition, voice),
  ];
}

function paragraph(words: Phrase, { range }: Logic): Block {
  return { kind: 'paragraph', runs: sentence(words), source: range };
}

function list(condition: LogicGroup, voice: EnglishVoice): Block {
  const { of, range } = withRisksBeside(condition, RISK_BESIDE);
  return { kind: 'list', items: of.map((part) => entry(part, voice)), source: range };
}

export function entry(logic: Logic, voice: EnglishVoice): ListEntry {
  if (fits(logic, voice) || !('of' in logic)) return { runs: sentence(said(logic, voice)), source: logic.range };
  return {
    runs: sentence(phrase`${LEADS[logic.kind]} ${voice.person.you}:`),
    blocks: [list(logic, voice)],
    source: logic.range,
  };
}
