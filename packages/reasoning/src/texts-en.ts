import type { CitizenTexts, Graded } from './describe-citizen.ts';

/** Terms are Danish in every language. */
export const english: CitizenTexts = {
  citizen: (age) => (age === undefined ? 'A citizen' : `A citizen aged ${age}`),
  having: (phrases) => ` with ${joined(phrases, 'and')}`,
  lacking: (phrases, afterHaving) => `${afterHaving ? ', but' : ''} without ${joined(phrases, 'or')}`,
  who: (clauses, denials) => `, who ${joined([...clauses, ...denials], 'and')}`,
  whom: (clauses, denials, afterWho) =>
    `, ${afterWho ? 'and ' : ''}for whom the help ${joined([...clauses, ...denials], 'and')}`,
  term: (fact) => named(fact),
  risk: (fact) => `a risk of ${named(fact)}`,
  situation: (fact, holds) => `${holds ? 'has' : 'does not have'} ${named(fact)}`,
  pensioner: (holds) => `has ${holds ? '' : 'not '}reached the state pension age`,
  receives: (provision, sameNeed, holds) =>
    `${holds ? 'receives' : 'does not receive'} help under ${provision}${sameNeed ? ' for the same need' : ''}`,
  inGroupOf: (provision, holds) => `is ${holds ? '' : 'not '}in the target group of ${provision}`,
  inGroupOfStandard: (name, holds) => `is ${holds ? '' : 'not '}in the target group of “${name}”`,
  level: (step, scale, holds) => `${holds ? 'is on' : 'is not at least on'} level ${step} of “${scale}”`,
  grantedBeforeAge: (age, holds, provision) =>
    `${holds ? 'was' : 'was not'} granted ${help(provision)} before ${age === 'pensionAge' ? 'the state pension age' : `the age of ${age}`}`,
  grantedBeforeDate: (iso, holds, provision) => `${holds ? 'was' : 'was not'} granted ${help(provision)} before ${iso}`,
  personal: (what, holds) =>
    ({
      wantsHelp: ['wants the help', 'does not want the help'],
      isMotivated: ['is motivated', 'is not motivated'],
      cooperates: ['cooperates about the help', 'does not cooperate about the help'],
      consents: ['consents', 'does not consent'],
      hasDiagnosis: ['has a diagnosis', 'has no diagnosis'],
      canDevelop: ['can develop', 'cannot develop'],
      livesInOwnHome: ['lives in a home of their own', 'does not live in a home of their own'],
      livesInFacility: ['lives in a residential facility', 'does not live in a residential facility'],
      livesAlone: ['lives alone', 'does not live alone'],
      livesInMunicipality: ['lives in the municipality', 'does not live in the municipality'],
      staysLawfully: ['stays lawfully', 'does not stay lawfully'],
      livesWithOthers: ['lives with others', 'does not live with others'],
      works: ['works', 'does not work'],
      studies: ['is in education', 'is not in education'],
    })[what][holds ? 0 : 1] ?? '',
  has: (phrase, holds) => `${holds ? 'has' : 'does not have'} ${phrase}`,
  otherPerson: (whom, clause) => `has a ${whom} that ${clause}`,
  effect: (effect, holds) => {
    const can = holds ? 'can' : 'cannot';
    return {
      improve: `${can} improve functioning`,
      maintain: `${can} maintain functioning`,
      preventWorsening: `${can} prevent things from getting worse`,
      compensate: `${can} compensate for the impairment`,
      clarifyNeed: `${can} clarify the need`,
    }[effect];
  },
};

function named({ term, severity, lasting }: Graded): string {
  const grades = [severity, lasting].filter((grade) => grade !== undefined);
  return `“${term}”${grades.length > 0 ? ` (${grades.join(', ')})` : ''}`;
}

function joined(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

function help(provision: string | undefined): string {
  return provision === undefined ? 'the help' : `help under ${provision}`;
}
