import type { Block, Group, Service } from '@kvast/model/block';
import type { Condition } from '@kvast/model/condition';
import type { StandardModel } from '@kvast/model/standard';
import fc from 'fast-check';
import { access, appeal, contact, delivery, economy, followUp, goal, registration } from './random-case.ts';
import { content, exclusion, extent, free, looseGroup, notIncluded, purpose, targetGroup } from './random-help.ts';
import { here, items, located, section } from './random-section.ts';
import {
  condition,
  date,
  interval,
  list,
  maybe,
  name,
  paragraphs,
  period,
  prose,
  provisions,
  range,
  single,
  some,
  text,
  title,
} from './random-values.ts';

const legalBasis = fc.oneof(
  located({ kind: fc.constant('provisions'), provisions }),
  located({ kind: fc.constant('law'), law: fc.constantFrom('forvaltningsloven', 'retssikkerhedsloven') }),
  located({
    kind: fc.constantFrom('executiveOrder', 'guidance', 'circular'),
    number: fc.constantFrom('1575', '9'),
    // An order has a day, not only a month.
    date: maybe(date.filter(({ precision }) => precision === 'day')),
    about: maybe(fc.constantFrom('kvalitetsstandarder', 'støtte til voksne')),
  }),
  located({ kind: fc.constant('principle'), number: fc.constantFrom('10-19', '85-13') }),
);

const blockParts = {
  legalBasis: maybe(some(legalBasis, 2)),
  purpose: maybe(purpose),
  targetGroup: maybe(fc.oneof({ weight: 4, arbitrary: targetGroup }, looseGroup)),
  conditions: maybe(section({ condition: maybe(condition) })),
  exclusions: list(exclusion),
  content: maybe(content),
  notIncluded: list(notIncluded),
  notIncludedList: maybe(fc.constantFrom('open', 'closed')),
  extent: maybe(extent),
  afterwards: maybe(
    section({
      assessment: maybe(located({ provisions })),
      newCourse: maybe(
        fc.constantFrom(
          { allowed: true, onlyOtherNeed: false, range },
          { allowed: false, onlyOtherNeed: false, range },
          { allowed: true, onlyOtherNeed: true, range },
        ),
      ),
    }),
  ),
  registration: maybe(registration),
  access: maybe(access),
  appeal: maybe(appeal),
  economy: maybe(economy),
  delivery: maybe(delivery),
  followUp: maybe(followUp),
  contacts: list(contact),
  boundaries: maybe(some(located({ provisions, reason: maybe(prose) }))),
  phases: maybe(items),
  packages: maybe(items),
  vision: maybe(prose),
  goals: maybe(some(goal)),
  duties: maybe(items),
  free: list(free, 2),
  internal: maybe(some(free, 2)),
  // The order of several is that of the sections that they stand in, so one is enough.
  suppressions: maybe(
    located({
      rule: fc.constantFrom('varighed/over-lovens-graense', 'frist/mangler'),
      ruleRange: here,
      until: maybe(date),
      reason: maybe(text),
      section: maybe(fc.constantFrom('Klage', 'Kontakt', 'Uden for målgruppen', 'Indhold', 'Dine penge')),
    }).map((one) => [one]),
  ),
};
/** A list that is not there is neither open nor closed. */
const listed = <T extends { notIncluded: readonly unknown[]; notIncludedList?: unknown }>(made: T): T =>
  made.notIncluded.length > 0 ? made : { ...made, notIncludedList: undefined };
const named = { name: title, nameRange: here, range: here, prose: paragraphs };
const group = fc
  .record({
    ...blockParts,
    ...named,
    rank: maybe(located({ rank: fc.constantFrom('primary', 'secondary') })),
    contact: maybe(prose),
  })
  .map(listed) as fc.Arbitrary<Group>;
const block = fc.record({ ...blockParts, groups: maybe(some(group, 2)) }).map(listed) as fc.Arbitrary<Block>;
const service = fc
  .record({
    ...blockParts,
    ...named,
    valid: maybe(period),
    provisions: fc.oneof(fc.constant([]), provisions),
  })
  .map(listed) as fc.Arbitrary<Service>;

/** One year is how old the citizen is, and no condition. */
const isOneYear = (fact: Condition) =>
  fact.kind === 'age' && fact.age.from !== undefined && fact.age.from === fact.age.to;
const example = located({
  name: fc.constantFrom('Ung', 'Gammel, syg og alene'),
  age: maybe(fc.integer({ min: 0, max: 110 })),
  date: maybe(date),
  facts: some(single.filter((fact) => !isOneYear(fact))),
  eligible: fc.boolean(),
  service: maybe(title),
  reason: maybe(text),
});

/** Any standard that text can say. */
export const standards = fc.record({
  kind: fc.constant('standard'),
  modelVersion: fc.constant(1),
  file: fc.constant('model.kvast'),
  range: here,
  title,
  municipality: maybe(prose),
  committee: maybe(prose),
  department: maybe(prose),
  caseNumber: maybe(prose),
  version: maybe(prose),
  number: maybe(prose),
  status: maybe(located({ status: fc.constantFrom('draft', 'hearing', 'adopted') })),
  valid: maybe(period),
  adopted: maybe(located({ date, by: maybe(name) })),
  updated: maybe(located({ date })),
  recommendedBy: maybe(prose),
  replaces: maybe(prose),
  revision: maybe(located({ every: fc.oneof(interval, fc.constant('electionPeriod')) })),
  // Words that could be a deadline are not yet read as words there.
  history: maybe(some(located({ date, text: text.map((words) => `Mødt: ${words}`) }))),
  annexes: maybe(some(prose)),
  reader: maybe(located({ reader: fc.constantFrom('citizen', 'relative', 'parent', 'youngPerson') })),
  glossary: maybe(some(located({ name, text }))),
  examples: maybe(some(example)),
  address: maybe(located({ form: fc.constantFrom('du', 'borgeren') })),
  guidingLevel: maybe(located({})),
  textBlocks: list(prose),
  readWith: maybe(some(prose)),
  commonFor: maybe(located({ standards: list(name) })),
  shared: block,
  services: list(service, 2),
  notChosen: list(located({ provisions, reason: maybe(prose) })),
  mentions: fc.constant([]),
}) as fc.Arbitrary<StandardModel>;
