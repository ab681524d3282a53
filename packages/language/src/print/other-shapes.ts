import type { LawModel, Statement } from '@kvast/model/law';
import type { MunicipalityModel } from '@kvast/model/municipality';
import type { VocabularyModel } from '@kvast/model/vocabulary';
import type { Shape } from './shape.ts';

const text: Shape = { type: 'string' };
const flag: Shape = { type: 'boolean' };
const amount: Shape = { type: 'number' };
const list = (items: Shape): Shape => ({ type: 'array', items });
const words = (...all: readonly string[]): Shape => ({ enum: all });
/** A shape of the published schema of standards. */
const named = (name: string): Shape => ({ $ref: `#/$defs/${name}` });
const range = named('SourceRange');
const prose = named('Prose');
const limit = named('Limit');
const age = named('AgeInterval');
const provisions = list(named('ProvisionRef'));

type Shapes = Readonly<Record<string, Shape>>;

const record = (required: Shapes, optional: Shapes = {}): Shape => ({
  type: 'object',
  required: Object.keys(required),
  properties: { ...required, ...optional },
});

/** Every field of a model has a shape; a new field without one does not compile. */
type FieldsOf<Model> = Readonly<Record<Exclude<keyof Model, 'file'>, Shape>>;

const code = record(
  {
    code: text,
    name: text,
    translations: list(
      record(
        { to: text, kind: words('code', 'term', 'none', 'missing'), range },
        { code: text, term: text, relation: words('same', 'wider', 'narrower') },
      ),
    ),
    range,
  },
  { note: text },
);

const municipality: FieldsOf<MunicipalityModel> = {
  kind: text,
  range,
  name: text,
  code: prose,
  website: prose,
  colour: prose,
  logo: prose,
  collection: prose,
  readability: record({ most: amount, range }),
  knownWords: prose,
  committees: list(prose),
  contacts: list(named('Contact')),
  systems: list(prose),
  deadlines: list(
    record(
      { provisions, limit, range },
      { startEvent: text, when: text, acute: record({ atOnce: flag, range }, { limit }), starts: list(named('Soon')) },
    ),
  ),
  codeLists: list(
    record(
      { name: text, nameRange: range, prose: list(prose), columns: list(prose), codes: list(code), range },
      { source: prose },
    ),
  ),
  textBlocks: list(record({ name: text, prose: list(prose), range })),
};

const vocabulary: FieldsOf<VocabularyModel> = {
  kind: text,
  range,
  title: text,
  terms: list(
    record(
      { name: text, broader: list(prose), synonyms: list(prose), range },
      {
        explanation: prose,
        predicate: prose,
        steps: list(text),
        code: record({ system: text, value: text, range }),
      },
    ),
  ),
};

const departure = record({ departure: named('Departure') });
const STATEMENTS: Readonly<Record<Statement['kind'], Shape>> = {
  duty: record({ modality: words('must', 'may') }),
  form: record({ forms: list(named('ServiceForm')) }),
  age: record({ age }),
  targetGroup: record({ condition: named('Condition') }),
  duration: record({
    rule: {
      oneOf: [named('DurationRule'), record({ kind: words('timeLimited', 'noFixedLimit') })],
    },
  }),
  extension: departure,
  dispensation: departure,
  repetition: record({ repetition: named('Repetition') }),
  amount: record({ limit }),
  purpose: record({ anyOf: list(named('Effect')) }),
  appeal: record({ to: words('none', 'ankestyrelsen') }),
  appealDeadline: record({ limit }),
  assessment: record({ rule: words('none', 'required', 'optional') }),
  caseDeadline: record({ required: flag }),
  writtenNoticeWhenExceeded: record({}),
  fee: record({ free: flag }, { under: provisions }),
  freeChoice: record({ offered: flag }),
  followUp: record({}),
  plan: record({ offered: flag }),
  mustNot: record({ what: text, provisions }),
  registers: record({ fields: list(words('cpr', 'startDate', 'endDate', 'need', 'targetGroup')) }),
  reportedTo: record({ authority: text }),
  volunteers: record({}),
  pensionAge: record({ years: amount }),
  allowsCpr: record({}),
  requires: record({ what: text }),
  mustContain: record({
    in: words('standard', 'plan', 'reasons', 'complaintGuidance'),
    item: text,
    headings: list(text),
  }),
  wording: record({ says: text, not: text }),
  includes: record({ what: text }),
  timing: record(
    { of: text, bound: words('latest', 'earliest'), relation: words('after', 'before', 'at'), event: text },
    { quantity: named('Duration'), age: amount },
  ),
  assessedFirst: record({ provisions }),
  assessedAgain: record({ provisions }),
  saving: record({ limit }),
  money: record(
    { role: words('cap', 'payment'), bound: words('atMost', 'atLeast', 'above', 'exactly'), amount: named('Money') },
    { item: text },
  ),
  exempt: record({ condition: named('Condition') }),
  notReportedTo: record({ authority: text }),
  reconsideration: record({ limit }),
  complaintSentTo: record({ recipient: text }),
  revision: record({ every: { oneOf: [named('Interval'), { const: 'electionPeriod' }] } }),
  guidingLevel: record({}),
  anonymous: record({ rule: words('never', 'always', 'citizenChooses') }),
  borrows: record({ provisions }),
};
const strength = words('statute', 'preparatoryWork', 'practice', 'guidance', 'unverified');
const confidence = words('verified', 'memory', 'interpretation');
const period = record({}, { from: named('PlainDate'), to: named('PlainDate') });
const clause = record(
  {
    said: {
      oneOf: Object.entries(STATEMENTS).map(([kind, shape]) => ({
        ...shape,
        properties: { kind: { const: kind }, ...shape.properties },
      })),
    },
    strength,
    confidence,
    citation: text,
    period,
  },
  { onlyWhen: prose, successors: provisions },
);

const law: FieldsOf<LawModel> = {
  kind: text,
  range,
  id: text,
  title: text,
  aliases: list(text),
  wrongNames: list(text),
  source: prose,
  link: prose,
  provisions: list(
    record(
      { section: text, title: text, successors: provisions, clauses: list(clause), notes: list(prose) },
      { inForce: period, link: prose },
    ),
  ),
  rulings: list(
    record(
      {
        number: text,
        title: text,
        decided: text,
        status: words('current', 'withdrawn', 'underReview', 'unchecked'),
        about: provisions,
        strength,
        confidence,
        citation: text,
        notes: list(prose),
        range,
      },
      { replacedBy: text },
    ),
  ),
};

const OPTIONAL: ReadonlySet<string> = new Set([
  'code',
  'website',
  'colour',
  'logo',
  'collection',
  'readability',
  'knownWords',
  'title',
  'source',
  'link',
  'rulings',
]);

const whole = (fields: Shapes, needed: readonly string[] = []): Shape => ({
  type: 'object',
  required: [...Object.keys(fields).filter((name) => !OPTIONAL.has(name)), ...needed],
  properties: fields,
});

/** The models that have no published schema of their own, in terms of the one that standards have. */
export const otherShapes: Readonly<Record<'municipality' | 'vocabulary' | 'law', Shape>> = {
  municipality: whole(municipality),
  vocabulary: whole(vocabulary),
  law: whole(law, ['title']),
};
