import { assessmentText } from '@kvast/language/print/case-sections';
import { limitText, quantityText } from '@kvast/language/print/figures';
import { readProvisions } from '@kvast/language/provision-reader';
import type { ProvisionRef } from '@kvast/model/provision-ref';
import { choices, chosenLater } from './choices.ts';
import { asked, ClauseLines } from './clause-lines.ts';

// The sections about the case: how one gets the help, appeals, pays, and how the municipality follows up.

/** How one gets the help, and how long the municipality takes. */
export function accessLines(law: ClauseLines): string[] {
  const assessment = law.first('assessment');
  const rule = assessment?.said.rule;
  const lines =
    assessment && rule ? law.stated(`visitation: ${assessmentText(rule)}`, assessment) : [asked(choices.assessment)];
  lines.push(`henvendelse: ${chosenLater(choices.route)}`);
  const appealable = law.first('appeal')?.said.to === 'ankestyrelsen';
  const decided = law.first('caseDeadline')?.said.required ?? appealable;
  // Who need not be granted the help first has no decision to wait for.
  if (rule === 'none' || (rule === 'optional' && !decided)) return [...lines, 'sagsbehandlingstid: ingen'];
  return [
    ...lines,
    'sagsbehandlingstid: højst 8 uger fra henvendelsen er modtaget',
    'ved overskridelse: skriftlig besked med ny dato',
    asked(choices.deadline),
  ];
}

export function appealLines(law: ClauseLines): string[] {
  const appeal = law.first('appeal');
  if (!appeal) return [asked(choices.appeal)];
  if (appeal.said.to === 'none') return [...law.stated('klageadgang: ingen', appeal), ...otherRefusals(law)];
  const deadline = law.first('appealDeadline');
  const lines = [...law.stated('klageadgang: Ankestyrelsen', appeal)];
  if (deadline) lines.push(...law.stated(`klagefrist: ${limitText(deadline.said.limit)}`, deadline));
  else lines.push('klagefrist: 4 uger', asked(choices.appealDeadline));
  return [...lines, `klagen sendes til: ${chosenLater(choices.sendTo)}`];
}

/** Help that cannot be appealed must not hide that a refusal of the help it may not replace can be. */
function otherRefusals(law: ClauseLines): string[] {
  return law
    .all('mustNot')
    .filter(({ said }) => said.what === 'replaces')
    .flatMap(({ said }) => said.provisions)
    .map(({ id }) => `> Får du afslag på støtte efter [${id}], kan du klage over det afslag til Ankestyrelsen.`);
}

export function economyLines(law: ClauseLines): string[] {
  const fee = law.first('fee');
  const lines = fee?.said.free
    ? law.stated('egenbetaling: ingen', fee)
    : fee
      ? ['egenbetaling: ja', asked(choices.paid)]
      : [asked(choices.fee)];
  const freeChoice = law.first('freeChoice');
  return freeChoice?.said.offered ? [...lines, ...law.stated('frit valg: ja', freeChoice)] : lines;
}

export function followUpLines(law: ClauseLines): string[] {
  const required = law.first('followUp');
  const plan = law.first('plan');
  const lines: string[] = [];
  if (required) lines.push('løbende: ja', ...basis(law.citation(required), 'efter: '));
  if (plan?.said.offered) lines.push(`handleplan: tilbydes${basis(law.citation(plan), ' efter ')[0] ?? ''}`);
  for (const { said } of law.all('timing')) {
    if (said.of !== 'followUp' || said.event !== 'end' || said.relation !== 'after' || !said.quantity) continue;
    lines.push(`> Vi kontakter dig senest ${quantityText(said.quantity)} efter, at hjælpen er slut.`);
  }
  return [...lines, asked(choices.followUp)];
}

/** What an order says that the standard must tell, so that the writer can tick it off. */
export function itemLines(law: ClauseLines): string[] {
  const items = law.all('mustContain').filter(({ said }) => said.in === 'standard');
  const [first] = items;
  if (!first) return [];
  // "…, § 4, stk. 1, nr. 1" is where the first of them stands.
  const source = law.citation(first).replace(/, (?:stk|nr)\..*$/, '');
  return [asked(choices.mustContain([...new Set(items.map(({ said }) => said.item))], source))];
}

/** The citation, where it is a provision and not an order or a decision. */
function basis(source: string, before: string): string[] {
  const found = readProvisions(source, 0);
  return found ? [`${before}${source.slice(0, found.end)}`] : [];
}

export function registrationLines(law: ClauseLines): string[] {
  const reported = law.first('reportedTo');
  const registers = law.first('registers');
  if (!reported && !registers) return [];
  const fields = {
    cpr: 'felt cpr: cpr, altid, til "at vide, hvem oplysningerne handler om", hjemmel databeskyttelsesloven § 11',
    targetGroup: 'felt målgruppe: kode fra FFB.målgruppe, altid, til "at vide, hvem der får hjælpen"',
    startDate: 'felt startdato: dato, altid, til "at vide, hvornår hjælpen begyndte"',
    endDate: 'felt slutdato: dato, altid, til "at vide, hvornår hjælpen sluttede"',
    need: 'felt hjælpebehov: tekst, altid, til "at vide, hvad der er brug for hjælp til"',
  } as const;
  const lines = reported ? law.stated(`indberettes: ${reported.said.authority}`, reported) : [];
  if (registers) {
    lines.push(...registers.said.fields.map((field) => fields[field]));
    if (ClauseLines.mark(registers) === '') lines.push(law.confirm('felterne', registers));
  }
  return [...lines, asked(choices.fields)];
}

/** `serviceloven §§ 104 og 107` is written one by one, so that each can be deleted. */
export function combinationLines(law: ClauseLines): string[] {
  const others: readonly ProvisionRef[] = law
    .all('mustNot')
    .filter(({ said }) => said.what === 'excludesRecipientsOf')
    .flatMap(({ said }) => said.provisions);
  return [...new Set(others.map(({ id }) => id))].map((id) => `kan kombineres med: ${id}`);
}
