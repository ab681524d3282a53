import { assessmentText } from '@kvast/language/print/case-sections';
import { boundWord, limitText, moneyText, quantityText } from '@kvast/language/print/figures';
import { readProvisions } from '@kvast/language/provision-reader';
import type { ClauseOf } from '@kvast/law/catalogue-view';
import type { Statement } from '@kvast/model/law';
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
  const start = law
    .all('timing')
    .find(({ said }) => said.of === 'start' && said.bound === 'latest' && said.event === 'enquiry')?.said.quantity;
  const started = start ? [`hjælpen begynder: senest ${quantityText(start)} efter henvendelsen`] : [];
  const appealable = law.first('appeal')?.said.to === 'ankestyrelsen';
  const decided = law.first('caseDeadline')?.said.required ?? appealable;
  // Who need not be granted the help first has no decision to wait for.
  if (rule === 'none' || (rule === 'optional' && !decided)) lines.push('sagsbehandlingstid: ingen', ...started);
  else {
    const longest = start ? quantityText(start) : '8 uger';
    lines.push(
      `sagsbehandlingstid: højst ${longest} fra henvendelsen er modtaget`,
      'ved overskridelse: skriftlig besked med ny dato',
      ...started,
      asked(start ? choices.deadlineBeforeStart(longest) : choices.deadline),
    );
    if (law.at(PUBLICATION)?.requires('publication')) lines.push('> Fristen står også på kommunens hjemmeside.');
  }
  return [...lines, ...otherHelpLines(law), ...orientationLines(law)];
}

const PUBLICATION = 'retssikkerhedsloven § 3 a';

/** Help that the municipality looks at before it grants this one. */
function otherHelpLines(law: ClauseLines): string[] {
  const first = law.all('assessedFirst').flatMap(({ said }) => said.provisions);
  const again = law.all('assessedAgain').flatMap(({ said }) => said.provisions);
  return [
    ...first.map(({ id }) => `> Før du får hjælpen, ser vi på, om hjælp efter [${id}] kan være nok.`),
    ...again.map(({ id }) => `> Når hjælp efter [${id}] slutter, vurderer vi dit behov igen.`),
  ];
}

function orientationLines(law: ClauseLines): string[] {
  return law
    .all('timing')
    .flatMap(({ said }) =>
      said.of === 'orientation' && said.event === 'admission' && said.quantity
        ? [`> Din kommune får besked senest ${quantityText(said.quantity)} efter, at du er flyttet ind.`]
        : [],
    );
}

export function appealLines(law: ClauseLines): string[] {
  const appeal = law.first('appeal');
  if (!appeal) return [asked(choices.appeal)];
  if (appeal.said.to === 'none') return [...law.stated('klageadgang: ingen', appeal), ...otherRefusals(law)];
  const lines = [...law.stated('klageadgang: Ankestyrelsen', appeal)];
  // What holds for every complaint stands in the law on how cases are handled.
  const own = law.first('appealDeadline') ? law : law.at('retssikkerhedsloven § 67');
  const deadline = own?.first('appealDeadline');
  if (own && deadline) lines.push(...own.stated(`klagefrist: ${limitText(deadline.said.limit)}`, deadline));
  else lines.push(asked(choices.appealDeadline));
  lines.push(`klagen sendes til: ${chosenLater(choices.sendTo)}`);
  const review = law.at('retssikkerhedsloven § 66');
  const again = review?.first('reconsideration');
  if (review && again) lines.push(...review.stated(`genvurdering: ${limitText(again.said.limit)}`, again));
  return lines;
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
  const lines = [...feeLines(law), ...law.all('money').flatMap((money) => law.stated(moneyLine(money.said), money))];
  const freeChoice = law.first('freeChoice');
  return freeChoice?.said.offered ? [...lines, ...law.stated('frit valg: ja', freeChoice)] : lines;
}

function feeLines(law: ClauseLines): string[] {
  const fee = law.first('fee');
  if (!fee) return [asked(choices.fee)];
  if (fee.said.free) return law.stated('egenbetaling: ingen', fee);
  const under = (fee.said.under ?? []).map(({ id }) => `> Betalingen følger reglerne i [${id}].`);
  return ['egenbetaling: ja', asked(choices.paid), ...under];
}

function moneyLine({ role, bound, amount, item }: Extract<Statement, { kind: 'money' }>): string {
  const sum = moneyText(amount);
  const of = item ? ` for ${item}` : '';
  if (bound === 'above') return `> Grænsen er ${sum}${of}.`;
  const words = `${boundWord(bound)} ${sum}${of}`.trim();
  return `${role === 'cap' ? 'loft' : 'tilskud'}: ${words}`;
}

export function followUpLines(law: ClauseLines): string[] {
  const required = law.first('followUp');
  const plan = law.first('plan');
  const lines: string[] = [];
  if (required) lines.push('løbende: ja', ...basis(law.citation(required), 'efter: '));
  if (plan?.said.offered) lines.push(`handleplan: tilbydes${basis(law.citation(plan), ' efter ')[0] ?? ''}`);
  const [first, ...later] = law
    .all('timing')
    .flatMap(({ said }) =>
      said.of === 'followUp' && said.event === 'end' && said.relation === 'after' ? (said.quantity ?? []) : [],
    );
  if (first) lines.push(`opfølgning efter forløbet: ${quantityText(first)}`);
  for (const each of later)
    lines.push(`> Vi kontakter dig også senest ${quantityText(each)} efter, at hjælpen er slut.`);
  if (law.requires('individualGoals')) lines.push('> Vi sætter mål for hjælpen sammen med dig.');
  if (law.requires('continuousAdjustment')) lines.push('> Vi tilpasser hjælpen, når dit behov ændrer sig.');
  return [...lines, asked(choices.followUp)];
}

const GOALS = 'Mål';

/** What an order says that the standard must tell, under the headings that it may stand under. */
function itemsOf(law: ClauseLines): readonly ClauseOf<'mustContain'>[] {
  return law.all('mustContain').filter(({ said }) => said.in === 'standard');
}

/** Goals, where the order asks for them and knows no other heading for them. */
export function goalLines(law: ClauseLines): string[] {
  return itemsOf(law).some(({ said }) => said.headings.length === 1 && said.headings[0] === GOALS)
    ? [`- ${chosenLater(choices.goals)}`]
    : [];
}

/** All that the standard must tell, so that the writer can tick it off. */
export function itemLines(law: ClauseLines): string[] {
  const items = itemsOf(law);
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

const ANONYMOUS = { never: 'aldrig', always: 'altid', citizenChooses: 'borgeren vælger' } as const;

export function registrationLines(law: ClauseLines): string[] {
  const reported = law.first('reportedTo');
  const registers = law.first('registers');
  const anonymous = law.first('anonymous');
  const secret = anonymous ? law.stated(`anonym: ${ANONYMOUS[anonymous.said.rule]}`, anonymous) : [];
  if (!reported && !registers) return secret;
  const fields = {
    cpr: 'felt cpr: cpr, altid, til "at vide, hvem oplysningerne handler om", hjemmel databeskyttelsesloven § 11',
    targetGroup: 'felt målgruppe: kode fra FFB.målgruppe, altid, til "at vide, hvem der får hjælpen"',
    startDate: 'felt startdato: dato, altid, til "at vide, hvornår hjælpen begyndte"',
    endDate: 'felt slutdato: dato, altid, til "at vide, hvornår hjælpen sluttede"',
    need: 'felt hjælpebehov: tekst, altid, til "at vide, hvad der er brug for hjælp til"',
  } as const;
  const lines = [...(reported ? law.stated(`indberettes: ${reported.said.authority}`, reported) : []), ...secret];
  if (registers) {
    lines.push(...registers.said.fields.map((field) => fields[field]));
    if (ClauseLines.mark(registers) === '') lines.push(law.confirm('felterne', registers));
  }
  return [...lines, asked(choices.fields)];
}

/** What only the staff need to know of the reports: how soon they are sent. */
export function reportLines(law: ClauseLines): string[] {
  const reported = law.first('reportedTo');
  return law.all('timing').flatMap((clause) => {
    const { of, event, quantity } = clause.said;
    if (!reported || of !== 'report' || event !== 'monthEnd' || !quantity) return [];
    return [`- Indberet til ${reported.said.authority} senest ${quantityText(quantity)} efter månedens udgang.`];
  });
}

/** `serviceloven §§ 104 og 107` is written one by one, so that each can be deleted. */
export function combinationLines(law: ClauseLines): string[] {
  const others: readonly ProvisionRef[] = law
    .all('mustNot')
    .filter(({ said }) => said.what === 'excludesRecipientsOf')
    .flatMap(({ said }) => said.provisions);
  return [...new Set(others.map(({ id }) => id))].map((id) => `kan kombineres med: ${id}`);
}
