import type { Clause, LawModel, Provision, Ruling, Statement } from '@kvast/model/law';
import {
  confidences,
  containers,
  moneyBounds,
  prohibitions,
  requirements,
  rulingStatuses,
  strengths,
  timed,
  timingEvents,
  timingRelations,
  wordFor,
} from '../law-words.ts';
import { assessmentText } from './case-sections.ts';
import { conditionLines, conditionText, effectText } from './conditions.ts';
import { departureText, durationText, formsText, repetitionText } from './extent.ts';
import {
  ageText,
  dateText,
  figure,
  intervalText,
  joined,
  limitText,
  moneyText,
  periodText,
  quantityText,
} from './figures.ts';
import { provisionsText, provisionTexts } from './references.ts';
import { quoted, wordsText } from './words.ts';

const FIELDS = {
  cpr: 'cpr',
  startDate: 'startdato',
  endDate: 'slutdato',
  need: 'hjælpebehov',
  targetGroup: 'målgruppe',
};

/** A `.lov` file: each clause with its source right below it. */
export function lawLines(model: LawModel): string[] {
  return [
    `# Lov ${model.id} ${quoted(model.title)}`,
    ...line('også kaldet', model.aliases.join(', ')),
    ...line('fejlagtigt kaldet', model.wrongNames.join(', ')),
    ...line('kilde', model.source?.text),
    ...line('link', model.link && wordsText(model.link.text)),
    ...model.provisions.flatMap(provisionLines),
    ...(model.rulings ?? []).flatMap(rulingLines),
  ];
}

function provisionLines(provision: Provision): string[] {
  return [
    joined(`## § ${provision.section}`, provision.title && quoted(provision.title)),
    ...line('i kraft', provision.inForce && periodText(provision.inForce)),
    ...provisionTexts(provision.successors).flatMap((text) => line('afløst af', text)),
    ...line('link', provision.link && wordsText(provision.link.text)),
    ...provision.notes.flatMap(({ text }) => line('bemærkning', wordsText(text))),
    ...provision.clauses.flatMap(clauseLines),
  ];
}

function rulingLines(ruling: Ruling): string[] {
  const year = /^\d{4}$/.test(ruling.decided);
  return [
    joined(`## Principmeddelelse ${ruling.number}`, ruling.title && quoted(ruling.title)),
    `afgjort: ${year ? `i ${ruling.decided}` : dateText({ iso: ruling.decided, precision: 'day' })}`,
    ...provisionTexts(ruling.about).flatMap((text) => line('handler om', text)),
    `gælder stadig: ${wordFor(rulingStatuses, ruling.status)}`,
    ...line('erstattet af', ruling.replacedBy),
    ...ruling.notes.flatMap(({ text }) => line('bemærkning', wordsText(text))),
    `kilde: ${wordFor(strengths, ruling.strength)}, ${ruling.citation}`,
    ...line('sikkerhed', ruling.confidence === 'verified' ? undefined : wordFor(confidences, ruling.confidence)),
  ];
}

function clauseLines({ said, strength, citation, confidence, period, onlyWhen, successors = [] }: Clause): string[] {
  return [
    ...statementLines(said),
    `kilde: ${wordFor(strengths, strength)}, ${citation}`,
    ...line('sikkerhed', confidence === 'verified' ? undefined : wordFor(confidences, confidence)),
    ...line('gælder', periodText(period)),
    ...line('kun når', onlyWhen && wordsText(onlyWhen.text)),
    ...provisionTexts(successors).flatMap((text) => line('afløst af', text)),
  ];
}

function line(key: string, value: string | undefined): string[] {
  return value ? [`${key}: ${value}`] : [];
}

function statementLines(said: Statement): string[] {
  if (said.kind === 'exempt') return [`ikke for den, der: ${conditionText(said.condition)}`];
  if (said.kind !== 'targetGroup') return [statementLine(said)];
  const inOneLine = conditionText(said.condition);
  if (inOneLine !== undefined && said.condition.kind !== 'all' && said.condition.kind !== 'any') {
    return [`målgruppe: ${inOneLine}`];
  }
  const [opener = '', ...bullets] = conditionLines(said.condition);
  return [`målgruppe: ${opener}`, ...bullets];
}

function statementLine(said: Exclude<Statement, { kind: 'targetGroup' | 'exempt' }>): string {
  switch (said.kind) {
    case 'duty':
      return `pligt: ${said.modality === 'must' ? 'skal' : 'kan'}`;
    case 'form':
      return `form: ${formsText(said.forms)}`;
    case 'age':
      return `alder: ${ageText(said.age)}`;
    case 'duration':
      if (said.rule.kind === 'timeLimited') return 'varighed: tidsbegrænset';
      return `varighed: ${said.rule.kind === 'noFixedLimit' ? 'ingen fast grænse' : durationText(said.rule)}`;
    case 'extension':
      return `forlængelse: ${departureText(said.departure, 'asWritten')}`;
    case 'dispensation':
      return `dispensation: ${departureText(said.departure, 'asWritten')}`;
    case 'repetition':
      return `gentagelse: ${repetitionText(said.repetition)}`;
    case 'amount':
      return `omfang: ${limitText(said.limit)}`;
    case 'purpose':
      return `hjælpen skal: ${said.anyOf.map(effectText).join(' eller ')}`;
    case 'appeal':
      return `klage: ${said.to === 'none' ? 'ingen' : 'Ankestyrelsen'}`;
    case 'appealDeadline':
      return `klagefrist: ${limitText(said.limit)}`;
    case 'assessment':
      return `visitation: ${assessmentText(said.rule)}`;
    case 'caseDeadline':
      return `sagsbehandlingstid: ${said.required ? 'kræves' : 'ingen'}`;
    case 'writtenNoticeWhenExceeded':
      return 'ved overskridelse: skriftlig besked';
    case 'fee':
      if (said.under) return `betaling efter: ${provisionsText(said.under)}`;
      return `egenbetaling: ${said.free ? 'ingen' : 'ja'}`;
    case 'freeChoice':
      return `frit valg: ${said.offered ? 'ja' : 'nej'}`;
    case 'followUp':
      return 'opfølgning: kræves';
    case 'plan':
      return `handleplan: ${said.offered ? 'tilbydes' : 'tilbydes ikke'}`;
    case 'mustNot':
      return joined('må ikke:', wordFor(prohibitions, said.what), provisionsText(said.provisions));
    case 'registers':
      return `registrering: ${said.fields.map((field) => FIELDS[field]).join(', ')}`;
    case 'reportedTo':
      return `indberettes: ${wordsText(said.authority)}`;
    case 'volunteers':
      return 'frivillige: deltager';
    case 'pensionAge':
      return `folkepensionsalder: ${figure(said.years)} år`;
    case 'allowsCpr':
      return 'cpr: må behandles';
    case 'requires':
      return `kræver: ${wordFor(requirements, said.what)}`;
    case 'mustContain': {
      const under = said.headings.map(quoted).join(' eller ');
      return joined(wordFor(containers, said.in), quoted(said.item), under && `under ${under}`);
    }
    case 'wording':
      return `ordlyd: ${quoted(said.says)} og ikke ${quoted(said.not)}`;
    case 'includes':
      return `hjælpen omfatter: ${wordsText(said.what)}`;
    case 'timing': {
      const { quantity, relation, event, age } = said;
      const bound = said.bound === 'earliest' ? 'tidligst' : 'senest';
      const when = event === 'birthday' ? `det fyldte ${age}. år` : wordFor(timingEvents, event);
      const gap = quantity && quantityText(quantity);
      return joined('frist:', wordFor(timed, said.of), bound, gap, wordFor(timingRelations, relation), when);
    }
    case 'assessedFirst':
      return `vurderes først efter: ${provisionsText(said.provisions)}`;
    case 'assessedAgain':
      return `vurderes igen efter: ${provisionsText(said.provisions)}`;
    case 'borrows':
      return `låner: ${provisionsText(said.provisions)}`;
    case 'saving':
      return `opsparing: ${limitText(said.limit)}`;
    case 'money': {
      const item = said.item && `for ${said.item}`;
      if (said.role === 'cap') return joined('loft:', moneyText(said.amount), item);
      const bound = said.bound !== 'exactly' && wordFor(moneyBounds, said.bound);
      return joined('beløb:', bound, moneyText(said.amount), item);
    }
    case 'notReportedTo':
      return `indberettes ikke: ${wordsText(said.authority)}`;
    case 'reconsideration':
      return `genvurdering: ${limitText(said.limit)}`;
    case 'complaintSentTo':
      return `klagen sendes til: ${wordsText(said.recipient)}`;
    case 'revision':
      return `revideres: ${said.every === 'electionPeriod' ? 'én gang i hver valgperiode' : intervalText(said.every)}`;
    case 'guidingLevel':
      return 'serviceniveau: vejledende';
    case 'anonymous':
      return `anonym: ${{ never: 'aldrig', always: 'altid', citizenChooses: 'borgeren vælger' }[said.rule]}`;
  }
}
