import { conditionLines, conditionText } from '@kvast/language/print/conditions';
import { formsText, repetitionText } from '@kvast/language/print/extent';
import { ageText, intervalText, limitText } from '@kvast/language/print/figures';
import { purposeLines as effectLines } from '@kvast/language/print/group-sections';
import { provisionsText } from '@kvast/language/print/references';
import type { ClauseOf } from '@kvast/law/catalogue-view';
import {
  accessLines,
  appealLines,
  combinationLines,
  economyLines,
  followUpLines,
  goalLines,
  itemLines,
  registrationLines,
  reportLines,
} from './case-sections.ts';
import { choices, chosenLater } from './choices.ts';
import { asked, ClauseLines } from './clause-lines.ts';

export interface Heading {
  readonly title: string;
  readonly municipality: string;
  /** As it stands in the service's heading: `serviceloven § 85, stk. 1`. */
  readonly basis: string;
  /** First day: `1. januar 2027`. */
  readonly from: string;
}

/** The whole file, section by section in the order that a reader expects them. */
export function skeleton(law: ClauseLines, { title, municipality, basis, from }: Heading): string {
  const sections: (readonly [heading: string, lines: readonly string[]])[] = [
    [
      `# Kvalitetsstandard "${title}"`,
      [
        `kommune: ${municipality}`,
        'status: udkast',
        `gælder: fra ${from}`,
        ...revisionLines(law),
        'tiltale: du',
        'serviceniveau: vejledende',
      ],
    ],
    ['## Formål', purposeLines(law)],
    ['## Målgruppe', targetGroupLines(law)],
    ['## Betingelser', furtherConditionLines(law)],
    ['## Uden for målgruppen', exclusionLines(law)],
    [`## Ydelse "${title}" efter ${basis}`, serviceLines(law)],
    ['### Omfang og varighed', [...durationLines(law), ...amountLines(law)]],
    ['### Indhold, blandt andet', contentLines(law)],
    ['### Omfatter ikke', [`- ${chosenLater(choices.notIncluded)}`]],
    ['### Efter forløbet', afterwardsLines(law)],
    ['### Registrering', registrationLines(law)],
    ['## Adgang', accessLines(law)],
    ['## Klage', appealLines(law)],
    ['## Økonomi', economyLines(law)],
    ['## Levering', deliveryLines(law)],
    ['## Opfølgning', followUpLines(law)],
    ['## Mål', goalLines(law)],
    ['## Om "Andet, du skal vide"', itemLines(law)],
    ['## Internt "Indberetning"', reportLines(law)],
    ['## Kontakt', [asked(choices.contact)]],
  ];
  const written = sections.filter(([, lines]) => lines.length > 0);
  return written.map(([heading, lines]) => `${[heading, ...lines].join('\n')}\n`).join('\n');
}

function purposeLines(law: ClauseLines): string[] {
  const purpose = law.first('purpose');
  if (!purpose) return [asked(choices.purpose)];
  const { range, said } = purpose;
  const effects = said.anyOf.map((effect) => ({ effect, join: 'or' as const, range }));
  return [asked(choices.purpose), ...effectLines({ prose: [], effects, items: [], range })];
}

function targetGroupLines(law: ClauseLines): string[] {
  const age = law.first('age');
  const group = law.first('targetGroup');
  const lines = age ? law.stated(`alder: ${ageText(age.said.age)}`, age) : [asked(choices.age)];
  if (!group) return [...lines, asked(choices.targetGroup)];
  lines.push(...conditionLines(group.said.condition));
  if (group.confidence !== 'verified' || group.strength === 'guidance') lines.push(law.confirm('målgruppen', group));
  const others = law.all('targetGroup').filter((other) => other !== group);
  return [...lines, ...others.map((other) => asked(choices.moreTargetGroups(law.citation(other))))];
}

/** What is asked of the person before the help can be given. */
function furtherConditionLines(law: ClauseLines): string[] {
  const lines: string[] = [];
  const consent = law.all('requires').find(({ said }) => said.what === 'consent');
  if (consent) lines.push(...law.stated('- samtykker', consent));
  if (law.requires('workLeader')) {
    lines.push('> Du skal kunne være arbejdsleder for dine hjælpere. En anden kan være deres arbejdsgiver.');
  }
  return lines;
}

/** Those whom another law takes care of, and those whom the municipality sends elsewhere. */
function exclusionLines(law: ClauseLines): string[] {
  const covered = law.all('exempt').flatMap((exempt) => {
    const words = conditionText(exempt.said.condition);
    return words === undefined ? [] : law.stated(`- ${words}`, exempt);
  });
  return [...covered, asked(covered.length > 0 ? choices.moreExclusions : choices.exclusions)];
}

function revisionLines(law: ClauseLines): string[] {
  const revision = law.first('revision');
  if (!revision) return [];
  const { every } = revision.said;
  return [`revideres: ${every === 'electionPeriod' ? 'én gang i hver valgperiode' : intervalText(every)}`];
}

/** What the law says that the help consists of, as bullets to write on. */
function contentLines(law: ClauseLines): string[] {
  const known = law.all('includes').flatMap((included) => {
    const { what } = included.said;
    return law.stated(`- ${what.charAt(0).toUpperCase()}${what.slice(1)}`, included);
  });
  return [...known, `- ${chosenLater(known.length > 0 ? choices.moreContent : choices.content)}`];
}

function serviceLines(law: ClauseLines): string[] {
  const form = law.first('form');
  const duty = law.first('duty');
  const lines = [asked(choices.about)];
  if (law.requires('adaptedHelp')) lines.push('> Vi lægger hjælpen til rette, så du kan tage imod den.');
  if (form) lines.push(...law.stated(`form: ${formsText(form.said.forms)}`, form));
  else lines.push(asked(choices.form));
  if (duty) lines.push(...dutyLines(law, duty));
  else lines.push(asked(choices.dutyUnknown));
  return [...lines, ...combinationLines(law)];
}

const DUTIES = { must: 'skal', may: 'kan' } as const;

/** Where one stykke says skal and another kan, the writer knows which of the two the standard is about. */
function dutyLines(law: ClauseLines, duty: ClauseOf<'duty'>): string[] {
  const duties = law.all('duty');
  if (duties.every(({ said }) => said.modality === duty.said.modality)) {
    return law.stated(`kommunen: ${DUTIES[duty.said.modality]} tilbyde`, duty);
  }
  return [asked(choices.duty(duties.map((each) => `${DUTIES[each.said.modality]} efter ${law.citation(each)}`)))];
}

function durationLines(law: ClauseLines): string[] {
  const lines = lengthLines(law);
  for (const kind of ['extension', 'dispensation'] as const) {
    const departure = law.first(kind);
    const key = kind === 'extension' ? 'forlængelse' : 'dispensation';
    if (departure && !departure.said.departure.allowed) lines.push(...law.stated(`${key}: ingen`, departure));
  }
  lines.push(...law.situations('duration'));
  const repetition = law.first('repetition');
  if (!repetition) return lines;
  const words = repetitionText(repetition.said.repetition);
  return [...lines, ...law.stated(`gentagelse: ${words}${ClauseLines.mark(repetition)}`, repetition)];
}

function lengthLines(law: ClauseLines): string[] {
  const duration = law.first('duration');
  if (!duration) return [asked(choices.duration)];
  const { rule } = duration.said;
  switch (rule.kind) {
    case 'limit':
      return law.stated(`varighed: ${limitText(rule.limit)}${ClauseLines.mark(duration)}`, duration);
    case 'timeLimited':
      return ['varighed: højst 12 uger (serviceniveau)', asked(choices.lengthOfCourse)];
    case 'unlimited':
      return law.stated('varighed: ingen grænse', duration);
    case 'noFixedLimit':
      return law.stated('varighed: ingen fast grænse', duration);
  }
}

function amountLines(law: ClauseLines): string[] {
  const amount = law.first('amount');
  const saving = law.first('saving');
  return [
    ...(amount
      ? law.stated(`omfang: ${limitText(amount.said.limit)}${ClauseLines.mark(amount)}`, amount)
      : [asked(choices.amount)]),
    ...(saving ? law.stated(`opsparing: ${limitText(saving.said.limit)}`, saving) : []),
  ];
}

/** What comes after a course that has an end. */
function afterwardsLines(law: ClauseLines): string[] {
  const rule = law.first('duration')?.said.rule.kind;
  if (rule !== 'limit' && rule !== 'timeLimited') return [];
  const next = [
    ...law.all('mustNot').flatMap(({ said }) => (said.what === 'replaces' ? said.provisions : [])),
    ...law.assessedAfterwards(),
  ];
  const lines = next.length > 0 ? [`herefter: vurdering efter ${provisionsText(next)}`] : [];
  const again = law.first('repetition')?.said.repetition.rule;
  if (again === 'notForSameNeed') lines.push('nyt forløb: kun til et andet behov');
  if (again === 'renewable' || again === 'allowed') lines.push('nyt forløb: muligt');
  if (law.requires('guidance')) {
    lines.push('> Har du stadig brug for hjælp, fortæller vi dig af os selv om andre muligheder.');
  }
  return [...lines, asked(choices.afterwards)];
}

function deliveryLines(law: ClauseLines): string[] {
  const volunteers = law.first('volunteers');
  return [
    ...(volunteers ? law.stated('samarbejde med: frivillige', volunteers) : []),
    ...(law.requires('answerToSupplierWish')
      ? ['> Har du et ønske om, hvem der skal give hjælpen, og følger vi det ikke, fortæller vi dig hvorfor.']
      : []),
    asked(choices.delivery),
  ];
}
