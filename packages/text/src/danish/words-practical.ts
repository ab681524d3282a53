import type { Access, CaseDeadline, Soon } from '@kvast/model/access';
import type { AppealInstance } from '@kvast/model/appeal';
import type { Contact } from '@kvast/model/contact';
import type { Delivery } from '@kvast/model/delivery';
import type { Economy, Price } from '@kvast/model/economy';
import type { FollowUp } from '@kvast/model/follow-up';
import type { Limit, Money } from '@kvast/model/limit';
import type { MunicipalDeadline } from '@kvast/model/municipality';
import type { ProvisionRef } from '@kvast/model/provision-ref';
import type { ContactForm, Field, Registration } from '@kvast/model/registration';
import type { Prose } from '@kvast/model/source';
import { capitalised, joined, type Phrase, phrase, sentence, sentences } from '../phrase.ts';
import { age, ageVerb } from './age.ts';
import { main } from './clause.ts';
import {
  addressed,
  asInfinitive,
  beginsInside,
  closed,
  closedList,
  fromEvent,
  isClause,
  isReader,
  isRequest,
} from './fitting.ts';
import type { Sources } from './leaf-clause.ts';
import { and, or } from './lists.ts';
import { interval, isSameDay, limited, money, number } from './numbers.ts';
import { provisions } from './provisions.ts';
import { ADVERBS, stated } from './strength.ts';
import type { Voice } from './voice.ts';

type Supplier = Delivery['suppliers'][number];
type Variant = NonNullable<CaseDeadline['variants']>[number];

function leadTo(when: string): string {
  if (/^kun\b/i.test(when)) return ', men ';
  return /^(når|hvis|såfremt|medmindre)\b/i.test(when) ? ', ' : ' ';
}

/** A limit on when something happens, rather than on how long it lasts. */
function soonest(limit: Limit): string {
  return limited(limit).replace(/^højst /, 'senest ');
}

export type PracticalWords = ReturnType<typeof practicalWords>;

/** Sentences about how to get the help, what it costs, who gives it, and whom to call. */
export function practicalWords(voice: Voice, sources: Sources, written: (text: string) => Phrase) {
  const { subject, object } = voice;
  const start = (rest: Phrase | string): Phrase => sentence(phrase`${subject} ${rest}`);
  const texts = (prose: readonly Prose[]): Phrase[] => prose.map(({ text }) => written(text));
  const from = (startEvent: string): Phrase => {
    const { lead, event } = fromEvent(startEvent);
    return phrase` Tiden tæller ${lead}${written(event)}.`;
  };
  const caseTime = (limit: Limit, event: string | undefined): Phrase => {
    if (isSameDay(limit))
      return phrase`${stated({ subject: 'kommunen', verb: 'behandler', rest: `${voice.possessive('common')} sag samme dag` }, limit.strength)}`;
    return phrase`${stated({ subject: 'kommunen', verb: 'bruger', rest: `${limited(limit)} på at behandle ${voice.possessive('common')} sag` }, limit.strength)}${event ? from(event) : ''}`;
  };

  /** "ved støtte i botilbud" begins the sentence as it is; a bare name is put in a case. */
  const front = (when: string): Phrase => {
    if (/^(hvis|når|såfremt)\b/i.test(when)) return phrase`${written(when)},`;
    return closed(beginsInside(when) ? written(when) : phrase`i sager om ${written(when)}`);
  };

  /** "højst 1.100 kr. om året", "25 procent af prisen" */
  const sumOf = ({ kind, bound, amount, share }: Price): Phrase => {
    // The most that can be asked says "højst" of itself.
    const words = { atMost: kind === 'cap' ? '' : 'højst ', atLeast: 'mindst ', about: 'cirka ', exactly: '' };
    const limit = bound ? words[bound] : '';
    if (amount) return phrase`${limit}${money(amount)}`;
    if (!share) return [];
    return phrase`${limit}${number(share.percent)} procent${share.of === undefined ? [] : phrase` af ${written(share.of)}`}`;
  };

  const howToChoose = (how: string): Phrase =>
    sentence(isClause(how) ? written(how) : phrase`det sker ${beginsInside(how) ? '' : 'sådan: '}${written(how)}`);

  return {
    assessment: (rule: NonNullable<Access['assessment']>['rule']): Phrase => {
      const said = {
        none: phrase`${subject} skal ikke visiteres. Det vil sige, at kommunen ikke først skal godkende ${object} til hjælpen`,
        required: phrase`kommunen skal først vurdere, om ${subject} kan få hjælpen. Det kaldes visitation`,
        optional: phrase`kommunen kan vurdere, om ${voice.person.subject} har behov for hjælpen, men det er ikke et krav. Det kaldes visitation`,
      };
      return sentence(said[rule]);
    },
    route: ({ text }: Prose): Phrase => {
      if (isRequest(text))
        return voice.form === 'du' ? sentence(written(text)) : start(phrase`kan ${written(asInfinitive(text))}`);
      const how = beginsInside(text) ? '' : 'sådan: ';
      return start(phrase`henvender ${voice.reflexive} ${how}${written(text)}`);
    },
    applicants: (who: readonly Prose[]): Phrase => {
      const others = who
        .filter(({ text }) => !isReader(text, voice))
        .map(({ text }) =>
          text.trim().toLowerCase() === 'pårørende'
            ? phrase`${voice.possessive('plural')} pårørende`
            : written(addressed(text, voice, 'object')),
        );
      if (others.length === who.length) return sentence(phrase`${closedList(others)} kan henvende sig`);
      const also = others.length > 0 ? sentence(phrase`det kan ${closedList(others)} også`) : undefined;
      return sentences(start(`kan selv henvende ${voice.reflexive}`), also);
    },
    decision: (form: 'written' | 'oral'): Phrase =>
      start(`får afgørelsen ${form === 'written' ? 'skriftligt' : 'mundtligt'}`),
    noDeadline: (): Phrase => phrase`Der er ingen sagsbehandlingstid.`,
    caseTime,
    caseTimeFor: (refs: readonly ProvisionRef[], { limit, startEvent, when }: MunicipalDeadline): Phrase => {
      const cases = phrase`i sager om hjælp efter ${provisions(refs, sources.link, 'eller')}`;
      const time = phrase`er sagsbehandlingstiden ${limited(limit)}`;
      const said = when === undefined ? phrase`${cases} ${time}` : phrase`${front(when)} ${time} ${cases}`;
      return phrase`${sentence(said)}${startEvent ? from(startEvent) : ''}`;
    },
    receipt: ({ limit, startEvent }: Soon): Phrase => {
      const time = limit ? soonest(limit) : 'straks';
      const event = startEvent === undefined ? '' : phrase` efter ${written(startEvent)}`;
      return start(phrase`får besked om, at kommunen har modtaget henvendelsen, ${time}${event}`);
    },
    helpStarts: ({ atOnce, limit, startEvent, when, includesCaseTime }: Soon): Phrase => {
      const time = atOnce || !limit ? 'straks' : soonest(limit);
      const adverb = limit?.strength ? `${ADVERBS[limit.strength]} ` : '';
      const event = startEvent === undefined ? '' : phrase` efter ${written(startEvent)}`;
      const rest = phrase`${adverb}${time}${event}`;
      return sentences(
        main({ subject: 'hjælpen', verb: 'begynder', rest }, when === undefined ? undefined : front(when)),
        includesCaseTime ? phrase`Sagsbehandlingstiden er regnet med.` : undefined,
      );
    },
    caseTimeWhen: ({ limit, when }: Variant, event: string | undefined): Phrase => {
      const adverb = limit.strength ? `${ADVERBS[limit.strength]} ` : '';
      const rest = `${adverb}${limited(limit)} på at behandle sagen`;
      return phrase`${main({ subject: 'kommunen', verb: 'bruger', rest }, front(when))}${event ? from(event) : ''}`;
    },
    acute: ({ atOnce, limit }: NonNullable<Access['acute']>): Phrase => {
      if (atOnce || !limit) return phrase`Haster det, får ${subject} hjælpen straks.`;
      const adverb = limit.strength ? `${ADVERBS[limit.strength]} ` : '';
      return phrase`Haster det, går der ${adverb}${limited(limit)}, før ${subject} får hjælpen.`;
    },
    decidedBy: ({ text }: Prose): Phrase => sentence(phrase`${closed(written(text))} træffer afgørelsen`),
    documentation: (what: readonly Prose[]): Phrase =>
      sentence(phrase`kommunen har brug for denne dokumentation: ${and(texts(what))}`),
    whoMayAppeal: ({ text }: Prose): Phrase =>
      sentence(phrase`${closed(written(addressed(text, voice, 'subject')))} kan klage`),
    whenExceeded: ({ text }: NonNullable<CaseDeadline['whenExceeded']>): Phrase => {
      const gets = /^(skriftlig|besked|brev|en |et |ny )/i.test(text) ? `får ${subject} ` : 'gælder: ';
      return sentence(phrase`kan kommunen ikke holde tiden, ${gets}${written(text)}`);
    },

    /** @param refs the provisions that it holds for alone */
    appealTo: ({ to, name, nuance }: AppealInstance, refs: readonly ProvisionRef[] = []): Phrase => {
      const about =
        refs.length === 0
          ? phrase`over kommunens afgørelse`
          : phrase`over en afgørelse efter ${provisions(refs, sources.link, 'eller')}`;
      const body = to === 'ankestyrelsen' ? 'Ankestyrelsen' : (name ?? '');
      const more = nuance === undefined ? '' : phrase`, ${written(nuance)}`;
      return to === 'none'
        ? start(phrase`kan ikke klage til en anden myndighed ${about}${more}`)
        : start(phrase`kan klage til ${body} ${about}${more}`);
    },
    appealDeadline: (limit: Limit): Phrase =>
      stated({ subject: 'klagefristen', verb: 'er', rest: limited(limit) }, limit.strength),
    sendAppealTo: ({ text }: Prose): Phrase =>
      sentence(
        voice.form === 'du'
          ? phrase`send klagen til ${written(text)}`
          : phrase`${subject} sender klagen til ${written(text)}`,
      ),
    reconsideration: (limit: Limit): Phrase =>
      sentences(
        phrase`Kommunen ser først på sagen igen.`,
        stated({ subject: 'det', verb: 'tager', rest: limited(limit) }, limit.strength),
      ),
    appealGuidance: ({ text }: Prose): Phrase =>
      /^(i|på|sammen|bagest|nederst|øverst)\b/i.test(text)
        ? sentence(phrase`vejledning om klage står ${written(text)}`)
        : sentence(phrase`vejledning om klage: ${written(text)}`),

    fee: (fee: { free: boolean; amount?: Money; text?: string }): Phrase => {
      if (fee.free) return phrase`Hjælpen er gratis.`;
      if (fee.amount) return start(`betaler ${money(fee.amount)}`);
      if (!fee.text) return start('skal selv betale noget af hjælpen');
      return isClause(fee.text) ? sentence(written(fee.text)) : start(phrase`betaler ${written(fee.text)}`);
    },
    ownCost: ({ text }: Prose): Phrase => start(phrase`betaler selv for ${written(text)}`),
    ownCostsLead: (): Phrase => start('betaler selv for:'),
    freeChoice: ({ offered, how }: NonNullable<Economy['freeChoice']>): Phrase =>
      sentences(
        start(`kan ${offered ? '' : 'ikke '}selv vælge, hvem der skal give hjælpen`),
        offered ? phrase`Det kaldes frit valg.` : phrase`Der er altså ikke frit valg.`,
        how === undefined ? undefined : howToChoose(how),
      ),
    /** @param before the price that was just told: its year is not said again */
    price: (price: Price, before?: Price): Phrase => {
      const { kind, year, item } = price;
      const front = year === undefined || year === before?.year ? undefined : `i ${year}`;
      const about = item === undefined ? [] : phrase` for ${written(item)}`;
      const sum = sumOf(price);
      if (kind === 'cap') return main({ subject, verb: 'betaler', rest: phrase`højst ${sum}${about}` }, front);
      if (kind === 'grant') {
        const what = item === undefined ? [] : phrase` til ${written(item)}`;
        return main({ subject: 'kommunen', verb: 'giver', rest: phrase`${sum} i tilskud${what}` }, front);
      }
      if (kind === 'paidByMunicipality') {
        const what = sum.length > 0 ? phrase`${sum}${about}` : written(item ?? '');
        return main({ subject: 'kommunen', verb: 'betaler', rest: what }, front);
      }
      if (price.share) return main({ subject, verb: 'betaler', rest: phrase`${sum}${about}` }, front);
      const what = item === undefined ? phrase`hjælpen` : written(item);
      return sentence(front ? phrase`${front} koster ${what} ${sum}` : phrase`${closed(what)} koster ${sum}`);
    },
    pricesCaption: (): string => 'Priser',
    priceColumns: () => ({ item: 'Hvad', amount: 'Pris', year: 'År' }),
    priceItem: ({ kind, item }: Price): Phrase => {
      const about = item === undefined ? phrase`hjælpen i alt` : written(item);
      const lead = { price: '', cap: 'Loft: ', grant: 'Tilskud: ', paidByMunicipality: 'Kommunen betaler: ' }[kind];
      return lead ? phrase`${lead}${about}` : capitalised(about);
    },
    priceAmount: (price: Price): Phrase => {
      const sum = sumOf(price);
      if (sum.length === 0) return phrase`det hele`;
      return phrase`${price.kind === 'cap' && !price.bound ? 'højst ' : ''}${sum}`;
    },
    feeCovers: ({ text }: Prose): Phrase => sentence(phrase`betalingen omfatter ${written(text)}`),

    /** Those who give the help; several at once where the same holds for all of them. */
    suppliers: (all: readonly Supplier[]): Phrase => {
      const [first] = all;
      const names = and(all.map(({ name }) => written(name)));
      const offers = all.length > 1 ? 'egne' : 'eget';
      const gives =
        first?.when === undefined
          ? phrase`${names} giver hjælpen`
          : phrase`${names} kan give hjælpen${leadTo(first.when)}${written(first.when)}`;
      const own = {
        internal: phrase`Det er kommunens ${offers} tilbud.`,
        external: phrase`Det er ikke kommunens ${offers} tilbud.`,
      };
      return sentences(sentence(gives), first?.kind && own[first.kind]);
    },
    supplierDemands: (what: readonly Prose[]): Phrase =>
      sentence(phrase`kommunen stiller krav til dem, der giver hjælpen: ${and(texts(what))}`),
    partners: (partners: Delivery['partners']): Phrase =>
      sentence(phrase`kommunen samarbejder med ${and(partners.map(({ name }) => written(name)))}`),
    technology: (what: readonly Prose[]): Phrase =>
      sentence(
        phrase`kommunen bruger velfærdsteknologi${/^for eksempel\b/i.test(what[0]?.text ?? '') ? ', ' : ': '}${and(texts(what))}`,
      ),

    firstFollowUp: (limit: Limit): Phrase =>
      stated({ subject: 'kommunen', verb: 'følger', rest: `op første gang efter ${limited(limit)}` }, limit.strength),
    thenFollowUp: ({ every, strength }: NonNullable<FollowUp['recurring']>, first: boolean): Phrase =>
      stated(
        { subject: 'kommunen', verb: 'følger', rest: `${first ? 'derefter ' : ''}op ${interval(every)}` },
        strength,
      ),
    /** Both, where they are equally binding. */
    followUps: (first: Limit, { every, strength }: NonNullable<FollowUp['recurring']>): Phrase =>
      stated(
        {
          subject: 'kommunen',
          verb: 'følger',
          rest: `op første gang efter ${limited(first)} og derefter ${interval(every)}`,
        },
        strength,
      ),
    followUpAfterEnd: (limit: Limit): Phrase =>
      stated(
        { subject: 'kommunen', verb: 'følger', rest: `også op ${limited(limit)} efter, at hjælpen er slut` },
        limit.strength,
      ),
    ongoing: (): Phrase => phrase`Kommunen følger løbende op på hjælpen.`,
    followUpBasis: (refs: readonly ProvisionRef[]): Phrase =>
      phrase`Reglerne om opfølgning står i ${provisions(refs, sources.link, 'og')}.`,
    plan: ({ offered, basis }: NonNullable<FollowUp['plan']>): Phrase => {
      const after = basis.length > 0 ? phrase` efter ${provisions(basis, sources.link, 'og')}` : '';
      return offered
        ? start(phrase`får tilbud om en handleplan${after}`)
        : phrase`Kommunen tilbyder ikke en handleplan${after}.`;
    },
    channels: (what: readonly Prose[]): Phrase => sentence(phrase`opfølgningen sker ved ${or(texts(what))}`),

    reportedTo: ({ text }: Prose): Phrase =>
      sentence(phrase`kommunen sender oplysninger om hjælpen til ${written(text)}`),
    anonymous: (when: NonNullable<Registration['anonymous']>['when']): Phrase => {
      if (when === 'byContactForm') {
        return sentence(phrase`det afhænger af, hvordan ${subject} bruger tilbuddet, om ${subject} er anonym`);
      }
      const said = {
        never: 'kan ikke være anonym',
        always: 'er altid anonym',
        citizenChooses: `vælger selv, om ${subject} vil være anonym`,
      };
      return start(said[when]);
    },
    contactForm: ({ name, anonymous }: ContactForm): Phrase =>
      sentence(phrase`ved ${written(name)} ${anonymous ? `er ${subject} anonym` : 'registrerer kommunen oplysninger'}`),
    registeredAs: (as: NonNullable<Registration['registeredAs']>['as']): Phrase =>
      as === 'oneOff'
        ? phrase`Kommunen registrerer hver henvendelse for sig.`
        : phrase`Kommunen registrerer hjælpen som et forløb.`,
    deleted: (limit: Limit): Phrase =>
      stated({ subject: 'kommunen', verb: 'sletter', rest: `oplysningerne efter ${limited(limit)}` }, limit.strength),
    fieldsCaption: (): string => 'Oplysninger, som kommunen registrerer',
    fieldColumns: (): { name: string; required: string; purpose: string; basis: string } => ({
      name: 'Oplysning',
      required: 'Registreres',
      purpose: 'Bruges til',
      basis: 'Regel',
    }),
    fieldName: ({ name, type }: Field): Phrase => {
      const types = {
        cpr: 'cpr-nummer',
        date: 'dato',
        text: 'tekst',
        number: 'tal',
        code: 'vælges fra en fast liste',
        yesNo: 'ja eller nej',
      };
      const kind = types[type];
      if (name.toLowerCase() === 'cpr') return phrase`${kind}`;
      // "startdato" says already that it is a date.
      return name.endsWith(kind) ? written(name) : phrase`${written(name)} (${kind})`;
    },
    fieldRequired: (required: Field['required']): Phrase =>
      phrase`${{ always: 'altid', conditional: 'i nogle sager', never: 'aldrig' }[required]}`,
    fieldBasis: (refs: readonly ProvisionRef[]): Phrase => provisions(refs, sources.link, 'og'),

    contactLead: (): Phrase => phrase`Her kan ${subject} få svar på spørgsmål:`,
    contactFor: ({ age: ages, audience }: Contact): Phrase | undefined => {
      const people = voice.form === 'du' ? 'dig, der' : `${voice.people}, der`;
      const group = voice.person.subject !== voice.subject ? `når ${voice.person.subject}` : `for ${people}`;
      const said = sentences(
        audience === undefined ? undefined : sentence(phrase`for ${written(audience)}`),
        ages && sentence(phrase`${group} ${ageVerb(ages)} ${age(ages)}`),
      );
      return said.length > 0 ? said : undefined;
    },
    contactLabels: () => ({ phone: 'Telefon', email: 'Mail', web: 'Hjemmeside', address: 'Adresse', hours: 'Åbent' }),
    eitherOf: (parts: readonly Phrase[]): Phrase => joined(parts, ', ', ' eller '),
  };
}
