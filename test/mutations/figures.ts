import type { Finding } from '@kvast/model/finding';
import type { Mistake } from './mistakes.ts';
import type { Outcome } from './try.ts';

/** What became of all mistakes of one kind. */
export interface Figure {
  tries: number;
  /** With at least one finding that was not there before. */
  told: number;
  /** With more than one, although the text itself shows that something is wrong. */
  several: number;
  /** With more than one, where the spoiled text is a right text that says something else. */
  otherwise: number;
  /** Sections that had nothing to do with it, and how many of those stayed as they were. */
  others: number;
  kept: number;
}

/** Counts outcomes by kind of mistake, and keeps the cases that a person would want to look at. */
export class Figures {
  readonly byKind = new Map<string, Figure>();
  /** Cases with several findings where one was due. */
  readonly several: string[] = [];
  /** Cases where the first finding of the text stands at another line, or is not said in Danish. */
  readonly astray: string[] = [];

  add(file: string, mistake: Mistake, { fresh, kept, others }: Outcome): void {
    const figure = this.figure(mistake.kind);
    const syntax = fresh.filter(({ rule }) => rule.startsWith('sprog/'));
    const several = fresh.length > 1;
    figure.tries++;
    figure.told += fresh.length > 0 ? 1 : 0;
    figure.several += several && syntax.length > 0 ? 1 : 0;
    figure.otherwise += several && syntax.length === 0 ? 1 : 0;
    figure.others += others;
    figure.kept += kept;
    const inWords = `${file}:${mistake.line} ${mistake.kind} »${mistake.before.slice(0, 60)}«`;
    if (several && syntax.length > 0) this.several.push(`${inWords}: ${fresh.map(shortly).join(' | ')}`);
    // A rule may see its consequence above the line; what the text itself does wrong is at the line.
    const [first] = syntax;
    if (first && (isAstray(mistake, first) || !isDanish(first))) {
      this.astray.push(`${inWords}: ${shortly(first)}`);
    }
  }

  /** One line a kind, and the total. */
  table(): string {
    const total: Figure = { tries: 0, told: 0, several: 0, otherwise: 0, others: 0, kept: 0 };
    const rows = [...this.byKind, ['i alt', total] as const].map(([kind, figure]) => {
      if (figure !== total) for (const name of Object.keys(total) as (keyof Figure)[]) total[name] += figure[name];
      const share = `${((100 * figure.kept) / Math.max(figure.others, 1)).toFixed(2)} %`;
      return [kind, figure.tries, figure.told, figure.several, figure.otherwise, share];
    });
    const header = ['fejl', 'forsøg', 'fortalt', 'fortalt flere gange', 'sagde noget andet', 'øvrige afsnit uændret'];
    return [header, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  }

  private figure(kind: string): Figure {
    let figure = this.byKind.get(kind);
    if (!figure) {
      figure = { tries: 0, told: 0, several: 0, otherwise: 0, others: 0, kept: 0 };
      this.byKind.set(kind, figure);
    }
    return figure;
  }
}

/**
 * Kinds whose mistake is only seen further down. A line that is gone is seen where what belonged to it collides with what stood
 * above; a line that stands twice, at the second one. A heading with one `#` more or less is a right heading of another level,
 * until something is said twice.
 */
const SEEN_LATER: ReadonlySet<string> = new Set([
  'linje slettet',
  'linje tømt',
  'linje skrevet to gange',
  'overskrift med en havelåge for lidt',
  'overskrift med en havelåge for meget',
]);

function isAstray({ kind, line, before }: Mistake, { range }: Finding): boolean {
  if (SEEN_LATER.has(kind)) return range.start.line < line;
  // A heading of which half is another heading is seen where the lines below it do not belong.
  if (/^\s*#/.test(before) && /^(?:halv linje|sidste ord slettet|ord slettet)$/.test(kind))
    return range.start.line < line;
  return range.start.line !== line;
}

function isDanish({ message }: Finding): boolean {
  return (
    /\b(?:ikke|mangler|findes|læst|Skriv|hører|står|skal|Punktet)\b/u.test(message) &&
    !/\b(?:expect|token|found|but)/i.test(message)
  );
}

function shortly({ rule, range, message }: Finding): string {
  return `${range.start.line} ${rule} ${message.slice(0, 50)}`;
}
