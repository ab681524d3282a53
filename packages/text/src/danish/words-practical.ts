import type { Contact } from '@kvast/model/contact';
import type { Delivery } from '@kvast/model/delivery';
import type { Economy, Price } from '@kvast/model/economy';
import type { FollowUp } from '@kvast/model/follow-up';
import type { Limit, Money } from '@kvast/model/limit';
import type { ProvisionRef } from '@kvast/model/provision-ref';
import type { ContactForm, Field, Registration } from '@kvast/model/registration';
import type { Prose } from '@kvast/model/source';
import { capitalised, joined, type Phrase, phrase, sentence, sentences } from '../phrase.ts';
import { age, ageVerb } from './age.ts';
import { main, type Statement } from './clause.ts';
import { beginsInside, closed, isClause } from './fitting.ts';
import type { Sources } from './leaf-clause.ts';
import { and, or } from './lists.ts';
import { interval, limited, money, number } from './numbers.ts';
import { provisions } from './provisions.ts';
import { stated } from './strength.ts';
import type { Voice } from './voice.ts';

type Supplier = Delivery['suppliers'][number];

/** When the follow-up is; "det sker", where the follow-up itself was just told. */
function followsUp(ongoing: boolean, when: string): Statement {
  return ongoing
    ? { subject: 'det', verb: 'sker', rest: when }
    : { subject: 'kommunen', verb: 'følger', rest: `op ${when}` };
}

/** "de hjælpere, du selv ansætter": which of them, rather than when. */
function isRelative(when: string): boolean {
  return /^(du|i|vi|man|der|som|borgeren|kommunen)\b(?! (udgangspunkt|regel)\b)/i.test(when);
}

/** In which cases: "når …", "i weekenden", "kun om natten". */
function isWhen(when: string): boolean {
  return beginsInside(when) || /^(når|hvis|såfremt|medmindre|kun|alle|hver|uanset|indtil|mens|som)\b/i.test(when);
}

function leadTo(when: string): string {
  if (/^kun\b/i.test(when)) return ', men ';
  return /^(når|hvis|såfremt|medmindre)\b/i.test(when) ? ', ' : ' ';
}

export type PracticalWords = ReturnType<typeof practicalWords>;

/** Sentences about what the help costs, who gives it, what is written down, and whom to call. */
export function practicalWords(voice: Voice, sources: Sources, written: (text: string) => Phrase) {
  const { subject } = voice;
  const start = (rest: Phrase | string): Phrase => sentence(phrase`${subject} ${rest}`);
  const texts = (prose: readonly Prose[]): Phrase[] => prose.map(({ text }) => written(text));
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
    fee: (fee: { free: boolean; amount?: Money; text?: string }): Phrase => {
      if (fee.free) return phrase`Hjælpen er gratis.`;
      if (fee.amount && !fee.text) return start(`betaler ${money(fee.amount)}`);
      if (!fee.text) return start('skal selv betale noget af hjælpen');
      return isClause(fee.text) ? sentence(written(fee.text)) : start(phrase`betaler ${written(fee.text)}`);
    },
    ownCost: ({ text }: Prose): Phrase => start(phrase`betaler selv ${/^\d/.test(text) ? '' : 'for '}${written(text)}`),
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
          : isRelative(first.when)
            ? phrase`${names}, ${written(first.when)}, giver hjælpen`
            : isWhen(first.when)
              ? phrase`${names} kan give hjælpen${leadTo(first.when)}${written(first.when)}`
              : phrase`${names} (${written(first.when)}) giver hjælpen`;
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

    /** @param ongoing it was just said that the municipality follows up all along */
    firstFollowUp: (limit: Limit, ongoing: boolean): Phrase =>
      stated(followsUp(ongoing, `første gang efter ${limited(limit)}`), limit.strength),
    thenFollowUp: (
      { every, strength }: NonNullable<FollowUp['recurring']>,
      told: { readonly first: boolean; readonly ongoing: boolean },
    ): Phrase =>
      stated(
        told.first
          ? { subject: 'kommunen', verb: 'følger', rest: `derefter op ${interval(every)}` }
          : followsUp(told.ongoing, interval(every)),
        strength,
      ),
    /** Both, where they are equally binding. */
    followUps: (first: Limit, { every, strength }: NonNullable<FollowUp['recurring']>, ongoing: boolean): Phrase =>
      stated(followsUp(ongoing, `første gang efter ${limited(first)} og derefter ${interval(every)}`), strength),
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
    channels: (what: readonly Prose[]): Phrase =>
      sentence(
        phrase`opfølgningen sker ${beginsInside(what[0]?.text ?? '') || /^(der|hjemme|pr\.)/i.test(what[0]?.text ?? '') ? '' : 'ved '}${or(texts(what))}`,
      ),

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
