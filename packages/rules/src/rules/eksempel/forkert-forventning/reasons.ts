import { conditionInWords } from '@kvast/law/condition-in-words';
import type { AgeInterval, Condition } from '@kvast/model/condition';
import type { ExampleCase } from '@kvast/model/example-case';
import type { Exclusion } from '@kvast/model/target-group';
import type { TermIndex } from '@kvast/model/term-index';
import type { Language } from '../../../message.ts';
import { orList } from '../../../wording/list.ts';
import { texts } from './texts.ts';

/** What a chain of reasons is told from. */
export interface Told {
  readonly example: ExampleCase;
  readonly terms: TermIndex;
  readonly language: Language;
  /** Does the citizen of the example meet it? */
  readonly met: (condition: Condition) => boolean;
  /** The pension age in years on the day of the example; undefined where the catalogue does not know it. */
  readonly pensionAge: number | undefined;
}

/** Why the citizen does not meet the demand, down to the single thing that is wanting. */
export function whyNot(demand: Condition, told: Told): string {
  const { language, met } = told;
  const text = texts[language];
  const words = (condition: Condition) => conditionInWords(condition, language);
  switch (demand.kind) {
    case 'all': {
      const [first = demand] = demand.of.filter((part) => !met(part));
      return first === demand ? text.fitsNot(words(demand)) : whyNot(first, told);
    }
    case 'any':
      if (demand.of.length === 1) return demand.of.map((part) => whyNot(part, told)).join();
      return text.noneFits(
        orList(
          demand.of.map((part) => text.quoted(words(part))),
          language,
        ),
      );
    case 'none':
      return demand.of
        .filter(met)
        .map((part) => text.mustNot(words(part)))
        .join('; ');
    case 'not':
      return text.mustNot(words(demand.of));
    case 'otherPerson':
      return demand.not ? text.mustNot(words({ ...demand, not: false })) : because(demand, told);
    case 'onlyIf':
      return text.wantedWhen(whyNot(demand.condition, told), words(demand.when));
    case 'unless':
      return met(demand.condition)
        ? text.exceptionFits(words(demand.unless), words(demand.condition))
        : whyNot(demand.condition, told);
    default:
      return because(demand, told);
  }
}

function because(demand: Condition, told: Told): string {
  const text = texts[told.language];
  const words = conditionInWords(demand, told.language);
  const said = saidOf(demand, told);
  return said === undefined ? text.fitsNot(words) : text.fitsNotFor(words, said);
}

/** Why the citizen meets the demand. */
export function whyMet(demand: Condition, told: Told): string {
  const { language, met } = told;
  const text = texts[language];
  if (demand.kind === 'any') {
    const held = demand.of.find(met);
    if (held) return whyMet(held, told);
  }
  const words = conditionInWords(demand, language);
  const said = saidOf(demand, told);
  return said === undefined || said === text.quoted(words) ? text.fits(words) : text.fitsFor(words, said);
}

/** Why the exclusion keeps the citizen out. */
export function whyOut({ condition, unless }: Exclusion, { language }: Told): string {
  const exception = unless && conditionInWords(unless, language);
  return texts[language].keptOut(conditionInWords(condition, language), exception);
}

/** Why the exclusion does not. */
export function whyNotOut({ condition, unless }: Exclusion, told: Told): string {
  const { language, met } = told;
  const words = conditionInWords(condition, language);
  if (unless && met(condition)) return texts[language].letIn(words, conditionInWords(unless, language));
  const said = saidOf(condition, told);
  return texts[language].notKeptOut(words, said);
}

/** What the example says of the same matter, in words; undefined where it is silent. */
function saidOf(demand: Condition, told: Told): string | undefined {
  const { example, language, terms } = told;
  if (demand.kind === 'age') return ageSaid(demand.age, told);
  const fact = example.facts.find((each) => isAbout(each, demand, terms));
  return fact && texts[language].quoted(conditionInWords(fact, language));
}

function ageSaid({ from, to }: AgeInterval, { example, language, pensionAge }: Told): string | undefined {
  if (example.age === undefined) return undefined;
  const retires = from === 'pensionAge' || to === 'pensionAge' ? pensionAge : undefined;
  return texts[language].years(example.age, retires);
}

/** Is the fact of the example about what the condition asks for, though it may be less or other than asked? */
function isAbout(fact: Condition, asked: Condition, terms: TermIndex): boolean {
  if (fact.kind === 'not') return isAbout(fact.of, asked, terms);
  switch (asked.kind) {
    case 'term':
      return fact.kind === 'term' && terms.isA(fact.term, asked.term);
    case 'level':
      return fact.kind === 'level' && terms.isA(fact.scale, asked.scale);
    case 'receives':
      return (
        fact.kind === 'receives' && fact.provisions.some(({ id }) => asked.provisions.some((other) => other.id === id))
      );
    case 'personal':
      return fact.kind === 'personal' && fact.what === asked.what;
    case 'otherPerson':
      return fact.kind === 'otherPerson' && fact.whom === asked.whom && isAbout(fact.condition, asked.condition, terms);
    case 'grantedBefore':
      return fact.kind === 'grantedBefore';
    default:
      return false;
  }
}
