import type { Clause, Confidence, LawModel, Prohibition, Provision, SourceStrength, Statement } from '@kvast/model/law';
import { assessmentText } from './case-sections.ts';
import { conditionLines, conditionText, effectText } from './conditions.ts';
import { departureText, durationText, formsText, repetitionText } from './extent.ts';
import { ageText, figure, joined, limitText, periodText } from './figures.ts';
import { provisionsText, provisionTexts } from './references.ts';
import { quoted, wordsText } from './words.ts';

const PROHIBITIONS: Readonly<Record<Prohibition, string>> = {
  replaces: 'stå i stedet for',
  isConditionFor: 'være betingelse for',
  isWaitingFor: 'bruges som ventetid til',
  clarifiesNeedFor: 'afklare behov for',
  excludesRecipientsOf: 'udelukke modtagere af',
  requiresMotivation: 'kræve motivation',
  requiresDevelopment: 'kræve udvikling',
  requiresDiagnosis: 'kræve diagnose',
  requiresLasting: 'kræve varig nedsættelse',
  requiresOwnHome: 'kræve egen bolig',
  requiresApplication: 'kræve ansøgning',
  endsWithoutDecision: 'ophøre uden afgørelse',
  excludesConversations: 'udelukke samtaler',
};
const STRENGTHS: Readonly<Record<SourceStrength, string>> = {
  statute: 'lov',
  preparatoryWork: 'forarbejder',
  practice: 'praksis',
  guidance: 'vejledning',
  unverified: 'uverificeret',
};
const CONFIDENCES: Readonly<Record<Confidence, string>> = {
  verified: 'bekræftet',
  memory: 'huskes',
  interpretation: 'fortolkning',
};
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

function clauseLines({ said, strength, citation, confidence, period }: Clause): string[] {
  return [
    ...statementLines(said),
    `kilde: ${STRENGTHS[strength]}, ${citation}`,
    ...line('sikkerhed', confidence === 'verified' ? undefined : CONFIDENCES[confidence]),
    ...line('gælder', periodText(period)),
  ];
}

function line(key: string, value: string | undefined): string[] {
  return value ? [`${key}: ${value}`] : [];
}

function statementLines(said: Statement): string[] {
  if (said.kind !== 'targetGroup') return [statementLine(said)];
  const inOneLine = conditionText(said.condition);
  if (inOneLine !== undefined && said.condition.kind !== 'all' && said.condition.kind !== 'any') {
    return [`målgruppe: ${inOneLine}`];
  }
  const [opener = '', ...bullets] = conditionLines(said.condition);
  return [`målgruppe: ${opener}`, ...bullets];
}

function statementLine(said: Exclude<Statement, { kind: 'targetGroup' }>): string {
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
      return `egenbetaling: ${said.free ? 'ingen' : 'ja'}`;
    case 'freeChoice':
      return `frit valg: ${said.offered ? 'ja' : 'nej'}`;
    case 'followUp':
      return 'opfølgning: kræves';
    case 'plan':
      return `handleplan: ${said.offered ? 'tilbydes' : 'tilbydes ikke'}`;
    case 'mustNot':
      return joined('må ikke:', PROHIBITIONS[said.what], provisionsText(said.provisions));
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
  }
}
