import type { Period } from '@kvast/model/time';
import { andList } from '@kvast/rules/wording/list';
import { date, money, period } from '@kvast/text/english/figures';
import { plain } from '@kvast/text/phrase';
import type { DifferenceTexts } from './texts.ts';

export const english: DifferenceTexts = {
  duty: { must: 'the municipality must offer the help', may: 'the municipality may offer the help' },
  unlimited: 'no limit',
  repetition: {
    notForSameNeed: 'not again for the same need',
    never: 'not again',
    allowed: 'can be given again',
    renewable: 'can be renewed',
  },
  assessment: { none: 'no assessment', required: 'needs an assessment', optional: 'assessment is optional' },
  atOnce: 'at once',
  fee: (free, amount) => (free ? 'free of charge' : amount ? money(amount) : 'the citizen pays'),
  appeal: ({ to, name }) =>
    to === 'none' ? 'no appeal' : to === 'ankestyrelsen' ? 'Ankestyrelsen' : (name ?? 'another body'),
  yes: 'yes',
  no: 'no',
  anonymity: {
    never: 'never anonymous',
    always: 'always anonymous',
    citizenChooses: 'the citizen chooses',
    byContactForm: 'by way of contact',
  },

  subjects: {
    duty: 'Duty of the municipality',
    duration: 'Duration',
    amount: 'Amount',
    repetition: 'Another course',
    assessment: 'Assessment',
    deadline: 'Time for the decision',
    start: 'The help begins',
    fee: 'Payment',
    appeal: 'Appeal',
    freeChoice: 'Free choice',
    anonymity: 'Anonymity',
  },
  effects: { better: 'better for the citizen', worse: 'worse for the citizen', different: '' },
  unsaid: 'not mentioned',
  turn: (subject, before, now, effect) => `${subject}: ${before} → ${now}${effect && ` (${effect})`}.`,

  label: 'What changes',
  title: (before, now) => `From ${before} to ${now}`,
  summary: (changed, added, gone, unchanged) =>
    `${andList(
      [
        `${changed} ${changed === 1 ? 'standard has' : 'standards have'} changed`,
        ...(added > 0 ? [`${added} ${added === 1 ? 'is' : 'are'} new`] : []),
        ...(gone > 0 ? [`${gone} ${gone === 1 ? 'is' : 'are'} gone`] : []),
        ...(unchanged > 0 ? [`${unchanged} ${unchanged === 1 ? 'says' : 'say'} the same as before`] : []),
      ],
      'en',
    )}.`,
  nothing: 'The two editions say the same.',
  kind: (kind, title) => (kind === 'changed' ? title : `${title} (${kind === 'new' ? 'new' : 'gone'})`),
  retitled: (before) => `The standard was called “${before}” before.`,
  forCitizens: 'What it means for the citizen',
  inWords: 'What it says',
  columns: ['Section', 'Before', 'Now'],
  asLaw: 'What it means as law',
  inRegistration: 'What it means for registration',
  service: (kind, name) =>
    kind === 'changed' ? name : `${name} (${kind === 'new' ? 'new service' : 'the service is gone'})`,
  renamed: (before) => `The service was called “${before}” before.`,
  gains: {
    changed: (citizen) => `More people are covered. An example: ${citizen} is in the target group now.`,
    new: (citizen) => `An example of the target group: ${citizen}.`,
    gone: (citizen) => `${citizen} is in the target group now.`,
  },
  loses: {
    changed: (citizen) => `Some people are no longer covered. An example: ${citizen} is no longer in the target group.`,
    new: (citizen) => `${citizen} is no longer in the target group.`,
    gone: (citizen) => `An example of who could get the help: ${citizen}.`,
  },
  unsure:
    'Kvast cannot tell for sure from the text whether more or fewer people are covered. Read the target group through.',
  provisions: (service, added, removed) =>
    `${service} ${andList(
      [
        ...(added.length > 0 ? [`now also rests on ${andList(added, 'en')}`] : []),
        ...(removed.length > 0 ? [`no longer rests on ${andList(removed, 'en')}`] : []),
      ],
      'en',
    )}.`,
  valid: (before, now) => `The standard held ${days(before)}. The new edition holds ${days(now)}.`,
  begins: (severity, message, line) => `New finding (${severity}, line ${line}): ${message}`,
  ends: (severity, message) => `Mended (${severity}): ${message}`,
  severities: { error: 'error', warning: 'warning', info: 'advice' },
  breaks: 'Breaks running registrations: ',
  footer: 'About the comparison',
  about: (before, now, day) =>
    `Kvast has compared ${before} with ${now} under the law of ${plain(date({ iso: day, precision: 'day' }))}. The comparison is a help to read the changes, and not legal advice.`,
  page: { contents: 'Contents', skipToText: 'Go to the text', page: 'Page', of: 'of' },
};

function days(valid: Period | undefined): string {
  const said = valid && period(valid);
  return said ? plain(said) : 'without dates';
}
