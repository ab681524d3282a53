import type { Access, CaseDeadline, Soon } from '@kvast/model/access';
import type { Appeal, AppealInstance } from '@kvast/model/appeal';
import type { Contact } from '@kvast/model/contact';
import type { Delivery } from '@kvast/model/delivery';
import type { Economy, Price } from '@kvast/model/economy';
import type { FollowUp, QualityGoal } from '@kvast/model/follow-up';
import type { Limit } from '@kvast/model/limit';
import type { Located } from '@kvast/model/source';
import { ageText, boundWord, figure, intervalText, joined, limitText, moneyText, strengthText } from './figures.ts';
import { bullet, bullets, each, type Fact, keyLine, wordsLine, wordsLines } from './lines.ts';
import { provisionsText, provisionTexts } from './references.ts';
import { itemText, quoted, wordsText } from './words.ts';

const ASSESSMENTS = { none: 'ingen', required: 'krævet', optional: 'valgfri' } as const;

export function assessmentText(rule: keyof typeof ASSESSMENTS): string {
  return ASSESSMENTS[rule];
}

export function accessFacts(access: Access): Fact[] {
  const { assessment, applicants, deadline, acute, decision } = access;
  const exceeded = deadline?.whenExceeded;
  const told = exceeded && joined('skriftlig besked', exceeded.newDate && 'med ny dato');
  const notice = exceeded?.beforeExpiry ? `${told}, inden fristen udløber` : told;
  return [
    ...keyLine('visitation', assessment && assessmentText(assessment.rule), assessment),
    ...wordsLine('henvendelse', access.route),
    ...keyLine('henvendelse fra', wordsText(applicants.map(({ text }) => text).join(', ')), applicants[0]),
    ...soonFacts('kvittering', access.receipt && [access.receipt]),
    ...deadlineFacts(deadline),
    ...keyLine('ved overskridelse', notice, exceeded),
    ...acuteFacts(acute),
    ...soonFacts('hjælpen begynder', access.starts),
    ...keyLine('afgørelse', decision && (decision.form === 'oral' ? 'mundtlig' : 'skriftlig'), decision),
    ...wordsLine('afgøres af', access.decidedBy),
    ...wordsLines('dokumentation', access.documentation),
  ];
}

export function acuteFacts(acute: Access['acute']): Fact[] {
  return keyLine('akut', acute && (acute.limit ? limitText(acute.limit) : 'straks'), acute);
}

export function soonFacts(key: string, all: readonly Soon[] | undefined): Fact[] {
  return each(all, (soon) => {
    const event = soon.startEvent && `efter ${soon.startEvent}`;
    const time = joined(soon.limit ? limitText(soon.limit) : 'straks', event);
    // Without an event, what the words after "efter" or a comma are is the case.
    const rest = [soon.when, soon.includesCaseTime && 'sagsbehandlingstiden medregnet'].filter(Boolean);
    return keyLine(key, [time, ...rest].join(', '), soon);
  });
}

/** `fra ansøgningen er modtaget, ved støtte i botilbud` */
export function eventText({ startEvent, when }: Pick<Soon, 'startEvent' | 'when'>): string {
  const words = [startEvent, when].filter((word) => word !== undefined);
  return words.length === 0 ? '' : `fra ${startEvent === undefined ? ', ' : ''}${words.join(', ')}`;
}

function deadlineFacts(deadline: CaseDeadline | undefined): Fact[] {
  const key = 'sagsbehandlingstid';
  const line = (limit: Limit, event: string | undefined, from: Located) =>
    keyLine(key, joined(limitText(limit), event && `fra ${event}`), from);
  return [
    ...keyLine(key, (deadline?.none && 'ingen') || undefined, deadline),
    ...(deadline?.limit ? line(deadline.limit, deadline.startEvent, deadline) : []),
    ...each(deadline?.variants, (variant) =>
      line(variant.limit, `${variant.startEvent ?? ''}, ${variant.when}`, variant),
    ),
  ];
}

export function appealFacts(appeal: Appeal): Fact[] {
  const { instance, deadline, reconsideration } = appeal;
  return [
    ...each(instance && [instance], (one) => keyLine('klageadgang', instanceText(one), one)),
    ...each(appeal.perProvision, (one) =>
      keyLine('klageadgang', instanceText(one, provisionsText(one.provisions)), one),
    ),
    ...keyLine('klagefrist', deadline && limitText(deadline), deadline),
    ...wordsLine('hvem kan klage', appeal.whoMayAppeal),
    ...wordsLine('klagen sendes til', appeal.sendTo),
    ...keyLine('genvurdering', reconsideration && limitText(reconsideration), reconsideration),
    ...wordsLine('klagevejledning', appeal.guidance),
  ];
}

const INSTANCES =
  'kommunen, domstolene, Styrelsen for Patientklager, Tvistighedsnævnet, Klagenævnet for Specialundervisning, huslejenævnet, beboerklagenævnet'.split(
    ', ',
  );

const PRICE_KEYS = { price: 'pris', cap: 'loft', grant: 'tilskud', paidByMunicipality: 'kommunen betaler' } as const;

function priceText({ amount, share, bound, year, item }: Price): string {
  const of = share && joined(`${figure(share.percent)} procent`, share.of && `af ${share.of}`);
  const sum = amount ? moneyText(amount) : of;
  return joined(
    sum && bound && boundWord(bound),
    sum,
    year !== undefined && `i ${year}`,
    item && (sum ? `for ${item}` : item),
  );
}

function instanceText({ to, name = '', nuance }: AppealInstance, provisions?: string): string {
  const known = {
    none: 'ingen',
    ankestyrelsen: 'Ankestyrelsen',
    other: INSTANCES.includes(name) ? name : quoted(name),
  };
  const text = joined(known[to], provisions && `for ${provisions}`);
  return nuance ? `${text}, ${nuance}` : text;
}

export function economyFacts({ fee, prices, ownCosts, freeChoice, feeCovers }: Economy): Fact[] {
  const charged = fee?.amount ? moneyText(fee.amount) : 'ja';
  const choice = freeChoice?.offered ? 'ja' : 'nej';
  return [
    ...keyLine('egenbetaling', fee && (fee.text ?? (fee.free ? 'ingen' : charged)), fee),
    ...each(prices, (price) => keyLine(PRICE_KEYS[price.kind], priceText(price), price)),
    ...wordsLine('betalingen omfatter', feeCovers),
    ...wordsLines('betaler selv', ownCosts),
    ...keyLine('frit valg', freeChoice && (freeChoice.how ? `${choice}, ${freeChoice.how}` : choice), freeChoice),
  ];
}

export function deliveryFacts({ suppliers, partners, demands, technology, items }: Delivery): Fact[] {
  const kinds = { internal: '(intern)', external: '(ekstern)' };
  return [
    ...each(suppliers, ({ name, kind, when, range }) => {
      const text = joined(name, kind && kinds[kind]);
      return keyLine('leverandør', wordsText(when ? `${text}, ${when}` : text), { range });
    }),
    ...keyLine('samarbejde med', wordsText(partners.map(({ name }) => name).join(', ')), partners[0]),
    ...wordsLines('krav til leverandøren', demands),
    ...wordsLines('velfærdsteknologi', technology),
    ...bullets(items),
  ];
}

export function followUpFacts(followUp: FollowUp): Fact[] {
  const { ongoing, first, recurring, afterEnd, basis, plan, channels } = followUp;
  const offered = plan?.offered ? 'tilbydes' : 'tilbydes ikke';
  const planBasis = plan && plan.basis.length > 0 && `efter ${provisionsText(plan.basis)}`;
  return [
    ...keyLine('løbende', ongoing && 'ja', ongoing),
    ...keyLine('første opfølgning', first && limitText(first), first),
    ...keyLine(
      'derefter',
      recurring && joined(intervalText(recurring.every), strengthText(recurring.strength)),
      recurring,
    ),
    ...keyLine('opfølgning efter forløbet', afterEnd && limitText(afterEnd), afterEnd),
    ...each(provisionTexts(basis), (text) => keyLine('efter', text, basis[0])),
    ...keyLine('handleplan', plan && joined(offered, planBasis), plan),
    ...wordsLines('mødeform', channels),
  ];
}

export function goalLines(goals: readonly QualityGoal[], mark = '-'): string[] {
  return goals.flatMap((goal) => {
    const { target, every } = goal;
    const percent = target?.percent;
    const share = joined(
      target?.bound && boundWord(target.bound),
      percent !== undefined && `${figure(percent)} procent`,
    );
    const lines = bullet(
      itemText(goal),
      goal,
      wordsLine('måles ved', goal.indicator),
      keyLine('målet er', target && (target.limit ? limitText(target.limit) : share), target),
      keyLine('følges op', every && joined(intervalText(every.every), strengthText(every.strength)), every),
      wordsLine('ansvarlig', goal.responsible),
    ).lines.map((text, at) => (at === 0 ? text.replace(/^-/, mark) : text));
    return [...lines, ...goalLines(goal.criteria ?? [], `${mark}-`)];
  });
}

export function contactLines(contacts: readonly Contact[]): string[] {
  return contacts.map(({ name, phones, email, web, address, age, hours, audience }) => {
    const details = [
      phones.length > 0 && `telefon ${phones.join(' eller ')}`,
      email && `mail ${email}`,
      web && `web ${web}`,
      address !== undefined && `adresse ${quoted(address)}`,
      hours !== undefined && `åbent ${quoted(hours)}`,
      age && `for alder ${ageText(age)}`,
      audience !== undefined && `for ${quoted(audience)}`,
    ].filter(Boolean);
    return details.length > 0 ? `- ${wordsText(name)}: ${details.join(', ')}` : `- ${wordsText(name)}`;
  });
}
