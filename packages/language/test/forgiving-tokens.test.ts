import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '@kvast/model/finding';
import type { StandardModel } from '@kvast/model/standard';
import type { IToken } from 'chevrotain';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../src/parse.ts';
import { languageServices } from '../src/parser/services.ts';
import { meaning } from '../src/print/meaning.ts';

/** As many as can be tried in half a minute; every so-manieth of all there are, so that a run is like the one before. */
const TRIES = 3000;

const examples = join(import.meta.dirname, '..', '..', '..', 'examples');

const spoilers = {
  slettet: () => '',
  fordoblet: (word: string) => `${word} ${word}`,
  /** Two letters have changed places, or where there are none, a sign has become another. */
  'stavet forkert': (word: string) => {
    const swapped = word.replace(/(\p{L})((?!\1)\p{L})/u, '$2$1');
    return swapped === word ? `${word.slice(0, -1)}%` : swapped;
  },
} as const;

/** What stands under one heading each, by name. */
function sections(model: StandardModel): Map<string, unknown> {
  const { shared, services, mentions: _, history, glossary, examples: cases, notChosen, ...head } = model;
  const parts = services.flatMap((service, index) => {
    const { name, nameRange, range, provisions, prose, valid, extent, ...rest } = service;
    const own = { name, nameRange, range, provisions, prose, valid, extent };
    return Object.entries({ own, ...rest }).map(([part, said]): [string, unknown] => [`ydelse ${index} ${part}`, said]);
  });
  const all = [...Object.entries({ head, history, glossary, cases, notChosen, ...shared }), ...parts];
  return new Map(all.filter(([, part]) => part !== undefined));
}

interface Section {
  readonly name: string;
  readonly model: string;
  /** Lines that it stands on. */
  readonly first: number;
  readonly last: number;
}

function sectionsWithLines(model: StandardModel): Section[] {
  return [...sections(model)].flatMap(([name, part]) => {
    const said = meaning(part);
    if (said === undefined) return [];
    const lines = [...JSON.stringify(part).matchAll(/"line":(\d+)/g)].map(([, line]) => Number(line));
    return [{ name, model: JSON.stringify(said), first: Math.min(...lines), last: Math.max(...lines) }];
  });
}

interface Try {
  readonly file: string;
  readonly text: string;
  readonly whole: readonly Section[];
  readonly token: IToken;
  readonly spoiler: keyof typeof spoilers;
}

function standardIn(text: string, file: string): StandardModel | undefined {
  const { model } = parseDocument(text, { file });
  return model?.kind === 'standard' ? model : undefined;
}

/** Every way to spoil every token of the examples, as the lexer sees them. */
function* allTries(): Generator<Try> {
  for (const file of readdirSync(examples, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.kvast')) continue;
    const text = readFileSync(join(examples, file), 'utf8');
    const model = standardIn(text, file);
    if (!model) continue;
    const whole = sectionsWithLines(model);
    for (const token of languageServices('kvast').parser.Lexer.tokenize(text).tokens) {
      if (token.tokenType.name === 'NL') continue;
      for (const spoiler of Object.keys(spoilers) as (keyof typeof spoilers)[])
        yield { file, text, whole, token, spoiler };
    }
  }
}

/** Sections that had nothing to do with the line: how many there are, and how many are as before. */
function untouched(
  whole: readonly Section[],
  line: number,
  now: StandardModel | undefined,
): { kept: number; others: number } {
  const owners = whole.filter(({ first, last }) => first <= line && line <= last);
  // A heading belongs to what comes after it.
  const [next] = whole.filter(({ first }) => first > line).sort((a, b) => a.first - b.first);
  const touched = owners.length > 0 ? owners : [next];
  const others = whole.filter((section) => !touched.includes(section));
  const parts = now ? sections(now) : new Map<string, unknown>();
  const kept = others.filter(({ name, model }) => JSON.stringify(meaning(parts.get(name))) === model);
  return { kept: kept.length, others: others.length };
}

function isDanish({ message }: Finding): boolean {
  return (
    /\b(?:ikke|mangler|findes|læst|Skriv|hører|står|skal begynde)\b/u.test(message) &&
    !/\b(?:expect|token|found|but)/i.test(message)
  );
}

describe('any single token of the example standards', () => {
  const all = [...allTries()];
  // No multiple of three, so that every way of spoiling has its turn.
  const rough = Math.max(1, Math.ceil(all.length / TRIES));
  const stride = rough % 3 === 0 ? rough + 1 : rough;
  const tries = all.filter((_, index) => index % stride === 0);

  it('can be missing, doubled or misspelt: the rest is read, and the first message is Danish and at its line', () => {
    const figures = new Map<string, Figure>();
    const wrong: string[] = [];
    for (const { text, file, whole, token, spoiler } of tries) {
      const line = token.startLine ?? 0;
      const start = token.startOffset;
      const end = (token.endOffset ?? start) + 1;
      const spoiled = text.slice(0, start) + spoilers[spoiler](text.slice(start, end)) + text.slice(end);
      const { model, findings } = parseDocument(spoiled, { file });
      const { kept, others } = untouched(whole, line, model?.kind === 'standard' ? model : undefined);
      const [first] = findings;
      count(figures, `${spoiler}${token.tokenType.name.startsWith('#') ? ' (havelåger)' : ''}`, {
        tries: 1,
        told: first ? 1 : 0,
        several: findings.length > 1 ? 1 : 0,
        kept,
        others,
      });
      if (first && (first.range.start.line !== line || !isDanish(first))) {
        wrong.push(`${file}:${line}: »${token.image}« ${spoiler}: linje ${first.range.start.line}: ${first.message}`);
      }
    }
    for (const [kind, figure] of figures) console.info(`${kind}: ${inWords(figure)}`);
    const total: Figure = figures.get('i alt') ?? NOTHING;
    console.info(`Der er ${all.length} mulige fejl i alt.`);
    expect(total.tries).toBeGreaterThan(2000);
    expect(total.kept / total.others).toBeGreaterThan(0.98);
    expect(total.several / total.tries).toBeLessThan(0.05);
    expect(wrong).toEqual([]);
  }, 240_000);
});

interface Figure {
  readonly tries: number;
  /** With a finding, and with more than one. */
  readonly told: number;
  readonly several: number;
  /** Sections that had nothing to do with it, and how many of those stayed as they were. */
  readonly others: number;
  readonly kept: number;
}

const NOTHING: Figure = { tries: 0, told: 0, several: 0, others: 0, kept: 0 };

/** Adds to the figure of that kind, and to the total. */
function count(figures: Map<string, Figure>, kind: string, more: Figure): void {
  for (const name of [kind, 'i alt']) {
    const known = figures.get(name) ?? NOTHING;
    figures.set(name, {
      tries: known.tries + more.tries,
      told: known.told + more.told,
      several: known.several + more.several,
      others: known.others + more.others,
      kept: known.kept + more.kept,
    });
  }
}

function inWords({ tries, told, several, others, kept }: Figure): string {
  const share = ((kept / others) * 100).toFixed(2);
  return `${tries} fejl indsat, ${told} fortalt, heraf ${several} flere gange; ${share} % af de øvrige afsnit uændret`;
}
