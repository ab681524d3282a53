import type { Effect } from '@kvast/model/condition';
import type { Content, NotIncluded } from '@kvast/model/content';
import type { Afterwards, Combination, DayOfYear, Extent, ServiceForm } from '@kvast/model/extent';
import type { LegalBasis } from '@kvast/model/legal-basis';
import type { Departure, DurationRule, Limit, Repetition } from '@kvast/model/limit';
import { MONTH_NAMES } from '@kvast/model/month-names';
import type { ProvisionRef } from '@kvast/model/provision-ref';
import type { Purpose } from '@kvast/model/purpose';
import type { Prose } from '@kvast/model/source';
import type { Referral } from '@kvast/model/target-group';
import { joined, type Phrase, phrase, sentence, sentences } from '../phrase.ts';
import { main } from './clause.ts';
import { afterBecause, isOffice, waysToMeet } from './fitting.ts';
import { effect, type Sources } from './leaf-clause.ts';
import { legalBases } from './legal-basis.ts';
import { and, inSentence, or, quoted } from './lists.ts';
import { cell, limited } from './numbers.ts';
import { provisions } from './provisions.ts';
import { stated } from './strength.ts';
import type { Voice } from './voice.ts';

/** The effects that are about the level of functioning. */
function onLevel(what: Effect | undefined): boolean {
  return what === 'improve' || what === 'maintain';
}

/** Times that can follow "kan få hjælpen": "hverdage kl. 8-15", "én gang om ugen". */
const TIMES =
  /^(hverdage|alle|hver|hele|døgnet|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|kl\.|én|en|om|i|på|fra|mellem|uden|ved)/i;

/** Days that take "på": "hverdage kl. 8-15", "torsdage". */
const NAMED_DAYS = /^(hverdage|(man|tirs|ons|tors|fre|lør|søn)dage)\b/i;

/** "Dine pårørende"; a relative who reads is spoken to. */
function relativesOf({ form, reader }: Voice): string {
  if (form === 'borgeren') return 'Pårørende';
  return reader === 'relative' ? 'Du' : 'Dine pårørende';
}

/** Is the help nothing but a place to stay? */
export function isStay({ of }: NonNullable<Extent['forms']>): boolean {
  return of.length === 1 && of[0] === 'stay';
}

export type HelpWords = ReturnType<typeof helpWords>;

/** Sentences about what the help is, how much there is of it, and for how long. */
export function helpWords(voice: Voice, sources: Sources, written: (text: string) => Phrase) {
  const { subject, person } = voice;
  const Subject = `${subject.charAt(0).toUpperCase()}${subject.slice(1)}`;
  const toYou = voice.form === 'du';
  const start = (rest: Phrase | string): Phrase => sentence(phrase`${subject} ${rest}`);
  const forms: Record<ServiceForm, string> = {
    individual: 'individuelt',
    group: 'i en gruppe',
    acute: 'akut',
    digital: 'digitalt',
    phone: 'på telefon',
    outside: 'uden for hjemmet',
    home: toYou ? `hjemme hos ${voice.person === voice || voice.person.subject === 'du' ? 'dig' : 'jer'}` : 'i hjemmet',
    stay: 'som et ophold',
    letter: 'pr. brev',
  };
  const when = (text: string | undefined): Phrase => {
    if (!text) return [];
    // "når der er særlige grunde" and "hvis …" are clauses, "i særlige tilfælde" belongs to the sentence itself.
    if (/^(når|hvis|såfremt|medmindre)\b/i.test(text)) return phrase`, ${written(text)}`;
    return /^(i|efter|ved|med|kun|højst|op)\b/i.test(text) ? phrase` ${written(text)}` : phrase`, når ${written(text)}`;
  };
  /** "i dit hjem" and "på telefon" fit into the sentence; other words need a lead of their own. */
  const placed = (text: string, lead: 'her' | 'via'): Phrase => {
    if (/^(i|på|hos|ved|hjemme|inden|uden|ude|der|over|via|som|med|både|enten)\b/i.test(text))
      return written(`${text.charAt(0).toLowerCase()}${text.slice(1)}`);
    return phrase`${lead === 'her' ? 'her: ' : 'via '}${written(text)}`;
  };
  const combined = ({ provisions: refs, text }: Combination): Phrase =>
    text === undefined ? phrase`hjælp efter ${provisions(refs, sources.link, 'eller')}` : written(text);

  const ways = (all: readonly ServiceForm[]) => or(all.map((form) => phrase`${forms[form]}`));
  const without = ({ not = [] }: NonNullable<Extent['forms']>): Phrase =>
    not.length === 0 ? [] : phrase`, men ikke ${ways(not)}`;
  const given = (all: NonNullable<Extent['forms']>, help: 'hjælpen' | 'den'): Phrase =>
    start(phrase`${all.of.length === 1 ? 'får' : 'kan få'} ${help} ${ways(all.of)}${without(all)}`);

  return {
    alsoBasedOn: (bases: readonly LegalBasis[]): Phrase =>
      sentence(phrase`hjælpen bygger også på ${legalBases(bases, sources.link)}`),
    basis: (refs: readonly ProvisionRef[]): Phrase =>
      sentence(phrase`hjælpen bygger på ${provisions(refs, sources.link, 'og')}`),

    /** @param more other effects were said before. */
    purpose: (effects: Purpose['effects'], more: boolean): Phrase => {
      const both = effects.some(({ join }) => join === 'and');
      const said: Phrase[] = [];
      for (const [i, { effect: what, forProvisions, join }] of effects.entries()) {
        const forHelp = phrase` for hjælp efter ${provisions(forProvisions ?? [], sources.link, 'eller')}`;
        const whole = phrase`${effect(what, voice)}${forProvisions?.length ? forHelp : ''}`;
        // "bevare eller forbedre dit funktionsniveau": what they share is said once, after the last of them.
        const before = effects[i - 1];
        const follows = onLevel(what) && onLevel(before?.effect);
        const leads = onLevel(what) && onLevel(effects[i + 1]?.effect);
        const shown = leads ? phrase`${what === 'improve' ? 'forbedre' : 'bevare'}` : whole;
        // "bevare eller forbedre … og forebygge …": the two are one of the things that are all meant.
        if (both && follows && before?.join === 'or' && join === 'or')
          said.push(phrase`${said.pop() ?? []} eller ${shown}`);
        else said.push(shown);
      }
      return sentence(phrase`hjælpen skal ${more ? 'også ' : ''}${both ? and(said) : or(said)}`);
    },
    /** How many of the purposes that follow must be met. */
    purposesLead: (logic: NonNullable<Purpose['logic']>, count: number): Phrase =>
      ({
        all: phrase`Hjælpen skal opfylde ${count === 1 ? 'dette' : 'alle disse'} formål:`,
        any: phrase`Hjælpen skal opfylde mindst ét af disse formål:`,
        none: phrase`Hjælpen har ikke noget af dette som formål:`,
      })[logic],

    /** Whether what follows is all there is. It reads well before single words as well as before whole sentences. */
    contentLead: ({ completeness }: Content): Phrase => {
      if (completeness === 'open') return phrase`Her er nogle af de ting, hjælpen kan handle om.`;
      return completeness === 'closed'
        ? phrase`Hjælpen handler om det, der står her, og ikke om andet.`
        : phrase`Det kan hjælpen handle om:`;
    },

    notIncludedLead: (list: 'open' | 'closed' | undefined): Phrase => {
      if (list === 'open') return phrase`Hjælpen omfatter for eksempel ikke:`;
      return list === 'closed' ? phrase`Hjælpen omfatter ikke det, der står her:` : phrase`Hjælpen omfatter ikke:`;
    },
    belongsUnder: ({ provisions: refs }: NotIncluded): Phrase | undefined =>
      refs.length === 0 ? undefined : sentence(phrase`den hjælp hører under ${provisions(refs, sources.link, 'og')}`),
    /**
     * Where to go instead: to other help, or to an office, with its telephone where that is known.
     * @param excepted an exception was just told, of which "i stedet" could be read
     */
    referral: ({ name, provisions: refs }: Referral, excepted: boolean, phone?: string): Phrase => {
      const help = phrase`hjælp efter ${provisions(refs, sources.link, 'eller')}`;
      const opening = excepted ? `ellers kan ${subject}` : `${subject} kan i stedet`;
      if (name !== undefined && isOffice(name)) {
        const reached: Phrase = phone === undefined ? [] : phrase`, telefon ${[{ kind: 'phone', number: phone }]}`;
        const about = refs.length === 0 ? [] : phrase` om ${help}`;
        return sentence(phrase`${opening} henvende ${voice.reflexive} til ${written(name)}${about}${reached}`);
      }
      const where = name === undefined ? help : refs.length === 0 ? quoted(name) : phrase`${quoted(name)} (${help})`;
      return sentence(phrase`${opening} spørge kommunen om ${where}`);
    },
    reason: ({ text }: Prose): Phrase => {
      const because = afterBecause(text);
      return sentence(
        because === undefined ? phrase`grunden er: ${written(text)}` : phrase`det er, fordi ${written(because)}`,
      );
    },

    duty: ({ modality }: NonNullable<Extent['duty']>): Phrase =>
      modality === 'must'
        ? phrase`${toYou ? `Er ${person.subject} i målgruppen, skal kommunen tilbyde dig hjælpen` : `Kommunen skal tilbyde hjælpen til ${voice.people}, der er i målgruppen`}.`
        : phrase`Kommunen kan tilbyde hjælpen.`,
    forms: (all: NonNullable<Extent['forms']>): Phrase | undefined =>
      all.of.length === 0
        ? undefined
        : isStay(all)
          ? sentence(phrase`hjælpen er et ophold${without(all)}`)
          : given(all, 'hjælpen'),
    /** The first day, on the line of time. */
    begins: (all: NonNullable<Extent['forms']>): Phrase =>
      isStay(all) ? phrase`Opholdet begynder.` : phrase`Hjælpen begynder.`,
    /** Follows the words on when the help begins. */
    thenForms: (all: NonNullable<Extent['forms']>): Phrase | undefined =>
      isStay(all) || all.of.length === 0 ? undefined : given(all, 'den'),
    season: ({ from, to }: NonNullable<Extent['season']>): Phrase => {
      const day = (end: DayOfYear) => `${end.day === undefined ? '' : `${end.day}. `}${MONTH_NAMES[end.month - 1]}`;
      return start(`kan få hjælpen hvert år fra ${day(from)} til og med ${day(to)}`);
    },
    duration: (rule: DurationRule): Phrase => {
      if (rule.kind === 'unlimited') return phrase`Der er ingen grænse for, hvor længe ${subject} kan få hjælpen.`;
      return stated({ subject: 'hjælpen', verb: 'varer', rest: limited(rule.limit) }, rule.limit.strength);
    },
    repetition: ({ rule, strength }: Repetition): Phrase => {
      const said = {
        notForSameNeed: { subject, verb: 'kan', negated: true, rest: 'få hjælpen igen til det samme behov' },
        never: { subject, verb: 'kan', negated: true, rest: 'få hjælpen igen' },
        allowed: { subject, verb: 'kan', rest: 'få hjælpen igen' },
        renewable: { subject: 'hjælpen', verb: 'kan', rest: 'fornyes' },
      };
      return stated(said[rule], strength, false);
    },
    pause: ({ allowed, when: text }: Departure): Phrase =>
      allowed ? sentence(phrase`hjælpen kan sættes på pause${when(text)}`) : phrase`Hjælpen kan ikke sættes på pause.`,
    extension: ({ allowed, when: text }: Departure): Phrase =>
      allowed ? sentence(phrase`hjælpen kan forlænges${when(text)}`) : phrase`Hjælpen kan ikke forlænges.`,
    dispensation: ({ allowed, when: text }: Departure): Phrase =>
      allowed
        ? sentence(phrase`kommunen kan gøre en undtagelse fra grænsen${when(text)}`)
        : phrase`Kommunen kan ikke gøre en undtagelse fra grænsen.`,
    amount: (limit: Limit): Phrase => {
      const times = limit.quantity.unit === 'time' ? 'hjælpen ' : '';
      const { bound, strength } = limit;
      const much = `${times}${limited({ ...limit, bound: bound === 'atMost' ? 'exactly' : bound })}`;
      // "højst" in what happens only in special cases would sound like a limit on the special case.
      if (bound === 'atMost' && strength === 'exceptionally')
        return stated(
          { subject, verb: 'kan', rest: `få ${times}op til ${limited({ ...limit, bound: 'exactly' })}` },
          strength,
        );
      if (bound === 'atMost' && strength !== 'goal')
        return stated({ subject, verb: 'kan', rest: `højst få ${much}` }, strength);
      if (bound === 'atLeast') return stated({ subject, verb: 'får', rest: `${times}${limited(limit)}` }, strength);
      return stated({ subject, verb: 'kan', rest: `få ${times}${limited(limit)}` }, strength);
    },
    saving: ({ none, limit }: NonNullable<Extent['saving']>): Phrase => {
      if (none) return start('kan ikke spare hjælp op');
      if (!limit) return start('kan spare hjælp op');
      const hours = limit.quantity.unit === 'hour' || limit.quantity.unit === 'minute';
      const rest = hours ? `spare ${limited(limit)} op` : `spare hjælp op i ${limited(limit)}`;
      return stated({ subject, verb: 'kan', rest }, limit.strength);
    },
    pool: ({ none, limit }: NonNullable<Extent['pool']>): Phrase => {
      if (none) return phrase`Der er ingen pulje.`;
      if (!limit) return phrase`Hjælpen tages fra en pulje.`;
      return stated({ subject: 'hjælpen', verb: 'tages', rest: `fra en pulje på ${limited(limit)}` }, limit.strength);
    },
    offsets: (others: readonly Combination[]): Phrase =>
      phrase`Når ${subject} får denne hjælp, bliver den trukket fra i ${and(others.map(combined))}. Det kaldes modregning.`,
    place: ({ text }: Prose): Phrase => sentence(phrase`hjælpen foregår ${placed(text, 'her')}`),
    meeting: ({ text }: Prose): Phrase => {
      const ways = waysToMeet(text);
      return sentence(phrase`hjælpen kan foregå ${ways === undefined ? placed(text, 'via') : written(ways)}`);
    },
    hours: ({ text }: Prose): Phrase => {
      const [, adverb, times = text] = /^(som udgangspunkt|typisk) (.*)$/i.exec(text) ?? [];
      if (!TIMES.test(times)) return start(phrase`kan få hjælpen på disse tidspunkter: ${written(text)}`);
      const when = phrase`${NAMED_DAYS.test(times) ? 'på ' : ''}${written(times)}`;
      return main({ subject, verb: 'kan', rest: phrase`få hjælpen ${when}` }, adverb?.toLowerCase());
    },
    amountsLead: (): Phrase => phrase`Så meget hjælp kan ${subject} få:`,
    amountEntry: (limit: Limit): Phrase => phrase`${cell(limit)}`,
    limitCell: (limit: Limit): Phrase => phrase`${cell(limit)}`,
    combinable: (others: readonly Combination[]): Phrase =>
      start(phrase`kan få hjælpen samtidig med ${joined(others.map(combined), ', med ', ' og med ')}`),
    notCombinable: (others: readonly Combination[]): Phrase =>
      start(phrase`kan ikke få hjælpen samtidig med ${joined(others.map(combined), ', med ', ' eller med ')}`),

    assessedAfterwards: ({ assessment }: Afterwards): Phrase | undefined =>
      assessment &&
      phrase`Når hjælpen slutter, vurderer kommunen, om ${voice.person.subject} har behov for hjælp efter ${provisions(assessment.provisions, sources.link, 'eller')}.`,
    newCourse: ({ newCourse }: Afterwards): Phrase | undefined => {
      if (!newCourse) return undefined;
      if (!newCourse.allowed) return start('kan ikke få et nyt forløb');
      return start(`kan få et nyt forløb${newCourse.onlyOtherNeed ? ', men kun til et andet behov' : ''}`);
    },

    /** Follows from a law that forbids the help to stand in the way of, or in the place of, other help. */
    rightToApply: (
      services: readonly string[],
      other: ProvisionRef,
      title: string | undefined,
      rule: { replaces: boolean; comesFirst: boolean },
    ): Phrase => {
      const help = phrase`hjælp efter ${provisions([other], sources.link, 'og')}${title ? ` (${inSentence(title)})` : ''}`;
      const names = and(services.map(quoted));
      return sentences(
        start(phrase`kan altid søge om ${help}`),
        rule.comesFirst ? start(phrase`behøver ikke at prøve ${or(services.map(quoted))} først`) : undefined,
        rule.replaces ? sentence(phrase`${names} kan ikke træde i stedet for den hjælp`) : undefined,
      );
    },
    notChosen: (refs: readonly ProvisionRef[], reason: Prose | undefined, because: (prose: Prose) => Phrase): Phrase =>
      sentences(
        phrase`Kommunen har valgt ikke at tilbyde hjælp efter ${provisions(refs, sources.link, 'eller')}.`,
        reason && because(reason),
      ),
    relatives: (text: string): Phrase => {
      const theirs = relativesOf(voice);
      return /^(kan|skal|må|får|har|bliver|er)\b/.test(text)
        ? sentence(phrase`${theirs} ${written(text)}`)
        : sentence(written(text));
    },
    ownPriority: (text: string): Phrase =>
      sentences(sentence(written(text)), phrase`Det er kommunens egen prioritering.`),
    differsFor: (services: readonly string[]): Phrase => {
      const names = and(services.map(quoted));
      const where = services.length === 1 ? 'det afsnit' : 'de afsnit';
      return phrase`For ${names} gælder der noget andet. Det står i ${where}.`;
    },
    /** Openings of a rule, before its conditions. */
    canGet: (): string => `${Subject} kan få hjælpen`,
    canOnlyGet: (): string => `${Subject} kan kun få hjælpen`,
    cannotGet: (more: boolean): string => `${Subject} kan ${more ? 'heller ' : ''}ikke få hjælpen`,
    cannotGetAnyOf: (more: boolean): Phrase =>
      start(`kan ${more ? 'heller ' : ''}ikke få hjælpen, hvis bare ét af disse punkter passer på ${person.object}:`),
  };
}
