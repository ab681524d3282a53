import type { TermIndex } from '@kvast/model/term-index';
import type { Citizen, Fact } from '@kvast/reasoning/citizen';
import { type AgeAnswer, answerOf, type Question } from '@kvast/reasoning/question';
import fc from 'fast-check';
import { answerValue } from '../../packages/config/src/questions.ts';
import type { RegistrationService } from '../../packages/config/src/registration.ts';

/** What a caseworker would fill in about the citizen. */
export function inputsOf(
  citizen: Citizen,
  { decisions }: RegistrationService,
  terms: TermIndex,
): Record<string, unknown> {
  return Object.fromEntries(
    (decisions?.inputs ?? []).map(({ id, question }) => [
      id,
      question.kind === 'age' ? citizen.age : answerValue(question, answerOf(citizen, question, terms)),
    ]),
  );
}

const severities = ['light', 'moderate', 'substantial', 'severe', 'complete'] as const;

/** People of whom much of what the service asks about is true, and of some of them the kinds of it. */
export function citizensFor({ decisions }: RegistrationService, terms: TermIndex): fc.Arbitrary<Citizen> {
  const facts = (decisions?.inputs ?? []).map(({ question }) => factsAbout(question, terms));
  const ages = (decisions?.inputs ?? []).flatMap(({ question }) =>
    question.kind === 'age' ? question.answers.flatMap(({ from = 0, to = 90 }: AgeAnswer) => [from, to]) : [],
  );
  const some = facts
    .filter((choices) => choices.length > 0)
    .map((choices) => fc.option(fc.constantFrom(...choices), { freq: 2 }));
  return fc
    .record({ age: fc.constantFrom(...ages, 17, 18, 30, 66, 67, 80), has: fc.tuple(...some) })
    .map(({ age, has }) => ({ age, has: has.flatMap((fact) => fact ?? []), hasNot: [] }));
}

function factsAbout(question: Question, terms: TermIndex): Fact[] {
  switch (question.kind) {
    case 'age':
      return [];
    case 'severity':
      return severities.map((severity) => ({ kind: 'term', term: question.term, severity }));
    case 'step':
      return question.answers.slice(1).map((step) => ({ kind: 'level', scale: question.scale, step }));
    case 'yesNo':
      return factsFor(question.atom, terms);
  }
}

type YesNo = Extract<Question, { kind: 'yesNo' }>['atom'];

function factsFor(atom: YesNo, terms: TermIndex): Fact[] {
  switch (atom.kind) {
    case 'pensioner':
      return [];
    case 'term': {
      const kinds = terms
        .names()
        .filter((name) => terms.isA(name, atom.term))
        .slice(0, 3);
      return [atom.term, ...kinds].map((term) => ({ kind: 'term', term }));
    }
    case 'lasting':
      return [{ kind: 'term', term: atom.term, lasting: 'lasting' }];
    case 'risk':
      return [{ kind: 'risk', term: atom.term, severity: 'complete', lasting: atom.duration }];
    case 'level':
    case 'unknownLevel':
      return [{ kind: 'level', scale: atom.scale, step: String(atom.step) }];
    case 'receives':
      return [atom];
    case 'otherPerson':
      return factsFor(atom.of as YesNo, terms).map((fact) => ({ kind: 'otherPerson', whom: atom.whom, fact }));
    case 'inGroupOf':
      return [{ kind: 'inTargetGroup', provision: atom.provision }];
    case 'inGroupOfStandard':
      return [{ kind: 'inTargetGroup', standard: atom.standard }];
    case 'grantedBefore':
    case 'personal':
    case 'effect':
      return [atom];
  }
}
