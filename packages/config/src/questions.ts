import type { Severity } from '@kvast/model/condition';
import type { TermIndex } from '@kvast/model/term-index';
import { type AgeAnswer, type Answer, NONE, type Question } from '@kvast/reasoning/question';
import { danish as citizen } from '@kvast/reasoning/texts-da';

/** What a caseworker is asked about the citizen: "Er borgeren motiveret?" as a label, without the question mark. */
export function questionLabel(question: Question, terms: TermIndex): string {
  switch (question.kind) {
    case 'age':
      return 'Alder i hele år';
    case 'severity':
      return `Hvor svært: ${question.term}`;
    case 'step':
      return `Trin på ${question.scale}`;
    case 'yesNo':
      return capital(yesNoLabel(question.atom, terms));
  }
}

type YesNo = Extract<Question, { kind: 'yesNo' }>['atom'];

function yesNoLabel(atom: YesNo, terms: TermIndex): string {
  switch (atom.kind) {
    case 'pensioner':
      return citizen.pensioner(true);
    case 'term':
      return terms.resolve(atom.term)?.predicate?.text ?? `har ${atom.term}`;
    case 'lasting':
      return `${atom.term} er varig`;
    case 'risk': {
      const degree = atom.degree > 1 ? ` i ${severityLabel(severities[atom.degree - 1] ?? 'light')} grad` : '';
      const duration = atom.duration ? { lasting: ', varigt', temporary: ', midlertidigt' }[atom.duration] : '';
      return `er i risiko for ${atom.term}${degree}${duration}`;
    }
    case 'level':
      return citizen.level(String(atom.step), atom.scale, true);
    case 'unknownLevel':
      return citizen.level(atom.step, atom.scale, true);
    case 'receives':
      return citizen.receives(atom.provision, atom.sameNeed, true);
    case 'inGroupOf':
      return citizen.inGroupOf(atom.provision, true);
    case 'inGroupOfStandard':
      return citizen.inGroupOfStandard(atom.standard, true);
    case 'grantedBefore':
      return atom.date === undefined
        ? citizen.grantedBeforeAge(atom.age ?? 0, true, atom.provision)
        : citizen.grantedBeforeDate(atom.date, true, atom.provision);
    case 'personal':
      return citizen.personal(atom.what, true);
    case 'otherPerson':
      return citizen.otherPerson(atom.whom, yesNoLabel(atom.of as YesNo, terms));
    case 'effect':
      return `hjælpen ${citizen.effect(atom.effect, true)}`;
  }
}

const severities = ['light', 'moderate', 'substantial', 'severe', 'complete'] as const satisfies readonly Severity[];
const severityLabels: Readonly<Record<Severity, string>> = {
  light: 'let',
  moderate: 'moderat',
  substantial: 'betydelig',
  severe: 'svær',
  complete: 'fuldstændig',
};

function severityLabel(severity: Severity): string {
  return severityLabels[severity];
}

/** An answer as a system stores it and a person reads it: `betydelig`, `nej`, true, or an age as it is. */
export function answerValue(question: Question, answer: Answer): string | boolean | AgeAnswer {
  if (question.kind === 'age' || question.kind === 'yesNo') return answer as boolean | AgeAnswer;
  if (answer === NONE) return 'nej';
  return question.kind === 'severity' ? severityLabel(answer as Severity) : (answer as string);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
