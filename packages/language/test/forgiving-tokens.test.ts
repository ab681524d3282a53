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

interface Section {
  readonly model: string;
  readonly first: number;
  readonly last: number;
}

/** The parts under one heading each, with the lines that they stand on. */
function sections(model: StandardModel): Map<string, Section> {
  const { shared, services, mentions: _, ...head } = model;
  const found = new Map<string, Section>();
  const add = (name: string, part: unknown) => {
    const said = meaning(part);
    if (said === undefined) return;
    const lines = [...JSON.stringify(part).matchAll(/"line":(\d+)/g)].map(([, line]) => Number(line));
    found.set(name, { model: JSON.stringify(said), first: Math.min(...lines), last: Math.max(...lines) });
  };
  const { history, glossary, examples: own, notChosen, ...rest } = head;
  add('hoved', rest);
  for (const [name, part] of Object.entries({ history, glossary, own, notChosen, ...shared })) add(name, part);
  services.forEach((service, index) => {
    const { name, nameRange, range, provisions, prose, valid, extent, ...parts } = service;
    add(`ydelse ${index}`, { name, nameRange, range, provisions, prose, valid, extent });
    for (const [key, part] of Object.entries(parts)) add(`ydelse ${index}: ${key}`, part);
  });
  return found;
}

interface Try {
  readonly file: string;
  readonly text: string;
  readonly whole: Map<string, Section>;
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
    const whole = sections(model);
    for (const token of languageServices('kvast').parser.Lexer.tokenize(text).tokens) {
      if (token.tokenType.name === 'NL') continue;
      for (const spoiler of Object.keys(spoilers) as (keyof typeof spoilers)[])
        yield { file, text, whole, token, spoiler };
    }
  }
}

/** Sections that had nothing to do with the token: how many there are, and how many are as before. */
function untouched(
  { whole }: Try,
  line: number,
  now: Map<string, Section>,
): { kept: number; all: number; lost: string[] } {
  const owners = [...whole].filter(([, { first, last }]) => first <= line && line <= last);
  // A heading belongs to what comes after it.
  const next = [...whole].filter(([, { first }]) => first > line).sort(([, a], [, b]) => a.first - b.first)[0];
  const touched = new Set([...owners, ...(owners.length === 0 && next ? [next] : [])].map(([name]) => name));
  const others = [...whole].filter(([name]) => !touched.has(name));
  const lost = others.filter(([name, { model }]) => now.get(name)?.model !== model).map(([name]) => name);
  return { kept: others.length - lost.length, all: others.length, lost };
}

function isDanish({ message }: Finding): boolean {
  return (
    /\b(?:ikke|mangler|findes|læst|Skriv|hører|står)\b/u.test(message) && !/\b(?:expect|token|found|but)/i.test(message)
  );
}

describe('any single token of the example standards', () => {
  const all = [...allTries()];
  // No multiple of three, so that every way of spoiling has its turn.
  const rough = Math.max(1, Math.ceil(all.length / TRIES));
  const stride = rough % 3 === 0 ? rough + 1 : rough;
  const tries = all.filter((_, index) => index % stride === 0);

  it('can be missing, doubled or misspelt: the rest is read, and the first message is Danish and at its line', () => {
    const figures = new Map<string, { tries: number; kept: number; all: number; told: number; away: number }>();
    const wrong: string[] = [];
    for (const one of tries) {
      const { text, file, token, spoiler } = one;
      const line = token.startLine ?? 0;
      const start = token.startOffset;
      const end = (token.endOffset ?? start) + 1;
      const spoiled = text.slice(0, start) + spoilers[spoiler](text.slice(start, end)) + text.slice(end);
      const { model, findings } = parseDocument(spoiled, { file });
      const kind = token.tokenType.name.startsWith('#') ? `${spoiler}, #` : spoiler;
      const figure = figures.get(kind) ?? { tries: 0, kept: 0, all: 0, told: 0, away: 0 };
      figures.set(kind, figure);
      const {
        kept,
        all: others,
        lost,
      } = untouched(one, line, model?.kind === 'standard' ? sections(model) : new Map());
      figure.tries++;
      figure.kept += kept;
      figure.all += others;
      const [first] = findings;
      if (first) figure.told++;
      const what = `${file}:${line}: »${token.image.slice(0, 40)}« ${spoiler}`;
      if (first && !isDanish(first)) wrong.push(`${what}: ${first.message}`);
      if (first && first.range.start.line !== line) {
        figure.away++;
        wrong.push(`${what}: linje ${first.range.start.line}: ${first.message}`);
      }
      if (process.env.SHOW && lost.length) console.log(what, lost.join(' | '));
    }
    const total = { tries: 0, kept: 0, all: 0 };
    for (const [kind, { kept, all: others, told, tries: count, away }] of figures) {
      console.info(
        `${kind}: ${count} fejl indsat, ${told} fortalt (${away} andre steder), ${((kept / others) * 100).toFixed(2)} % af de øvrige afsnit uændret`,
      );
      total.tries += count;
      total.kept += kept;
      total.all += others;
    }
    console.info(
      `i alt: ${total.tries} af ${all.length} mulige fejl, ${((total.kept / total.all) * 100).toFixed(2)} % af de øvrige afsnit uændret`,
    );
    expect(total.tries).toBeGreaterThan(2000);
    expect(total.kept / total.all).toBeGreaterThan(0.95);
    expect(wrong).toEqual([]);
  }, 240_000);
});
