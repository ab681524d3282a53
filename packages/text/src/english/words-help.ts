import type { ServiceForm } from '@kvast/model/extent';
import { isOffice } from '../danish/fitting.ts';
import type { Sources } from '../danish/leaf-clause.ts';
import { type HelpWords, isStay } from '../danish/words-help.ts';
import { type Phrase, phrase, sentence, sentences } from '../phrase.ts';
import { effect } from './conditions.ts';
import { and, cell, danish, date, limited, or, provisions, quoted, stated } from './figures.ts';
import type { EnglishVoice } from './voice.ts';

const FORMS: Record<ServiceForm, string> = {
  individual: 'one to one',
  group: 'in a group',
  acute: 'at once, in an emergency',
  digital: 'online',
  phone: 'by phone',
  letter: 'by letter',
  outside: 'outside the home',
  home: 'at home',
  stay: 'as a stay',
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Sentences about what the help is, how much there is of it, and for how long. */
export function helpWords(voice: EnglishVoice, sources: Sources, written: (text: string) => Phrase): HelpWords {
  const { you, person } = voice;
  const You = `${you.charAt(0).toUpperCase()}${you.slice(1)}`;
  const start = (rest: Phrase | string): Phrase => sentence(phrase`${you} ${rest}`);
  const verb = (plural: string, single: string): string => (voice.plural ? plural : single);
  const when = (text: string | undefined): Phrase =>
    text ? phrase` when: ${written(text.replace(/^(når|hvis) /i, ''))}` : [];
  const other = ({ provisions: refs, text }: Parameters<HelpWords['combinable']>[0][number]): Phrase =>
    text === undefined ? phrase`help under ${provisions(refs, sources.link, 'or')}` : written(text);
  const day = (iso: { month: number; day?: number }) =>
    `${iso.day === undefined ? '' : `${iso.day} `}${MONTHS[iso.month - 1]}`;
  const ways = (all: readonly ServiceForm[]): Phrase => or(all.map((form) => phrase`${FORMS[form]}`));
  const without = ({ not = [] }: Parameters<HelpWords['forms']>[0]): Phrase =>
    not.length === 0 ? [] : phrase`, but not ${ways(not)}`;
  const given = (all: Parameters<HelpWords['forms']>[0], help: string): Phrase =>
    start(phrase`${all.of.length === 1 ? verb('get', 'gets') : 'can get'} ${help} ${ways(all.of)}${without(all)}`);

  return {
    alsoBasedOn: (bases) =>
      sentence(
        phrase`the help is also based on ${and(
          bases.map((basis) => {
            if (basis.kind === 'provisions') return provisions(basis.provisions, sources.link, 'and');
            if (basis.kind === 'law') return danish(basis.law);
            const kind = {
              executiveOrder: 'executive order',
              guidance: 'guidance',
              circular: 'circular',
              principle: 'decision of principle',
            }[basis.kind];
            return phrase`${kind}${basis.number === undefined ? '' : ` no. ${basis.number}`}${basis.date ? phrase` of ${date(basis.date)}` : ''}${basis.about === undefined ? '' : phrase` (${danish(basis.about)})`}`;
          }),
        )}`,
      ),
    basis: (refs) => sentence(phrase`the help is based on ${provisions(refs, sources.link, 'and')}`),
    purpose: (effects, more) => {
      const both = effects.some(({ join }) => join === 'and');
      const said = effects.map(({ effect: what, forProvisions = [] }, i): Phrase => {
        const forHelp =
          forProvisions.length > 0 ? phrase` for help under ${provisions(forProvisions, sources.link, 'or')}` : '';
        // "maintain or improve your level of functioning": what two neighbours share is said once.
        const next = effects[i + 1]?.effect;
        const shares = ['improve', 'maintain'].includes(what) && ['improve', 'maintain'].includes(next ?? '');
        return shares && forHelp === '' ? phrase`${what}` : phrase`${effect(what, voice)}${forHelp}`;
      });
      return sentence(phrase`the help ${more ? 'must also' : 'must'} ${both ? and(said) : or(said)}`);
    },
    purposesLead: (logic, count) =>
      ({
        all: phrase`The help must meet ${count === 1 ? 'this aim' : 'all of these aims'}:`,
        any: phrase`The help must meet at least one of these aims:`,
        none: phrase`None of these is an aim of the help:`,
      })[logic],
    contentLead: ({ completeness }) => {
      if (completeness === 'open') return phrase`Here are some of the things that the help can be about.`;
      return completeness === 'closed'
        ? phrase`The help is about what is listed here, and nothing else.`
        : phrase`The help can be about:`;
    },
    notIncludedLead: (list) => {
      if (list === 'open') return phrase`Among what the help does not include:`;
      return list === 'closed'
        ? phrase`The help does not include what is listed here:`
        : phrase`The help does not include:`;
    },
    belongsUnder: ({ provisions: refs }) =>
      refs.length === 0
        ? undefined
        : sentence(phrase`that help belongs under ${provisions(refs, sources.link, 'and')}`),
    referral: ({ name, provisions: refs }, excepted, phone) => {
      const help = phrase`help under ${provisions(refs, sources.link, 'or')}`;
      const opening = excepted ? `otherwise, ${you} can` : `instead, ${you} can`;
      if (name !== undefined && isOffice(name)) {
        const reached: Phrase = phone === undefined ? [] : phrase`, phone ${[{ kind: 'phone', number: phone }]}`;
        const about = refs.length === 0 ? [] : phrase` about ${help}`;
        return sentence(phrase`${opening} contact ${danish(name)}${about}${reached}`);
      }
      const where = name === undefined ? help : refs.length === 0 ? quoted(name) : phrase`${quoted(name)} (${help})`;
      return sentence(phrase`${opening} ask the municipality about ${where}`);
    },
    reason: ({ text }) => sentence(phrase`the reason: ${written(text)}`),
    duty: ({ modality }) =>
      modality === 'must'
        ? phrase`The municipality must offer the help to those who meet the requirements.`
        : phrase`The municipality may offer the help.`,
    forms: (all) =>
      all.of.length === 0
        ? undefined
        : isStay(all)
          ? sentence(phrase`the help is a stay${without(all)}`)
          : given(all, 'the help'),
    begins: (all) => (isStay(all) ? phrase`The stay begins.` : phrase`The help begins.`),
    thenForms: (all) => (isStay(all) || all.of.length === 0 ? undefined : given(all, 'it')),
    season: ({ from, to }) => start(`can get the help every year from ${day(from)} to ${day(to)}`),
    duration: (rule) =>
      rule.kind === 'unlimited'
        ? phrase`There is no limit on how long ${you} can get the help.`
        : stated(`the help lasts ${limited(rule.limit)}`, rule.limit.strength),
    repetition: ({ rule, strength }) =>
      stated(
        {
          notForSameNeed: `${you} cannot get the help again for the same need`,
          never: `${you} cannot get the help again`,
          allowed: `${you} can get the help again`,
          renewable: 'the help can be renewed',
        }[rule],
        strength,
        false,
      ),
    pause: ({ allowed, when: text }) =>
      allowed ? sentence(phrase`the help can be paused${when(text)}`) : phrase`The help cannot be paused.`,
    extension: ({ allowed, when: text }) =>
      allowed ? sentence(phrase`the help can be extended${when(text)}`) : phrase`The help cannot be extended.`,
    dispensation: ({ allowed, when: text }) =>
      allowed
        ? sentence(phrase`the municipality can make an exception from the limit${when(text)}`)
        : phrase`The municipality cannot make an exception from the limit.`,
    amount: (limit) =>
      stated(`${you} can get ${limit.quantity.unit === 'time' ? 'the help ' : ''}${limited(limit)}`, limit.strength),
    saving: ({ none, limit }) => {
      if (none) return start('cannot save help up');
      if (!limit) return start('can save help up');
      const hours = limit.quantity.unit === 'hour' || limit.quantity.unit === 'minute';
      return stated(`${you} can save up ${hours ? limited(limit) : `help for ${limited(limit)}`}`, limit.strength);
    },
    pool: ({ none, limit }) => {
      if (none) return phrase`There is no pool.`;
      return limit
        ? stated(`the help is taken from a pool of ${limited(limit)}`, limit.strength)
        : phrase`The help is taken from a pool.`;
    },
    offsets: (others) =>
      phrase`When ${you} ${verb('get', 'gets')} this help, it is deducted from ${and(others.map(other))}.`,
    place: ({ text }) => sentence(phrase`where: ${written(text)}`),
    meeting: ({ text }) => sentence(phrase`ways to meet: ${written(text)}`),
    hours: ({ text }) => sentence(phrase`times: ${written(text)}`),
    amountsLead: () => phrase`This is how much help ${you} can get:`,
    amountEntry: (limit) => phrase`${cell(limit)}`,
    limitCell: (limit) => phrase`${cell(limit)}`,
    combinable: (others) => start(phrase`can get the help together with ${and(others.map(other))}`),
    notCombinable: (others) => start(phrase`cannot get the help together with ${or(others.map(other))}`),
    assessedAfterwards: ({ assessment }) =>
      assessment &&
      phrase`When the help ends, the municipality looks at whether ${person.you} ${voice.personPlural ? 'need' : 'needs'} help under ${provisions(assessment.provisions, sources.link, 'or')}.`,
    newCourse: ({ newCourse }) => {
      if (!newCourse) return undefined;
      if (!newCourse.allowed) return start('cannot get a new course');
      return start(`can get a new course${newCourse.onlyOtherNeed ? ', but only for another need' : ''}`);
    },
    rightToApply: (services, ref, title, rule) => {
      const help = phrase`help under ${provisions([ref], sources.link, 'and')}${title ? phrase` (${danish(title)})` : ''}`;
      return sentences(
        start(phrase`can always apply for ${help}`),
        rule.comesFirst
          ? start(phrase`${verb('do', 'does')} not have to try ${or(services.map(quoted))} first`)
          : undefined,
        rule.replaces ? sentence(phrase`${and(services.map(quoted))} cannot take the place of that help`) : undefined,
      );
    },
    notChosen: (refs, reason, because) =>
      sentences(
        phrase`The municipality has chosen not to offer help under ${provisions(refs, sources.link, 'or')}.`,
        reason && because(reason),
      ),
    relatives: (text) => sentence(phrase`for relatives: ${written(text)}`),
    ownPriority: (text) => sentences(sentence(written(text)), phrase`That is the municipality’s own priority.`),
    differsFor: (services) =>
      phrase`There are other rules for ${and(services.map(quoted))}. See ${services.length === 1 ? 'that section' : 'those sections'}.`,
    canGet: () => `${You} can get the help`,
    canOnlyGet: () => `${You} can only get the help`,
    cannotGet: (more) => (more ? `Nor can ${you} get the help` : `${You} cannot get the help`),
    cannotGetAnyOf: (more) =>
      sentence(
        phrase`${more ? `nor can ${you} get the help` : `${you} cannot get the help`} if just one of these points fits ${person.you}:`,
      ),
  };
}
