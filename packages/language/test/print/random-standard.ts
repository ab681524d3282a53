import type { Condition } from '@kvast/model/condition';
import type { Located } from '@kvast/model/source';
import type { Block, Exclusion, Group, Section, Service, StandardModel, TargetGroup } from '@kvast/model/standard';
import fc from 'fast-check';
import { limitInWords } from '../../src/build/limit-in-words.ts';
import {
  age,
  condition,
  date,
  exception,
  inOneLine,
  interval,
  item,
  limit,
  list,
  listCondition,
  maybe,
  name,
  paragraphs,
  perCalendar,
  period,
  prose,
  provisions,
  range,
  single,
  some,
  strength,
  text,
  title,
} from './random-values.ts';

const here = fc.constant(range);
const located = <T extends object>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T & Located> =>
  fc.record(parts).map((made) => ({ ...made, range }) as T & Located);

const cell = fc
  .constantFrom('Rengøring', 'højst 2 timer om ugen', '1 gang om dagen (typisk)', '', 'cirka', '2', '-', 'a-b: c')
  .map((words) => ({ text: words, limit: limitInWords(words) }));
const table = fc.integer({ min: 1, max: 3 }).chain((columns) => {
  const cells = fc.array(cell, { minLength: columns, maxLength: columns });
  return located({ header: cells.map((all) => all.map((each) => each.text)), rows: list(located({ cells })) });
});
const quote = located({ provisions, prose: some(item) });

/** Prose, tables and the law's words; two tables only where something can stand between them. */
const said: fc.Arbitrary<Pick<Section, 'prose' | 'tables' | 'quotes' | 'range'>> = fc
  .record({ prose: paragraphs, tables: maybe(some(table, 2)), quotes: maybe(some(quote, 2)), range: here })
  .map((made) => ({ ...made, tables: made.prose.length > 0 ? made.tables : made.tables?.slice(0, 1) }));
const section = <T extends object>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T & Section> =>
  fc.tuple(said, fc.record(parts)).map(([words, own]) => ({ ...words, ...own }) as T & Section);
const items = section({ items: list(item) });

const departure = fc.oneof(
  fc.constant({ allowed: false, range }),
  located({
    allowed: fc.constant(true),
    when: maybe(fc.constantFrom('du er syg', 'i særlige tilfælde', 'ingen', 'x')),
  }),
);
const quota = fc.oneof(located({ none: fc.constant(true) }), located({ none: fc.constant(false), limit }));
const combination = fc.oneof(
  located({ provisions }),
  located({
    provisions: fc.constant([]),
    text: fc.constantFrom('anden støtte', 'serviceloven § 85-støtte', '"a" og "b"'),
  }),
);
const extent = section({
  forms: maybe(
    located({
      of: some(fc.constantFrom('group', 'individual', 'acute', 'digital', 'phone', 'home', 'outside', 'stay')),
    }),
  ),
  duty: maybe(located({ modality: fc.constantFrom('must', 'may') })),
  duration: maybe(
    fc.oneof(located({ kind: fc.constant('limit'), limit }), located({ kind: fc.constant('unlimited') })),
  ),
  repetition: maybe(located({ rule: fc.constantFrom('notForSameNeed', 'never', 'allowed', 'renewable'), strength })),
  extension: maybe(departure),
  dispensation: maybe(departure),
  pause: maybe(departure),
  amounts: list(limit),
  saving: maybe(quota),
  pool: maybe(quota),
  place: maybe(prose),
  channels: maybe(prose),
  hours: maybe(prose),
  offsets: maybe(some(combination)),
  combinableWith: list(combination),
  notCombinableWith: list(combination),
});

const effect = (join: 'and' | 'or' | undefined) =>
  fc.oneof(
    located({
      effect: fc.constantFrom('improve', 'maintain', 'preventWorsening', 'compensate'),
      join: fc.constant(join),
    }),
    located({ effect: fc.constant('clarifyNeed'), forProvisions: provisions, join: fc.constant(join) }),
  );
const together = (join: 'and' | 'or') => fc.array(effect(join), { minLength: 2, maxLength: 3 });
const purpose = section({
  // One of a kind after the other, as lines give them; neighbours joined alike are one line.
  effects: fc
    .tuple(
      list(effect(undefined)),
      fc.oneof(fc.constant([]), together('and')),
      fc.oneof(fc.constant([]), together('or')),
    )
    .map((runs) => runs.flat()),
  logic: maybe(fc.constantFrom('all', 'any', 'none')),
  items: list(item),
});
const targetGroup = section({
  age: maybe(located({ age })),
  condition: maybe(condition),
  localPriority: maybe(prose),
  household: maybe(
    located({
      members: some(
        fc.record({
          name,
          age: maybe(fc.integer({ min: 1, max: 30 }).map((from) => ({ from, wording: 'from' as const }))),
        }),
      ),
    }),
  ),
  relatives: maybe(prose),
}) as fc.Arbitrary<TargetGroup>;
/** Bullets without list logic are still all meant. */
const looseGroup = fc
  .tuple(targetGroup, fc.array(inOneLine, { minLength: 2, maxLength: 3 }))
  .map(([group, of]): TargetGroup => ({ ...group, condition: { kind: 'all', of, range }, listLogicMissing: range }));

const referral = fc.oneof(
  located({ provisions }),
  located({ provisions: fc.constant([]), name: fc.constantFrom('Familiehuset', 'serviceloven § 85-teamet') }),
);
const attached = { unless: maybe(exception), referTo: maybe(referral), reason: maybe(prose) };
const exclusion: fc.Arbitrary<Exclusion> = fc.oneof(
  { weight: 4, arbitrary: located({ condition: inOneLine, ...attached }) },
  { weight: 1, arbitrary: listCondition.map((made: Condition): Exclusion => ({ condition: made, range })) },
);
const notIncluded = located({ text, provisions: fc.oneof(fc.constant([]), provisions), ...attached });

const registration = section({
  reportedTo: maybe(prose),
  anonymous: maybe(located({ when: fc.constantFrom('never', 'always', 'citizenChooses') })),
  fields: list(
    located({
      name: fc.constantFrom('cpr', 'første møde', 'alder', 'hjemmel'),
      type: fc.constantFrom('cpr', 'date', 'text', 'number', 'code', 'yesNo'),
      codeList: maybe(fc.constantFrom('FFB.målgruppe', 'lokal')),
      required: fc.constantFrom('always', 'conditional', 'never'),
      purpose: maybe(fc.constantFrom('at se, om det virker', 'a "b" c')),
      basis: fc.oneof(fc.constant([]), provisions),
    }),
  ),
});

const startEvent = maybe(fc.constantFrom('ansøgningen er modtaget', 'alle papirer er her, også de sidste'));
const variants = some(
  located({ limit, startEvent, when: fc.constantFrom('ved ophold', 'ved akut behov, dog ikke altid') }),
);
const deadline = fc.oneof(
  located({ none: fc.constant(true), variants: maybe(variants) }),
  located({
    none: fc.constant(false),
    limit,
    startEvent,
    variants: maybe(variants),
    whenExceeded: maybe(located({ writtenNotice: fc.constant(true), newDate: fc.boolean(), text: fc.constant('') })),
  }),
);
const names = list(name.map((each) => ({ text: each, range })));
const access = section({
  assessment: maybe(located({ rule: fc.constantFrom('none', 'required', 'optional') })),
  route: maybe(prose),
  applicants: names,
  deadline: maybe(deadline),
  decidedBy: maybe(prose),
  documentation: maybe(some(prose)),
  acute: maybe(fc.oneof(located({ atOnce: fc.constant(true) }), located({ atOnce: fc.constant(false), limit }))),
  decision: maybe(located({ form: fc.constantFrom('written', 'oral') })),
});
const appeal = section({
  instance: maybe(located({ to: fc.constantFrom('none', 'ankestyrelsen') })),
  deadline: maybe(limit),
  sendTo: maybe(prose),
  reconsideration: maybe(limit),
  whoMayAppeal: maybe(prose),
  guidance: maybe(prose),
});
const money = located({
  amount: fc.oneof(fc.integer({ min: 1, max: 90_000 }), fc.constant(61.5)),
  currency: fc.constant('DKK'),
  per: maybe(perCalendar),
});
const economy = section({
  fee: maybe(
    fc.oneof(
      located({ free: fc.constant(true) }),
      located({ free: fc.constant(false), amount: money }),
      located({
        free: fc.constant(false),
        text: fc.constantFrom('efter takstbladet', 'Byrådet fastsætter prisen: se bilaget'),
      }),
    ),
  ),
  ownCosts: list(prose),
  freeChoice: maybe(located({ offered: fc.boolean(), how: maybe(fc.constantFrom('med bevis', 'ja, altid')) })),
  prices: maybe(
    some(
      located({
        kind: fc.constantFrom('price', 'cap'),
        amount: money,
        year: maybe(fc.integer({ min: 2020, max: 2040 })),
        item: maybe(fc.constantFrom('hovedret', 'mad i 3 dage')),
      }),
    ),
  ),
  feeCovers: maybe(prose),
});
const delivery = section({
  suppliers: list(
    located({
      name,
      kind: maybe(fc.constantFrom('internal', 'external')),
      when: maybe(fc.constantFrom('kun i 2026', 'dog ikke, når x')),
    }),
  ),
  partners: list(name.map((each) => ({ name: each, volunteers: /frivillig/.test(each), range }))),
  items: list(item),
  technology: list(prose),
});
const followUp = section({
  first: maybe(limit),
  recurring: maybe(located({ every: interval, strength })),
  ongoing: maybe(located({})),
  basis: list(provisions, 2).map((refs) => refs.flat()),
  plan: maybe(located({ offered: fc.boolean(), basis: fc.oneof(fc.constant([]), provisions) })),
  channels: list(prose),
});
const goal = located({
  text,
  indicator: maybe(prose),
  target: maybe(
    fc.oneof(
      located({ limit }),
      located({ percent: fc.constantFrom(5, 95, 99.5), bound: maybe(fc.constantFrom('atMost', 'atLeast', 'about')) }),
    ),
  ),
  every: maybe(located({ every: interval, strength })),
  responsible: maybe(prose),
});
const contact = located({
  name,
  phones: list(fc.constantFrom('70 22 22 10', '+45 70222210', '70222210'), 2),
  email: maybe(fc.constant('a.b@lindoese.example')),
  web: maybe(fc.constant('https://www.lindoese.example/støtte')),
  address: maybe(fc.constant('Torvet 1, 1. sal')),
  age: maybe(age),
  hours: maybe(fc.constant('mandag-torsdag 9-15')),
  audience: maybe(fc.constant('pårørende')),
});
const free = fc
  .tuple(items, title, some(item))
  .map(([made, heading, words]) => ({ ...made, items: words, title: heading }));
const content = section({
  completeness: maybe(fc.constantFrom('open', 'closed')),
  items: list(item),
  themes: list(
    fc.tuple(items, title).map(([made, theme]) => ({ ...made, name: theme })),
    2,
  ),
});

const blockParts = {
  purpose: maybe(purpose),
  targetGroup: maybe(fc.oneof({ weight: 4, arbitrary: targetGroup }, looseGroup)),
  conditions: maybe(section({ condition: maybe(condition) })),
  exclusions: list(exclusion),
  content: maybe(content),
  notIncluded: list(notIncluded),
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
  goals: maybe(some(goal)),
  duties: maybe(items),
  free: list(free, 2),
};
const named = { name: title, nameRange: here, range: here, prose: paragraphs };
const group = fc.record({
  ...blockParts,
  ...named,
  rank: maybe(located({ rank: fc.constantFrom('primary', 'secondary') })),
  contact: maybe(prose),
}) as fc.Arbitrary<Group>;
const block = fc.record({ ...blockParts, groups: maybe(some(group, 2)) }) as fc.Arbitrary<Block>;
const service = fc.record({
  ...blockParts,
  ...named,
  valid: maybe(period),
  provisions: fc.oneof(fc.constant([]), provisions),
}) as fc.Arbitrary<Service>;

const example = located({
  name: fc.constantFrom('Ung', 'Gammel, syg og alene'),
  age: maybe(fc.integer({ min: 0, max: 110 })),
  date: maybe(date),
  facts: some(single),
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
  shared: block,
  services: list(service, 2),
  notChosen: list(located({ provisions, reason: maybe(prose) })),
  mentions: fc.constant([]),
}) as fc.Arbitrary<StandardModel>;
