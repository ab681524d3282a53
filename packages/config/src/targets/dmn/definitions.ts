import type { DmnElement, DmnModdle } from 'dmn-moddle';
import { formComment } from '../../danish.ts';
import { ACCESS, ELIGIBLE } from '../../decisions.ts';
import type { Decision, Origin, RegistrationService, RegistrationView, ServiceDecisions } from '../../registration.ts';
import { sourceInWords } from '../../source-in-words.ts';
import { type AccessRow, accessRows } from './access.ts';
import { text, unaryTests } from './cells.ts';
import { type Box, diagram } from './diagram.ts';

const types = { age: 'number', yesNo: 'boolean', choice: 'string' } as const;

/**
 * One service as a DMN 1.3 model: an input for everything that is asked about the citizen, a decision for every line of the standard, one
 * that puts them together, and one that says what happens then. All tables have the hit policy UNIQUE. Every decision has a knowledge
 * source that names the line and provision it comes from.
 */
export function serviceDefinitions(
  moddle: DmnModdle,
  view: RegistrationView,
  service: RegistrationService,
  { inputs, decisions }: ServiceDecisions,
): DmnElement {
  const make = moddle.create.bind(moddle);
  const href = (id: string) => make('dmn:DMNElementReference', { href: `#${id}` });
  const requires = (of: string, kind: 'requiredInput' | 'requiredDecision', ids: readonly string[]) =>
    ids.map((id) => make('dmn:InformationRequirement', { id: `${of}_bruger_${id}`, [kind]: href(id) }));
  const rests = (of: string, on: string) =>
    make('dmn:AuthorityRequirement', { id: `${of}_hviler_paa_${on}`, requiredAuthority: href(on) });

  const data = inputs.map(({ id, label, type }) =>
    make('dmn:InputData', {
      id,
      name: id,
      label,
      variable: make('dmn:InformationItem', { id: `${id}_vaerdi`, name: id, label, typeRef: types[type] }),
    }),
  );
  const lines = decisions.map((decision) =>
    make('dmn:Decision', {
      id: decision.id,
      name: decision.id,
      label: lineLabel(decision),
      description: sourceInWords(decision.origin),
      variable: make('dmn:InformationItem', { id: `${decision.id}_svar`, name: decision.id, typeRef: 'boolean' }),
      informationRequirement: requires(decision.id, 'requiredInput', decision.inputs),
      authorityRequirement: [rests(decision.id, sourceId(decision.id))],
      decisionLogic: table(make, decision.id, {
        inputs: decision.inputs.map(
          (id) => inputs.find((input) => input.id === id) ?? { id, label: id, type: 'yesNo' },
        ),
        outputs: [{ name: decision.id, type: 'boolean' }],
        rows: decision.rows.map(({ cells, holds }) => ({ tests: cells.map(unaryTests), results: [String(holds)] })),
      }),
    }),
  );
  const lineInputs = decisions.map((decision) => ({
    id: decision.id,
    label: lineLabel(decision),
    type: 'yesNo' as const,
  }));
  const eligible = make('dmn:Decision', {
    id: ELIGIBLE,
    name: ELIGIBLE,
    label: `Kan få ${service.name}`,
    description: sourceInWords(service.origin),
    variable: make('dmn:InformationItem', { id: `${ELIGIBLE}_svar`, name: ELIGIBLE, typeRef: 'boolean' }),
    informationRequirement: requires(
      ELIGIBLE,
      'requiredDecision',
      decisions.map(({ id }) => id),
    ),
    authorityRequirement: [rests(ELIGIBLE, sourceId(ELIGIBLE))],
    decisionLogic: table(make, ELIGIBLE, {
      inputs: lineInputs,
      outputs: [{ name: ELIGIBLE, type: 'boolean' }],
      rows: eligibleRows(decisions),
    }),
  });
  const exclusions = lineInputs.filter(({ id }) =>
    decisions.some((each) => each.id === id && each.kind === 'exclusion'),
  );
  const access = make('dmn:Decision', {
    id: ACCESS,
    name: ACCESS,
    label: 'Hvad sker der så?',
    description: sourceInWords(service.access.assessment?.origin ?? service.origin),
    variable: make('dmn:InformationItem', { id: `${ACCESS}_svar`, name: ACCESS }),
    informationRequirement: requires(ACCESS, 'requiredDecision', [...exclusions.map(({ id }) => id), ELIGIBLE]),
    authorityRequirement: [rests(ACCESS, sourceId(ACCESS))],
    decisionLogic: table(make, ACCESS, {
      inputs: [...exclusions, { id: ELIGIBLE, label: `Kan få ${service.name}`, type: 'yesNo' }],
      outputs: [
        { name: 'naeste_skridt', type: 'string' },
        { name: 'visitation', type: 'string' },
        { name: 'sagsbehandlingstid', type: 'string' },
      ],
      rows: accessRows(service, decisions).map(accessRule),
    }),
  });
  const sources = [
    ...decisions.map(({ id, origin }) => source(make, id, origin)),
    source(make, ELIGIBLE, service.origin),
    source(make, ACCESS, service.access.assessment?.origin ?? service.origin),
  ];
  return make('dmn:Definitions', {
    id: `kvast_${view.id}_${service.id}`.replaceAll('-', '_'),
    name: service.name,
    namespace: `urn:kvast:${view.municipalityId}:${view.id}:${service.id}`,
    exporter: 'Kvast',
    description: formComment(view.origin.file),
    drgElement: [...data, ...lines, eligible, access, ...sources],
    dmnDI: diagram(
      make,
      boxes(
        inputs.map(({ id }) => id),
        decisions,
      ),
    ),
  });
}

type Make = DmnModdle['create'];

interface Table {
  readonly inputs: readonly {
    readonly id: string;
    readonly label: string;
    readonly type: keyof typeof types;
    readonly choices?: readonly string[];
  }[];
  readonly outputs: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly {
    readonly tests: readonly string[];
    readonly results: readonly string[];
    readonly note?: string;
  }[];
}

function table(make: Make, id: string, { inputs, outputs, rows }: Table): DmnElement {
  return make('dmn:DecisionTable', {
    id: `${id}_tabel`,
    hitPolicy: 'UNIQUE',
    input: inputs.map((input) =>
      make('dmn:InputClause', {
        id: `${id}_spoerger_om_${input.id}`,
        label: input.label,
        inputExpression: make('dmn:LiteralExpression', {
          id: `${id}_udtryk_${input.id}`,
          typeRef: types[input.type],
          text: input.id,
        }),
        ...(input.choices && {
          inputValues: make('dmn:UnaryTests', {
            id: `${id}_svar_${input.id}`,
            text: input.choices.map(text).join(','),
          }),
        }),
      }),
    ),
    output: outputs.map(({ name, type }) =>
      make('dmn:OutputClause', { id: `${id}_giver_${name}`, ...(outputs.length > 1 && { name }), typeRef: type }),
    ),
    rule: rows.map(({ tests, results, note }, row) =>
      make('dmn:DecisionRule', {
        id: `${id}_raekke_${row + 1}`,
        ...(note && { description: note }),
        inputEntry: tests.map((test, at) =>
          make('dmn:UnaryTests', { id: `${id}_celle_${row + 1}_${at + 1}`, text: test }),
        ),
        outputEntry: results.map((result, at) =>
          make('dmn:LiteralExpression', { id: `${id}_resultat_${row + 1}_${at + 1}`, text: result }),
        ),
      }),
    ),
  });
}

/** The first line that fails settles it, so that every row says which one it was. */
function eligibleRows(decisions: readonly Decision[]): Table['rows'] {
  const passes = ({ kind }: Decision) => String(kind === 'demand');
  const fails = ({ kind }: Decision) => String(kind === 'exclusion');
  return [
    ...decisions.map((failing, at) => ({
      tests: decisions.map((each, other) => (other < at ? passes(each) : other === at ? fails(failing) : '-')),
      results: ['false'],
      note: failing.kind === 'demand' ? `Kravet er ikke opfyldt: ${failing.label}` : `Er undtaget: ${failing.label}`,
    })),
    { tests: decisions.map(passes), results: ['true'] },
  ];
}

function accessRule({ tests, nextStep, assessment, deadline, note }: AccessRow): Table['rows'][number] {
  return { tests, results: [nextStep, assessment, deadline].map(text), note };
}

function lineLabel({ kind, label }: Decision): string {
  return kind === 'demand' ? `Krav: ${label}` : `Kan ikke få hjælpen: ${label}`;
}

function sourceId(of: string): string {
  return `kilde_${of}`;
}

function source(make: Make, of: string, origin: Origin): DmnElement {
  return make('dmn:KnowledgeSource', {
    id: sourceId(of),
    name: sourceInWords(origin),
    type: origin.source === 'law' ? 'lov' : 'kvalitetsstandard',
    locationURI: `${encodeURI(origin.file)}#L${origin.line}`,
  });
}

/** Inputs at the bottom, the lines above them, then whether, and on top what happens. */
function boxes(inputs: readonly string[], decisions: readonly Decision[]): Box[] {
  const lines = decisions.map(({ id }) => id);
  const exclusions = decisions.filter(({ kind }) => kind === 'exclusion').map(({ id }) => id);
  return [
    { id: ACCESS, row: 0, uses: [...exclusions, ELIGIBLE], source: sourceId(ACCESS) },
    { id: ELIGIBLE, row: 1, uses: lines, source: sourceId(ELIGIBLE) },
    ...decisions.map(({ id, inputs: asked }) => ({ id, row: 2, uses: asked, source: sourceId(id) })),
    ...inputs.map((id) => ({ id, row: 3, uses: [] })),
  ];
}
