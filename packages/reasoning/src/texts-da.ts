import type { AgeBound } from '@kvast/model/condition';
import { PERSONAL_WORDS } from '@kvast/model/danish-words';
import { MONTH_NAMES } from '@kvast/model/month-names';
import type { CitizenTexts, Graded } from './describe-citizen.ts';

/** Before a noun of each kind, and in "i … grad". "Nedsat" goes with the law's own wording: "betydelig nedsat". */
const grades = {
  light: { common: 'let', neuter: 'let', plural: 'lette', reduced: 'let', degree: 'let' },
  moderate: { common: 'moderat', neuter: 'moderat', plural: 'moderate', reduced: 'moderat', degree: 'moderat' },
  substantial: {
    common: 'betydelig',
    neuter: 'betydeligt',
    plural: 'betydelige',
    reduced: 'betydelig',
    degree: 'betydelig',
  },
  severe: { common: 'svær', neuter: 'svært', plural: 'svære', reduced: 'svært', degree: 'svær' },
  complete: {
    common: 'fuldstændig',
    neuter: 'fuldstændigt',
    plural: 'fuldstændige',
    reduced: 'fuldstændig',
    degree: 'fuldstændig',
  },
  lasting: { common: 'varig', neuter: 'varigt', plural: 'varige', reduced: 'varigt', degree: 'varig' },
  temporary: {
    common: 'midlertidig',
    neuter: 'midlertidigt',
    plural: 'midlertidige',
    reduced: 'midlertidigt',
    degree: 'midlertidig',
  },
} as const;

export const danish: CitizenTexts = {
  citizen: (age) => (age === undefined ? 'En borger' : `En borger på ${age} år`),
  having: (phrases) => ` med ${joined(phrases, 'og')}`,
  lacking: (phrases, afterHaving) => `${afterHaving ? ', men' : ''} uden ${joined(phrases, 'eller')}`,
  who: (clauses, denials) => `, som ${joined([...clauses, ...neither(denials)], 'og')}`,
  whom: (clauses, denials, afterWho) =>
    `, ${afterWho ? 'og ' : ''}hvor hjælpen ${joined([...clauses, ...neither(denials)], 'og')}`,
  term: (fact) => nounPhrase(fact, fact.predicate),
  risk: (fact) => `risiko for ${nounPhrase(fact, fact.predicate) ?? nounPhrase(fact, undefined)}`,
  situation: ({ predicate = '', severity, lasting }, holds) => {
    const degree = severity ? ` i ${grades[severity].degree} grad` : '';
    return negatable(`${lasting ? `${grades[lasting].neuter} ` : ''}${predicate}${degree}`, holds);
  },
  pensioner: (holds) => negatable('har nået folkepensionsalderen', holds),
  receives: (provision, sameNeed, holds) =>
    negatable(`får hjælp efter ${provision}${sameNeed ? ' til samme behov' : ''}`, holds),
  inGroupOf: (provision, holds) => negatable(`er i målgruppen for ${provision}`, holds),
  inGroupOfStandard: (name, holds) => negatable(`er i målgruppen for »${name}«`, holds),
  level: (step, scale, holds) => negatable(`har ${holds ? '' : 'mindst '}niveau ${step} på ${scale}`, holds),
  grantedBeforeAge: (age, holds, provision) => negatable(`fik ${help(provision)} bevilget før ${birthday(age)}`, holds),
  grantedBeforeDate: (iso, holds, provision) =>
    negatable(`fik ${help(provision)} bevilget før den ${date(iso)}`, holds),
  personal: (what, holds) => negatable(PERSONAL_WORDS[what], holds),
  has: (phrase, holds) => negatable(`har ${phrase}`, holds),
  otherPerson: (whom, clause) => `har en ${whom === 'carer' ? 'pårørende' : 'husstand'}, der ${clause}`,
  effect: (effect, holds) =>
    negatable(
      {
        improve: 'kan forbedre funktionsniveauet',
        maintain: 'kan bevare funktionsniveauet',
        preventWorsening: 'kan forebygge forværring',
        compensate: 'kan kompensere for funktionsnedsættelsen',
        clarifyNeed: 'kan afklare behovet',
      }[effect],
      holds,
    ),
};

/** In a subordinate clause "ikke" stands before the verb: "som ikke er motiveret". */
function negatable(clause: string, holds: boolean): string {
  return holds ? clause : `ikke ${clause}`;
}

/** Several that all begin with "ikke" as one: "hverken er motiveret eller bor alene". */
function neither(denials: readonly string[]): readonly string[] {
  if (denials.length < 2) return denials;
  return [
    `hverken ${joined(
      denials.map((denial) => denial.replace(/^ikke /, '')),
      'eller',
    )}`,
  ];
}

/**
 * What one has, so that it fits after "med": "betydelig nedsat fysisk funktionsevne", "en svær psykisk lidelse", "angst i svær grad".
 * A single word after "har" is such a thing too: "har ptsd".
 * @returns undefined where the term's own sentence says something else than what one has: "lever i udsathed"
 */
function nounPhrase({ term, severity, lasting }: Graded, predicate: string | undefined): string | undefined {
  const noun = predicate === undefined ? term : /^har (.*)$/.exec(predicate)?.[1];
  const kind =
    noun === undefined ? undefined : (shapeOf(noun) ?? (noun === term || /^\p{L}+$/u.test(noun) ? 'bare' : undefined));
  if (noun === undefined || kind === undefined) return undefined;
  if (kind === 'bare') {
    const degree = severity ? [`i ${grades[severity].degree} grad`] : [];
    const duration = lasting ? [`af ${grades[lasting].degree} karakter`] : [];
    return [noun, [...degree, ...duration].join(' og ')].join(' ').trim();
  }
  const words = [severity, lasting].flatMap((grade) => (grade ? [grades[grade][kind]] : [])).join(' og ');
  const [, article = '', rest = ''] = /^(en |et )?(.*)$/.exec(noun) ?? [];
  return `${article}${words}${words && ' '}${rest}`;
}

/** A noun whose gender or number shows; undefined where it does not, or where other words follow the verb. */
function shapeOf(noun: string): 'common' | 'neuter' | 'plural' | 'reduced' | undefined {
  if (/^(nedsat|svækket|hæmmet|begrænset) /.test(noun)) return 'reduced';
  if (/^en \P{P}+$/u.test(noun)) return 'common';
  if (/^et \P{P}+$/u.test(noun)) return 'neuter';
  // "sociale problemer", "psykiske vanskeligheder": adjectives in the plural end in -e, the nouns in -er.
  return /^(\p{L}+e )*\p{L}+er$/u.test(noun) ? 'plural' : undefined;
}

function help(provision: string | undefined): string {
  return provision === undefined ? 'hjælpen' : `hjælp efter ${provision}`;
}

function birthday(age: AgeBound): string {
  return age === 'pensionAge' ? 'folkepensionsalderen' : `det fyldte ${age}. år`;
}

function date(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day}. ${MONTH_NAMES[(month ?? 1) - 1]} ${year}`;
}

function joined(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}
