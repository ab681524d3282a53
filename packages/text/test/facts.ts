import type { StandardModel } from '@kvast/model/standard';
import type { TermIndex } from '@kvast/model/term-index';
import type { Duration, PlainDate, Unit } from '@kvast/model/time';
import { CODED, YES_OR_NO } from './coded-facts.ts';

/** One thing that the standard says, and how to see that a text says it too. */
export interface Fact {
  readonly what: string;
  readonly found: RegExp;
}

const MONTHS = 'januar februar marts april maj juni juli august september oktober november december'.split(' ');

const UNIT_STEMS: Record<Unit, string> = {
  minute: 'minut',
  hour: 'time',
  day: 'dag',
  workday: 'hverdag',
  night: 'overnat',
  week: 'uge',
  month: 'måned',
  year: 'år',
  time: 'gang',
  squareMetre: 'm²',
  kilometre: 'kilometer',
  piece: '',
};

/** Keys whose value is for programs, is told by another key, or is not for citizens (the examples are tests). */
const SILENT = new Set(
  'range file modelVersion mentions textBlocks boundAsWritten currency internal notIncludedList law lawKnown lawAsWritten completeness type codeList wording listLogicMissing volunteers examples reader caseSubject account'.split(
    ' ',
  ),
);

/**
 * Every fact of a standard: walks the model whatever its shape, so that a new field is asked for as soon as it is filled.
 * Only what stands in brackets is looked up, since a term is told by its predicate.
 */
export function facts(standard: StandardModel, terms: TermIndex): Fact[] {
  return walk(standard, '', terms);
}

function walk(value: unknown, path: string, terms: TermIndex): Fact[] {
  if (Array.isArray(value)) return value.flatMap((one, i) => walk(one, `${path}[${i}]`, terms));
  if (typeof value !== 'object' || value === null) return leaf(value, path, terms);
  if ('kind' in value && value.kind === 'law' && 'law' in value)
    return [{ what: path, found: loose(String(value.law)) }];
  if ('kind' in value && 'about' in value && value.about !== undefined)
    return [{ what: path, found: loose(String(value.about)) }];
  if ('month' in value) return [{ what: path, found: new RegExp(MONTHS[Number(value.month) - 1] ?? '') }];
  if (isProvision(value)) return [{ what: `${path}: ${value.id}`, found: provision(value) }];
  if (isDate(value)) return [{ what: `${path}: ${value.iso}`, found: loose(date(value)) }];
  // The limit in a cell is told in its own words.
  if (isLimitCell(value)) return walk(value.limit, `${path}.limit`, terms);
  if (isDuration(value)) return [{ what: `${path}: ${value.amount} ${value.unit}`, found: duration(value) }];
  return Object.entries(value).flatMap(([key, inner]) =>
    SILENT.has(key) || key.endsWith('Range') || (path === '' && key === 'address')
      ? []
      : walk(inner, `${path}.${key}`, terms),
  );
}

function leaf(value: unknown, path: string, terms: TermIndex): Fact[] {
  const key = /(\w+)(?:\[\d+\])?$/.exec(path)?.[1] ?? '';
  const what = `${path}: ${String(value)}`;
  if (typeof value === 'number') {
    if (key === 'perAmount' && value === 0.5) return [{ what, found: /hvert? halve / }];
    // "under 18 år" has 17 as its last year of age.
    const numbers = key === 'to' ? [value, value + 1] : [value];
    return [{ what, found: new RegExp(`(?<![\\d.,])(${numbers.map(danish).join('|')})(?!\\d)`) }];
  }
  if (typeof value === 'boolean') return yesOrNo(path, value);
  if (typeof value !== 'string') return [];
  if (/suppliers\[\d+\]\.kind$/.test(path))
    return [
      {
        what,
        found: value === 'internal' ? /det er kommunens eg(et|ne) tilbud/ : /det er ikke kommunens eg(et|ne) tilbud/,
      },
    ];
  if (value === 'pensionAge') return [{ what, found: /folkepensionsalderen/ }];
  const coded = CODED[key === 'not' ? 'of' : key]?.[value];
  if (coded) return [{ what, found: coded }];
  if (key === 'per') return [{ what, found: new RegExp(`(om|pr\\.|i) ${UNIT_STEMS[value as Unit]}`) }];
  if (key === 'kind') return [];
  if (key === 'bound' && value === 'exactly') return [];
  if (key === 'term') return [{ what, found: termPattern(value, terms) }];
  if (key === 'web') return [{ what, found: loose(value.replace(/^https?:\/\//, '').replace(/\/$/, '')) }];
  if (/applicants\[\d+\]\.text$/.test(path)) return [{ what, found: applicant(value) }];
  if (/whoMayAppeal\.text$/.test(path)) return [{ what, found: asSaid(value) }];
  if (/access\.route\.text$/.test(path)) return [{ what, found: asSaid(value) }];
  // "som udgangspunkt hverdage": the adverb opens the sentence.
  if (/extent\.hours\.text$/.test(path)) return [{ what, found: loose(value.replace(/^som udgangspunkt /, '')) }];
  if (/extent\.channels\.text$/.test(path)) return [{ what, found: inOrder(value) }];
  if (key === 'startEvent')
    return [{ what, found: new RegExp(`(fra|efter) (den dag, )?${loose(value.replace(/^fra /, '')).source}`) }];
  return [{ what, found: loose(value) }];
}

/** The reader is told that they can come themselves; what belongs to "borgeren" may be yours. */
function applicant(value: string): RegExp {
  if (['borgeren', 'jer', 'dig', 'den unge'].includes(value)) return /kan selv henvende/;
  return asSaid(value === 'pårørende' ? 'pårørende|kan selv henvende' : value);
}

/** The writer's words, of which the voice may change "borgeren" and the form of a verb ("ring", "ringe"). */
function asSaid(value: string): RegExp {
  if (value.includes('|')) return new RegExp(value);
  const pattern = loose(value)
    .source.replaceAll(/,\\s\+(eller|og)(?=\\s)/g, ',?\\s+$1')
    .replaceAll(/(?<![a-zæøå])d(in|it|ine|ig)(?![a-zæøå])/g, '[ds]$1')
    .replaceAll('borgerens', '(borgerens|din|dit|dine)')
    .replaceAll(/(?<![a-zæøå])(ring|skriv|søg|send|kontakt|sig|tal)(?![a-zæøå])/g, '$1e?')
    .replaceAll(/(?<![a-zæøå])(kom|bed)(?![a-zæøå])/g, '$1[me]*');
  return new RegExp(pattern.replace(/^(borgeren(?!s)|du|dig)(?![a-zæøå])/, '(borgeren|du)'));
}

/** The same words in the same order, with a preposition before each where the text needs one. */
function inOrder(value: string): RegExp {
  return new RegExp(plain(value).split(/\s+/).map(literally).join('\\s+(på |ved )?'));
}

function yesOrNo(path: string, value: boolean): Fact[] {
  const [key] = Object.keys(YES_OR_NO).filter((end) => path.endsWith(`.${end}`));
  const found = key === undefined ? undefined : YES_OR_NO[key]?.[value ? 'yes' : 'no'];
  return found ? [{ what: `${path}: ${value}`, found }] : [];
}

function isProvision(value: object): value is { id: string; law: string; section: string; subsection?: number } {
  return 'section' in value && 'law' in value && 'id' in value;
}

function isDate(value: object): value is PlainDate {
  return 'iso' in value && 'precision' in value;
}

function isLimitCell(value: object): value is { text: string; limit: object } {
  return 'text' in value && 'limit' in value && typeof value.limit === 'object';
}

function isDuration(value: object): value is Duration {
  return 'amount' in value && 'unit' in value;
}

function provision({ section, subsection }: { section: string; subsection?: number }): RegExp {
  return loose(`§ ${section}${subsection === undefined ? '' : `, stk. ${subsection}`}`, '(?![a-z0-9])');
}

function date({ iso, precision }: PlainDate): string {
  const [year, month, day] = iso.split('-').map(Number);
  const words = `${MONTHS[(month ?? 1) - 1]} ${year}`;
  return precision === 'month' ? words : `${day}. ${words}`;
}

function duration({ amount, unit, thing }: Duration): RegExp {
  if (amount === 0 && unit === 'day') return /samme dag/;
  if (unit === 'piece') return new RegExp(`${danish(amount)} ${thing}`);
  // "4 gange om året" is stored as a quarter of a year.
  if (amount < 1 && unit === 'year') return new RegExp(`(?<!\\d)${Math.round(1 / amount)} gange om året`);
  const number = amount === 1 ? '(én|ét|1)' : danish(amount);
  return new RegExp(`(?<![\\d.,])${number}\\.? ${UNIT_STEMS[unit]}${amount === 1 ? '|én gang' : ''}`);
}

function danish(value: number): string {
  const [whole = '', decimals] = value.toLocaleString('da-DK').split(',');
  return `${whole.replaceAll('.', '\\.?')}${decimals ? `,${decimals}0?` : ''}`;
}

function termPattern(name: string, terms: TermIndex): RegExp {
  const predicate = terms.resolve(name)?.predicate?.text ?? name;
  // The verb changes with risk and negation; a severity may come in between the words.
  const words = predicate.split(' ').slice(predicate === name ? 0 : 1);
  const own: Record<string, string> = { sig: '(sig|dig)', sin: '(sin|din)', sit: '(sit|dit)', sine: '(sine|dine)' };
  return new RegExp(
    words
      .map((word) => own[word] ?? literally(word))
      .join('( \\S+){0,3}? ')
      .toLowerCase(),
  );
}

function loose(text: string, after = ''): RegExp {
  const bare = plain(text).replace(/[.]$/, '').trim();
  return new RegExp(bare.split(/\s+/).map(literally).join('\\s+') + after);
}

/** Words without mark-up, in small letters, so that the text of a sentence and its model are alike. */
export function plain(text: string): string {
  return text
    .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replaceAll(/\[([^\]]+)\]/g, '$1')
    .replaceAll(/\*\*|`|\\(?=[^\w\s])/g, '')
    .replaceAll(/[<>]/g, '')
    .toLowerCase();
}

function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
