import type { Prose } from '@kvast/model/source';
import type { HouseholdMember } from '@kvast/model/target-group';
import * as ast from '../generated/ast.ts';
import { type BlockDraft, keyOf } from './block-draft.ts';
import { rangeOf, rangeOfProperty } from './context.ts';
import { amount, unquoted } from './values.ts';

type Put = (block: BlockDraft, line: ast.TextLine, prose: () => Prose, text: string) => void;

/** What each key with words as its value does; one entry a key. */
const PUTS: Readonly<Record<string, Put>> = {
  'prioritering:': (block, line, prose) =>
    block.set(block.section('targetGroup', rangeOf(line)), 'localPriority', prose(), line),
  'pårørende:': (block, line, prose) =>
    block.set(block.section('targetGroup', rangeOf(line)), 'relatives', prose(), line),
  'husstanden hjælper til:': (block, line, _prose, text) => {
    const range = rangeOf(line);
    block.set(
      block.section('targetGroup', range),
      'household',
      { members: listOf(text.replaceAll(/,\s*der er\s+(?=fyldt|over)/gi, ' ')).map(member), range },
      line,
    );
  },
  'sted:': (block, line, prose) => block.set(block.section('extent', rangeOf(line)), 'place', prose(), line),
  'kanaler:': (block, line, prose) => block.set(block.section('extent', rangeOf(line)), 'channels', prose(), line),
  'tidspunkt:': (block, line, prose) => block.set(block.section('extent', rangeOf(line)), 'hours', prose(), line),
  'indberettes:': (block, line, prose) =>
    block.set(block.section('registration', rangeOf(line)), 'reportedTo', prose(), line),
  'kle:': (block, line, prose) => block.set(block.section('registration', rangeOf(line)), 'caseSubject', prose(), line),
  'konto:': (block, line, prose) => block.set(block.section('registration', rangeOf(line)), 'account', prose(), line),
  'henvendelse:': (block, line, prose) => block.set(block.section('access', rangeOf(line)), 'route', prose(), line),
  'henvendelse fra:': (block, line, _prose, text) => {
    const range = rangeOf(line);
    block.section('access', range).applicants.push(...listOf(text).map((who) => ({ text: who, range })));
  },
  'afgøres af:': (block, line, prose) => block.set(block.section('access', rangeOf(line)), 'decidedBy', prose(), line),
  'dokumentation:': (block, line, prose) => {
    const access = block.section('access', rangeOf(line));
    access.documentation = [...(access.documentation ?? []), prose()];
  },
  'hvem kan klage:': (block, line, prose) =>
    block.set(block.section('appeal', rangeOf(line)), 'whoMayAppeal', prose(), line),
  'klagen sendes til:': (block, line, prose) =>
    block.set(block.section('appeal', rangeOf(line)), 'sendTo', prose(), line),
  'klagevejledning:': (block, line, prose) =>
    block.set(block.section('appeal', rangeOf(line)), 'guidance', prose(), line),
  'betaler selv:': (block, line, prose) => block.section('economy', rangeOf(line)).ownCosts.push(prose()),
  'betalingen omfatter:': (block, line, prose) =>
    block.set(block.section('economy', rangeOf(line)), 'feeCovers', prose(), line),
  'velfærdsteknologi:': (block, line, prose) => block.section('delivery', rangeOf(line)).technology.push(prose()),
  'krav til leverandøren:': (block, line, prose) => {
    const delivery = block.section('delivery', rangeOf(line));
    delivery.demands = [...(delivery.demands ?? []), prose()];
  },
  'vision:': (block, line, prose) => block.set(block.extra, 'vision', prose(), line),
  'mødeform:': (block, line, prose) => block.section('followUp', rangeOf(line)).channels.push(prose()),
  'samarbejde med:': (block, line, _prose, text) => {
    const range = rangeOf(line);
    const names = text.split(/,\s*(?:og\s+)?/).filter(Boolean);
    const partners = names.map((name) => ({ name, volunteers: /frivillig/i.test(name), range }));
    block.section('delivery', range).partners.push(...partners);
  },
};

/** @returns false where the line is no key with words, or one that belongs to another kind of document */
export function textLine(block: BlockDraft, line: ast.Line): boolean {
  if (!ast.isTextLine(line)) return false;
  const put = PUTS[line.key?.toLowerCase() ?? ''];
  if (!put) return false;
  const text = unquoted(line.text);
  if (!text) block.context.problem('emptyValue', rangeOf(line), keyOf(line));
  else put(block, line, () => block.prose(text, rangeOfProperty(line, 'text')), text);
  return true;
}

/** "borgeren, pårørende og læger" → three names. */
export function listOf(text: string): string[] {
  return text
    .split(/,\s*(?:og\s+)?|\s+og\s+/)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** "børn fyldt 15 år" → børn, from 15. */
function member(text: string): HouseholdMember {
  const found = /^(.*?)\s+(?:fyldt|fra|over)\s+(\d+)\s+år$/i.exec(text);
  return found ? { name: found[1] ?? text, age: { from: amount(found[2]), wording: 'from' } } : { name: text };
}
