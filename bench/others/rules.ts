/** The same ten demands for each tool that checks YAML. Kvast has each of them among its 190 rules. */
const DAY = String.raw`\d{1,2}\. [a-zæøå]+ \d{4}`;

interface Demand {
  readonly name: string;
  /** Keys of the document itself, or of any of its sections. */
  readonly where: 'document' | 'section' | 'contact' | 'heading';
  readonly key: string;
  readonly pattern: string;
}

const DEMANDS: readonly Demand[] = [
  { name: 'kommune', where: 'document', key: 'kommune', pattern: 'Kommune$' },
  { name: 'holds', where: 'document', key: 'gælder', pattern: `^fra ${DAY}( til og med ${DAY})?$` },
  { name: 'adopted', where: 'document', key: 'vedtaget', pattern: `^${DAY} af ` },
  { name: 'status', where: 'document', key: 'status', pattern: '^(udkast|i høring|vedtaget|ophævet)$' },
  { name: 'address', where: 'document', key: 'tiltale', pattern: '^(du|borgeren)$' },
  { name: 'time-to-appeal', where: 'section', key: 'klagefrist', pattern: '^4 uger$' },
  { name: 'appeals-board', where: 'section', key: 'klageadgang', pattern: '^Ankestyrelsen' },
  { name: 'duration', where: 'section', key: 'varighed', pattern: '^(højst [1-6] måneder|højst [1-9]\\d? uger)' },
  { name: 'decision', where: 'section', key: 'afgørelse', pattern: '^(skriftlig|mundtlig)' },
  { name: 'legal-basis', where: 'heading', key: 'overskrift', pattern: '^(?!Ydelse)|§ ?\\d' },
];

/** As a ruleset of Spectral. */
export function spectralRules(): object {
  const given = {
    document: (key: string) => ['$.oplysninger', key],
    section: (key: string) => [`$.afsnit[*].oplysninger`, key],
    contact: (key: string) => [`$.afsnit[*].punkter[*].oplysninger`, key],
    heading: (key: string) => [`$.afsnit[*]`, key],
  };
  return {
    rules: Object.fromEntries(
      DEMANDS.map(({ name, where, key, pattern }) => {
        const [path, field] = given[where](key);
        const then = { field, function: 'pattern', functionOptions: { match: pattern } };
        return [name, { given: path, severity: 'error', message: '{{error}}', then }];
      }),
    ),
  };
}

/** As a JSON Schema. */
export function jsonSchema(): object {
  const patterns = (of: Demand['where']) =>
    Object.fromEntries(
      DEMANDS.filter(({ where }) => where === of).map(({ key, pattern }) => [key, { type: 'string', pattern }]),
    );
  const text = { type: 'array', items: { type: 'string' } };
  const item = { anyOf: [{ type: 'string' }, { type: 'object', required: ['tekst'] }] };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    required: ['overskrift', 'oplysninger', 'afsnit'],
    properties: {
      oplysninger: { type: 'object', required: ['kommune', 'gælder'], properties: patterns('document') },
      afsnit: {
        type: 'array',
        items: {
          type: 'object',
          required: ['overskrift'],
          properties: {
            ...patterns('heading'),
            tekst: text,
            punkter: { type: 'array', items: item },
            oplysninger: { type: 'object', properties: patterns('section') },
          },
        },
      },
    },
  };
}
