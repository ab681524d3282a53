import type { Prose } from '@kvast/model/source';
import type { Sources } from '../danish/leaf-clause.ts';
import type { DocumentWords } from '../danish/words-document.ts';
import { type Phrase, phrase, sentence, sentences } from '../phrase.ts';
import { age, and, danish, date, interval, limited, number, period, provisions, stated } from './figures.ts';
import { legalBasis as legalBasisInWords } from './legal-basis.ts';
import type { EnglishVoice } from './voice.ts';

/** Sentences about the standard as a document, and about the parts that groups, goals and neighbouring law have in it. */
export function documentWords(voice: EnglishVoice, sources: Sources, written: (text: string) => Phrase): DocumentWords {
  const { you } = voice;
  const You = `${you.charAt(0).toUpperCase()}${you.slice(1)}`;
  return {
    notice: (status) => {
      if (status === 'draft') return phrase`Draft – does not hold yet`;
      return status === 'hearing' ? phrase`In consultation – does not hold yet` : undefined;
    },
    reader: (reader) =>
      ({
        citizen: undefined,
        relative: phrase`The text is written for relatives.`,
        parent: phrase`The text is written for parents.`,
        youngPerson: phrase`The text is written for young people.`,
      })[reader],
    mark: (mark) =>
      ({
        law: phrase`It follows from the law.`,
        serviceLevel: phrase`That is the municipality’s level of service.`,
        practice: phrase`That is professional practice.`,
        goal: phrase`That is the municipality’s goal.`,
        asARule: phrase`That is so as a rule.`,
        typically: phrase`That is usually so.`,
        exceptionally: phrase`That happens in special cases.`,
      })[mark],
    quotedFrom: (refs) => provisions(refs, sources.link, 'and'),
    rank: (rank) =>
      rank === 'primary'
        ? phrase`The help is first and foremost for this group (the primary target group).`
        : phrase`The help is for this group too (the secondary target group).`,
    groupContact: ({ text }) => sentence(phrase`${you} can contact ${written(text)}`),
    belongsToGroup: () => `${You} ${voice.plural ? 'belong' : 'belongs'} to the group`,
    noAgeLimit: () => phrase`There is no age limit.`,
    household: (members) =>
      sentence(
        phrase`the municipality also looks at whether others in the household can help: ${and(
          members.map(({ name, age: ages }) => (ages ? phrase`${written(name)} (${age(ages)})` : written(name))),
        )}`,
      ),
    boundary: ({ provisions: refs, reason }, title, because) =>
      sentences(
        phrase`Help under ${provisions(refs, sources.link, 'and')}${title ? phrase` (${danish(title)})` : ''} is not the same as this help.`,
        reason && because(reason),
      ),
    vision: ({ text }) => sentence(phrase`the vision of the municipality: ${written(text)}`),
    goalMeasured: ({ text }) => sentence(phrase`measured by: ${written(text)}`),
    goalTarget: ({ limit, percent, bound }) => {
      if (limit) return stated(`the target is ${limited(limit)}`, limit.strength);
      const words = { atMost: 'at most ', atLeast: 'at least ', about: 'about ', exactly: '' };
      return percent === undefined
        ? undefined
        : phrase`The target is ${words[bound ?? 'exactly']}${number(percent)} per cent.`;
    },
    goalFollowedUp: ({ every, strength }) => stated(`the municipality follows up ${interval(every)}`, strength),
    goalResponsible: ({ text }) => sentence(phrase`responsible for the goal: ${written(text)}`),
    serviceHolds: (valid) => {
      const when = period(valid);
      return when && sentence(phrase`this applies ${when}`);
    },
    glossarySteps: (steps) =>
      sentence(phrase`the levels are, from the lowest to the highest: ${and(steps.map((step) => danish(step)))}`),
    aboutText: () => [
      phrase`The text is made from the municipality’s quality standard. It tells about the rules, but it is not legal advice, and it is not a decision in a case. Where the English and the Danish text differ, the Danish one counts.`,
    ],
    facts: (standard) => {
      const text = (prose: Prose | undefined): Phrase | undefined => prose && danish(prose.text);
      const names = (all: readonly Prose[]): Phrase | undefined =>
        all.length > 0 ? and(all.map((one) => written(one.text))) : undefined;
      const { adopted, updated, revision, annexes = [], readWith = [], commonFor, status } = standard;
      const states = { draft: 'draft', hearing: 'in consultation', adopted: 'adopted' };
      const { legalBasis = [] } = standard.shared;
      const bases = legalBasis.map((basis) =>
        basis.kind === 'provisions' ? provisions(basis.provisions, sources.link, 'and') : legalBasisInWords(basis),
      );
      return [
        ['Standard', danish(standard.title)],
        ['Number', text(standard.number)],
        ['Status', status && phrase`${states[status.status]}`],
        ['Municipality', text(standard.municipality)],
        ['Committee', text(standard.committee)],
        ['Department', text(standard.department)],
        ['Case number', text(standard.caseNumber)],
        ['Version', text(standard.version)],
        ['Replaces', text(standard.replaces)],
        ['Applies', standard.valid && period(standard.valid)],
        ['Recommended by', text(standard.recommendedBy)],
        ['Adopted', adopted && phrase`${date(adopted.date)}${adopted.by ? phrase` by ${danish(adopted.by)}` : ''}`],
        ['Updated', updated && date(updated.date)],
        [
          'Revised',
          revision &&
            phrase`${revision.every === 'electionPeriod' ? 'once in every term of the council' : interval(revision.every)}`,
        ],
        ['Annexes', names(annexes)],
        ['Also based on', bases.length > 0 ? and(bases) : undefined],
        ['Read together with', names(readWith)],
        [
          'Shared by',
          commonFor &&
            (commonFor.standards.length > 0
              ? danish(commonFor.standards.join(', '))
              : phrase`all the municipality’s quality standards`),
        ],
      ];
    },
    historyDate: date,
  };
}
