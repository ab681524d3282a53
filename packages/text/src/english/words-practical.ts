import type { Sources } from '../danish/leaf-clause.ts';
import type { AccessWords } from '../danish/words-access.ts';
import type { AppealWords } from '../danish/words-appeal.ts';
import type { PracticalWords } from '../danish/words-practical.ts';
import { capitalised, type Phrase, phrase, sentence, sentences } from '../phrase.ts';
import { age, and, danish, interval, limited, money, number, or, provisions, stated } from './figures.ts';
import type { EnglishVoice } from './voice.ts';

const followsUp = (ongoing: boolean): string => (ongoing ? 'that happens' : 'the municipality follows up');

/** Sentences about how to get the help, what it costs, who gives it, and whom to call. */
export function practicalWords(
  voice: EnglishVoice,
  sources: Sources,
  written: (text: string) => Phrase,
): AccessWords & AppealWords & PracticalWords {
  const { you, your } = voice;
  const start = (rest: Phrase | string): Phrase => sentence(phrase`${you} ${rest}`);
  const verb = (plural: string, single: string): string => (voice.plural ? plural : single);
  const texts = (prose: readonly { text: string }[]): Phrase[] => prose.map(({ text }) => written(text));
  const from = (event: string): Phrase => phrase` The time runs from: ${written(event.replace(/^fra\s+/i, ''))}.`;
  const others = (who: readonly { text: string }[]): Phrase[] => texts(who.filter(({ text }) => !voice.isReader(text)));
  const soon = ({ atOnce, limit, startEvent, when }: Parameters<AccessWords['helpStarts']>[0]): Phrase => {
    const time = atOnce || !limit ? 'at once' : `within ${limited(limit).replace('at most ', '')}`;
    return phrase`${time}${startEvent === undefined ? '' : phrase` of ${written(startEvent)}`}${when === undefined ? '' : phrase` (${written(when)})`}`;
  };
  const sumOf = ({ kind, bound, amount, share }: Parameters<PracticalWords['price']>[0]): Phrase => {
    const words = { atMost: kind === 'cap' ? '' : 'at most ', atLeast: 'at least ', about: 'about ', exactly: '' };
    const before = bound ? words[bound] : '';
    if (amount) return phrase`${before}${money(amount)}`;
    return share
      ? phrase`${before}${number(share.percent)} per cent${share.of === undefined ? '' : phrase` of ${written(share.of)}`}`
      : [];
  };

  return {
    assessment: (rule) =>
      ({
        none: start(
          `${verb('do', 'does')} not have to be assessed first. The municipality does not have to approve ${you} for the help`,
        ),
        required: phrase`The municipality must first assess whether ${you} can get the help.`,
        optional: phrase`The municipality may assess the need for help, but that is not a requirement.`,
      })[rule],
    route: ({ text }) => sentence(phrase`how to get in touch: ${written(text)}`),
    applicants: (who) => {
      const more = others(who);
      if (more.length === who.length) return sentence(phrase`these can get in touch: ${and(more)}`);
      return sentences(
        start('can get in touch directly'),
        more.length > 0 ? sentence(phrase`so can these: ${and(more)}`) : undefined,
      );
    },
    decision: (form) => start(`${verb('get', 'gets')} the decision ${form === 'written' ? 'in writing' : 'orally'}`),
    noDeadline: () => phrase`There is no case processing time.`,
    caseTime: (limit, event) =>
      phrase`${stated(`the municipality takes ${limited(limit)} to process ${your} case`, limit.strength)}${event ? from(event) : ''}`,
    caseTimeFor: (refs, { limit, startEvent, when }) =>
      phrase`${sentence(phrase`in cases about help under ${provisions(refs, sources.link, 'or')}${when === undefined ? '' : phrase` (${written(when)})`} the municipality takes ${limited(limit)}`)}${startEvent ? from(startEvent) : ''}`,
    receipt: (time) =>
      start(phrase`${verb('are', 'is')} told that the municipality has received the request ${soon(time)}`),
    helpStarts: (time) =>
      sentences(
        stated(phrase`the help begins ${soon(time)}`, time.limit?.strength),
        time.includesCaseTime ? phrase`The processing time is included.` : undefined,
      ),
    caseTimeWhen: ({ limit, when }, event) =>
      phrase`${stated(phrase`in these cases the municipality takes ${limited(limit)}: ${written(when)}`, limit.strength)}${event ? from(event) : ''}`,
    acute: ({ atOnce, limit }) =>
      atOnce || !limit
        ? phrase`If it is urgent, ${you} ${verb('get', 'gets')} the help at once.`
        : phrase`If it is urgent, it takes ${limited(limit)} until ${you} ${verb('get', 'gets')} the help.`,
    decidedBy: ({ text }) => sentence(phrase`the decision is made by ${written(text)}`),
    documentation: (what) => sentence(phrase`the municipality needs these papers: ${and(texts(what))}`),
    whoMayAppeal: ({ text }) => sentence(phrase`these can complain: ${written(text)}`),
    whenExceeded: ({ text }) => sentence(phrase`if the municipality cannot keep the time: ${written(text)}`),

    appealTo: ({ to, name, nuance }, refs = []) => {
      const about =
        refs.length === 0
          ? phrase`about the municipality’s decision`
          : phrase`about a decision under ${provisions(refs, sources.link, 'or')}`;
      const more = nuance === undefined ? '' : phrase`, ${written(nuance)}`;
      if (to === 'none') return start(phrase`cannot complain to another authority ${about}${more}`);
      const body =
        to === 'ankestyrelsen'
          ? phrase`the National Social Appeals Board (${danish('Ankestyrelsen')})`
          : danish(name ?? '');
      return start(phrase`can complain to ${body} ${about}${more}`);
    },
    appealDeadline: (limit) => stated(`the time limit for complaints is ${limited(limit)}`, limit.strength),
    sendAppealTo: ({ text }) =>
      sentence(
        voice.form === 'du'
          ? phrase`send the complaint to ${written(text)}`
          : phrase`${you} sends the complaint to ${written(text)}`,
      ),
    reconsideration: (limit) =>
      sentences(
        phrase`The municipality first looks at the case again.`,
        stated(`that takes ${limited(limit)}`, limit.strength),
      ),
    appealGuidance: ({ text }) => sentence(phrase`guidance on how to complain: ${written(text)}`),

    fee: ({ free, amount, text }) => {
      if (free) return phrase`The help is free.`;
      if (amount && !text) return start(`${verb('pay', 'pays')} ${money(amount)}`);
      return text
        ? sentence(phrase`what ${you} ${verb('pay', 'pays')}: ${written(text)}`)
        : start(`${verb('pay', 'pays')} for some of the help`);
    },
    ownCost: ({ text }) => start(phrase`${verb('pay', 'pays')}${/^\d/.test(text) ? '' : ' for'}: ${written(text)}`),
    ownCostsLead: () => start(`${verb('pay', 'pays')} for:`),
    freeChoice: ({ offered, how }) =>
      sentences(
        start(`${offered ? 'can' : 'cannot'} choose who is to give the help`),
        how === undefined ? undefined : sentence(phrase`how: ${written(how)}`),
      ),
    price: (price, before) => {
      const { kind, year, item } = price;
      const front = year === undefined || year === before?.year ? '' : `in ${year} `;
      const about = item === undefined ? [] : phrase` for ${written(item)}`;
      const sum = sumOf(price);
      if (kind === 'cap') return sentence(phrase`${front}${you} ${verb('pay', 'pays')} at most ${sum}${about}`);
      if (kind === 'grant') return sentence(phrase`${front}the municipality gives a grant of ${sum}${about}`);
      if (kind === 'paidByMunicipality')
        return sentence(
          phrase`${front}the municipality pays ${sum.length > 0 ? phrase`${sum}${about}` : written(item ?? '')}`,
        );
      if (price.share) return sentence(phrase`${front}${you} ${verb('pay', 'pays')} ${sum}${about}`);
      return sentence(phrase`${front}the price${item === undefined ? ' of the help' : about} is ${sum}`);
    },
    pricesCaption: () => 'Prices',
    priceColumns: () => ({ item: 'What', amount: 'Price', year: 'Year' }),
    priceItem: ({ kind, item }) => {
      const about = item === undefined ? phrase`the help in all` : written(item);
      const lead = { price: '', cap: 'At most: ', grant: 'Grant: ', paidByMunicipality: 'The municipality pays: ' }[
        kind
      ];
      return lead ? phrase`${lead}${about}` : capitalised(about);
    },
    priceAmount: (price) => {
      const sum = sumOf(price);
      return sum.length === 0
        ? phrase`all of it`
        : phrase`${price.kind === 'cap' && !price.bound ? 'at most ' : ''}${sum}`;
    },
    feeCovers: ({ text }) => sentence(phrase`the payment covers: ${written(text)}`),

    suppliers: (all) => {
      const [first] = all;
      const names = and(all.map(({ name }) => written(name)));
      const several = all.length > 1;
      const when = first?.when === undefined ? '' : phrase` (${written(first.when)})`;
      const gives = phrase`the help ${first?.when === undefined ? 'is' : 'can be'} given by ${names}${when}`;
      const own = { internal: 'part of the municipality', external: 'not part of the municipality' };
      return sentences(sentence(gives), first?.kind && phrase`${several ? 'They are' : 'It is'} ${own[first.kind]}.`);
    },
    supplierDemands: (what) =>
      sentence(phrase`the municipality demands this of those who give the help: ${and(texts(what))}`),
    partners: (partners) =>
      sentence(phrase`the municipality works together with ${and(partners.map(({ name }) => written(name)))}`),
    technology: (what) => sentence(phrase`the municipality uses assistive technology: ${and(texts(what))}`),

    firstFollowUp: (limit, ongoing) =>
      stated(`${followsUp(ongoing)} for the first time after ${limited(limit)}`, limit.strength),
    thenFollowUp: ({ every, strength }, { first, ongoing }) =>
      stated(
        first ? `the municipality then follows up ${interval(every)}` : `${followsUp(ongoing)} ${interval(every)}`,
        strength,
      ),
    followUps: (first, { every, strength }, ongoing) =>
      stated(`${followsUp(ongoing)} for the first time after ${limited(first)} and then ${interval(every)}`, strength),
    followUpAfterEnd: (limit) =>
      stated(`the municipality also follows up ${limited(limit)} after the help has ended`, limit.strength),
    ongoing: () => phrase`The municipality regularly follows up on the help.`,
    followUpBasis: (refs) => phrase`The rules on follow-up are in ${provisions(refs, sources.link, 'and')}.`,
    plan: ({ offered, basis }) => {
      const under = basis.length > 0 ? phrase` under ${provisions(basis, sources.link, 'and')}` : '';
      return offered
        ? start(phrase`${verb('are', 'is')} offered an action plan${under}`)
        : phrase`The municipality does not offer an action plan${under}.`;
    },
    channels: (what) => sentence(phrase`the follow-up happens in this way: ${or(texts(what))}`),

    reportedTo: ({ text }) => sentence(phrase`the municipality sends information about the help to ${written(text)}`),
    anonymous: (when) =>
      when === 'byContactForm'
        ? sentence(
            phrase`it depends on how ${you} ${verb('use', 'uses')} the offer whether ${you} ${verb('are', 'is')} anonymous`,
          )
        : start(
            {
              never: 'cannot be anonymous',
              always: `${verb('are', 'is')} always anonymous`,
              citizenChooses: `${verb('choose', 'chooses')} whether to be anonymous`,
            }[when],
          ),
    contactForm: ({ name, anonymous }) =>
      sentence(
        phrase`with ${written(name)}, ${anonymous ? phrase`${you} ${verb('are', 'is')} anonymous` : 'the municipality records information'}`,
      ),
    registeredAs: (as) =>
      as === 'oneOff'
        ? phrase`The municipality records each contact by itself.`
        : phrase`The municipality records the help as a course.`,
    deleted: (limit) => stated(`the municipality deletes the information after ${limited(limit)}`, limit.strength),
    fieldsCaption: () => 'Information that the municipality records',
    fieldColumns: () => ({ name: 'Information', required: 'Recorded', purpose: 'Used for', basis: 'Rule' }),
    fieldName: ({ name, type }) => {
      const kind = {
        cpr: 'civil registration number',
        date: 'date',
        text: 'text',
        number: 'number',
        code: 'chosen from a fixed list',
        yesNo: 'yes or no',
      }[type];
      return name.toLowerCase() === 'cpr' ? phrase`${kind}` : phrase`${written(name)} (${kind})`;
    },
    fieldRequired: (required) =>
      phrase`${{ always: 'always', conditional: 'in some cases', never: 'never' }[required]}`,
    fieldBasis: (refs) => provisions(refs, sources.link, 'and'),

    contactLead: () => phrase`Here ${you} can get answers to questions:`,
    contactFor: ({ age: ages, audience }) => {
      const group = voice.person.you === you ? 'for those who are' : `when ${voice.person.you} is`;
      const said = sentences(
        audience === undefined ? undefined : sentence(phrase`for: ${written(audience)}`),
        ages && sentence(phrase`${group} ${age(ages)}`),
      );
      return said.length > 0 ? said : undefined;
    },
    contactLabels: () => ({ phone: 'Phone', email: 'E-mail', web: 'Web site', address: 'Address', hours: 'Open' }),
    eitherOf: (parts) => or(parts),
  };
}
