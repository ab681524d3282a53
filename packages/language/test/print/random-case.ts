import fc from 'fast-check';
import { located, section } from './random-section.ts';
import {
  age,
  interval,
  item,
  limit,
  list,
  maybe,
  name,
  perCalendar,
  prose,
  provisions,
  range,
  some,
  strength,
  text,
  timeLimit,
} from './random-values.ts';

export const registration = section({
  reportedTo: maybe(prose),
  anonymous: maybe(located({ when: fc.constantFrom('never', 'always', 'citizenChooses', 'byContactForm') })),
  contactForms: maybe(some(located({ name: fc.constantFrom('samtale', 'kort besøg'), anonymous: fc.boolean() }))),
  registeredAs: maybe(located({ as: fc.constantFrom('course', 'oneOff') })),
  deleted: maybe(limit),
  caseSubject: maybe(prose),
  account: maybe(prose),
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
    whenExceeded: maybe(
      located({
        writtenNotice: fc.constant(true),
        newDate: fc.boolean(),
        beforeExpiry: maybe(fc.constant(true)),
        text: fc.constant(''),
      }),
    ),
  }),
);
const names = list(name.map((each) => ({ text: each, range })));
const soon = (event: fc.Arbitrary<string | undefined>) =>
  fc.oneof(
    located({ atOnce: fc.constant(true), startEvent: event }),
    located({
      atOnce: fc.constant(false),
      limit: timeLimit,
      startEvent: event,
      includesCaseTime: maybe(fc.constant(true)),
    }),
  );
export const access = section({
  receipt: maybe(soon(maybe(fc.constantFrom('henvendelsen', 'ansøgningen er modtaget')))),
  starts: maybe(some(soon(maybe(fc.constantFrom('afgørelsen', 'ansøgningen er modtaget'))))),
  assessment: maybe(located({ rule: fc.constantFrom('none', 'required', 'optional') })),
  route: maybe(prose),
  applicants: names,
  deadline: maybe(deadline),
  decidedBy: maybe(prose),
  documentation: maybe(some(prose)),
  acute: maybe(fc.oneof(located({ atOnce: fc.constant(true) }), located({ atOnce: fc.constant(false), limit }))),
  decision: maybe(located({ form: fc.constantFrom('written', 'oral') })),
});
const nuance = maybe(fc.constantFrom('når det handler om lejen', 'dog kun over betalingen'));
const instance = fc.oneof(
  located({ to: fc.constantFrom('none', 'ankestyrelsen'), nuance }),
  located({
    to: fc.constant('other'),
    name: fc.constantFrom('kommunen', 'Styrelsen for Patientklager', 'beboerklagenævnet', 'Nævnet for Alt'),
    nuance,
  }),
);
export const appeal = section({
  instance: maybe(instance),
  perProvision: maybe(some(fc.tuple(instance, provisions).map(([made, refs]) => ({ ...made, provisions: refs })))),
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
export const economy = section({
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
        kind: fc.constantFrom('price', 'cap', 'grant'),
        bound: maybe(fc.constantFrom('atMost', 'atLeast', 'about')),
        amount: money,
        year: maybe(fc.integer({ min: 2020, max: 2040 })),
        item: maybe(fc.constantFrom('hovedret', 'mad i 3 dage')),
      }),
    ),
  ),
  feeCovers: maybe(prose),
});
export const delivery = section({
  suppliers: list(
    located({
      name,
      kind: maybe(fc.constantFrom('internal', 'external')),
      when: maybe(fc.constantFrom('kun i 2026', 'dog ikke, når x')),
    }),
  ),
  partners: list(name.map((each) => ({ name: each, volunteers: /frivillig/.test(each), range }))),
  items: list(item),
  demands: maybe(some(prose)),
  technology: maybe(some(prose)),
});
export const followUp = section({
  first: maybe(limit),
  afterEnd: maybe(limit),
  recurring: maybe(located({ every: interval, strength })),
  ongoing: maybe(located({})),
  basis: list(provisions, 2).map((refs) => refs.flat()),
  plan: maybe(located({ offered: fc.boolean(), basis: fc.oneof(fc.constant([]), provisions) })),
  channels: list(prose),
});
const goalParts = {
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
};
export const goal = located({ ...goalParts, criteria: maybe(some(located(goalParts), 2)) });
export const contact = located({
  name,
  phones: list(fc.constantFrom('70 22 22 10', '+45 70222210', '70222210'), 2),
  email: maybe(fc.constant('a.b@lindoese.example')),
  web: maybe(fc.constant('https://www.lindoese.example/støtte')),
  address: maybe(fc.constant('Torvet 1, 1. sal')),
  age: maybe(age),
  hours: maybe(fc.constant('mandag-torsdag 9-15')),
  audience: maybe(fc.constant('pårørende')),
});
