import type { Access, CaseDeadline } from '@kvast/model/access';
import type { Contact } from '@kvast/model/contact';
import type { Delivery } from '@kvast/model/delivery';
import type { Economy, Price } from '@kvast/model/economy';
import type { FollowUp } from '@kvast/model/follow-up';
import type { Limit, LimitStrength, Money } from '@kvast/model/limit';
import type { ProvisionRef } from '@kvast/model/provision-ref';
import type { Field, Registration } from '@kvast/model/registration';
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
import { interval, limited, money } from './numbers.ts';
import { provisions } from './provisions.ts';
import { stated } from './strength.ts';
import type { Voice } from './voice.ts';

type Supplier = Delivery['suppliers'][number];
type Variant = NonNullable<CaseDeadline['variants']>[number];

function leadTo(when: string): string {
  if (/^kun\b/i.test(when)) return ', men ';
  return /^(når|hvis|såfremt|medmindre)\b/i.test(when) ? ', ' : ' ';
}

/** How binding a limit is, in a sentence whose first place is taken. */
const ADVERBS: Record<LimitStrength, string> = {
  law: 'efter loven',
  serviceLevel: 'efter kommunens serviceniveau',
  asARule: 'som udgangspunkt',
  typically: 'typisk',
  exceptionally: 'i særlige tilfælde',
  goal: 'efter kommunens mål',
};

/** Sentences about how to get the help, what it costs, who gives it, and whom to call. */
export function practicalWords(voice: Voice, sources: Sources, written: (text: string) => Phrase) {
  const { subject, object } = voice;
  const start = (rest: Phrase | string): Phrase => sentence(phrase`${subject} ${rest}`);
  const texts = (prose: readonly Prose[]): Phrase[] => prose.map(({ text }) => written(text));
  const from = (startEvent: string): Phrase => {
    const { lead, event } = fromEvent(startEvent);
    return phrase` Tiden tæller ${lead}${written(event)}.`;
  };
  const caseTime = (limit: Limit, event: string | undefined): Phrase =>
    phrase`${stated({ subject: 'kommunen', verb: 'bruger', rest: `${limited(limit)} på at behandle ${voice.possessive('common')} sag` }, limit.strength)}${event ? from(event) : ''}`;

  /** "ved støtte i botilbud" begins the sentence as it is; a bare name is put in a case. */
  const front = (when: string): Phrase => {
    if (/^(hvis|når|såfremt)\b/i.test(when)) return phrase`${written(when)},`;
    return closed(beginsInside(when) ? written(when) : phrase`i sager om ${written(when)}`);
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
    caseTimeFor: (refs: readonly ProvisionRef[], limit: Limit): Phrase =>
      phrase`I sager om hjælp efter ${provisions(refs, sources.link, 'eller')} er sagsbehandlingstiden ${limited(limit)}.`,
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

    appealTo: (to: 'none' | 'ankestyrelsen'): Phrase =>
      to === 'none'
        ? start('kan ikke klage til en anden myndighed over kommunens afgørelse')
        : start('kan klage til Ankestyrelsen over kommunens afgørelse'),
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
    price: ({ kind, amount, year, item }: Price, before?: Price): Phrase => {
      const front = year === undefined || year === before?.year ? undefined : `i ${year}`;
      if (kind === 'cap') {
        const about = item === undefined ? [] : phrase` for ${written(item)}`;
        return main({ subject, verb: 'betaler', rest: phrase`højst ${money(amount)}${about}` }, front);
      }
      const what = item === undefined ? phrase`hjælpen` : written(item);
      const cost = money(amount);
      return sentence(front ? phrase`${front} koster ${what} ${cost}` : phrase`${closed(what)} koster ${cost}`);
    },
    pricesCaption: (): string => 'Priser',
    priceColumns: () => ({ item: 'Hvad', amount: 'Pris', year: 'År' }),
    priceItem: ({ kind, item }: Price): Phrase => {
      const about = item === undefined ? phrase`hjælpen i alt` : written(item);
      return kind === 'cap' ? phrase`Loft: ${about}` : capitalised(about);
    },
    priceAmount: ({ kind, amount }: Price): Phrase => phrase`${kind === 'cap' ? 'højst ' : ''}${money(amount)}`,
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
      const said = {
        never: 'kan ikke være anonym',
        always: 'er altid anonym',
        citizenChooses: `vælger selv, om ${subject} vil være anonym`,
      };
      return start(said[when]);
    },
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
