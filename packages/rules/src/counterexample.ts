import type { TermIndex } from '@kvast/model/term-index';
import type { Citizen, Fact } from '@kvast/reasoning/citizen';
import { citizenAsSubject } from '@kvast/reasoning/describe-citizen';
import type { Language } from './message.ts';

const sentences = {
  da: {
    entitled: (citizen: string, provision: string) =>
      `${citizen} har ret til hjælp efter ${provision}, men er ikke omfattet af standarden.`,
    meant: (citizen: string, provision: string) =>
      `${citizen} er i målgruppen for ${provision}, men er ikke omfattet af standarden.`,
  },
  en: {
    entitled: (citizen: string, provision: string) =>
      `${citizen} is entitled to help under ${provision}, but is not covered by the standard.`,
    meant: (citizen: string, provision: string) =>
      `${citizen} is in the target group of ${provision}, but is not covered by the standard.`,
  },
};

/** The sentence about somebody whom the law means and the standard does not. `entitled`: where the help is a right. */
export function leftOutSentence(
  citizen: Citizen,
  { provision, entitled }: { readonly provision: string; readonly entitled: boolean },
  { terms, language }: { readonly terms: TermIndex; readonly language: Language },
): string {
  return sentences[language][entitled ? 'entitled' : 'meant'](shortSubject(citizen, terms, language), provision);
}

/**
 * The citizen as the beginning of a sentence, without the problems that go without saying: whoever is said to have one problem is not
 * thought to have another. That one kind of the problem is missing must still be said.
 */
export function shortSubject(citizen: Citizen, terms: TermIndex, language: Language): string {
  const problems = citizen.has.filter(isProblem);
  const goesWithoutSaying = (fact: Fact) =>
    isProblem(fact) &&
    problems.length > 0 &&
    !problems.some(
      ({ term, kind }) => kind === fact.kind && (terms.isA(fact.term, term) || terms.isA(term, fact.term)),
    );
  const hasNot = citizen.hasNot.filter((fact) => !goesWithoutSaying(fact));
  return citizenAsSubject({ ...citizen, hasNot }, terms, language);
}

function isProblem(fact: Fact): fact is Extract<Fact, { kind: 'term' | 'risk' }> {
  return fact.kind === 'term' || fact.kind === 'risk';
}
