import { describe, expect, it } from 'vitest';
import { parseDocument } from '../src/parse.ts';
import { factsOf } from '../src/parser/facts.ts';
import { lostInPrint } from '../src/print/lost-in-print.ts';
import { meaning } from '../src/print/meaning.ts';
import { printDocument } from '../src/print/print-document.ts';
import { keyHelpIn } from '../src/texts/key-help.ts';

const TITLE = '# Kvalitetsstandard "Prøve"\n';
const SERVICE = '## Ydelse "Samtaler" efter serviceloven § 82 b\n';
const facts = factsOf('kvast');
const named = [...facts.headings.values()].map(({ keyword }) => keyword);

/** Everything under which a line can stand. */
const places = new Map<string, string>([
  ['under titlen', TITLE],
  ...named.map((keyword): [string, string] => [`## ${keyword}`, `${TITLE}## ${keyword}\n`]),
  ...named.map((keyword): [string, string] => [`### ${keyword}`, `${TITLE}${SERVICE}### ${keyword}\n`]),
  ['## Ydelse', TITLE + SERVICE],
  ['## Gruppe', `${TITLE}## Gruppe "Unge"\n`],
  ['### Gruppe', `${TITLE}${SERVICE}### Gruppe "Unge"\n`],
  ['## Om', `${TITLE}## Om "Tilsyn"\n`],
  ['### Om', `${TITLE}${SERVICE}### Om "Tilsyn"\n`],
  ['en ukendt overskrift', `${TITLE}## Noget, ingen kender\n`],
  ['et tema', `${TITLE}## Indhold\n#### Netværk\n`],
  ['et tema under Forløb', `${TITLE}## Forløb\n#### Første gang\n`],
]);

/** Every kind of line; where a line belongs to those above it, they come first. */
const lines = new Map<string, string>([
  ['tekst', '> Ord til borgeren.'],
  ['tekst med mærke', '> Ord til borgeren. (serviceniveau)'],
  ['tabel', '| Pakke | Tid |\n| A | 2 timer |'],
  ['citat', 'citat fra: serviceloven § 85\n> hjælp og støtte'],
  ['punkt med ord', '- Hjælp til indkøb'],
  ['punkt med mærke', '- Hjælp til indkøb (lov)'],
  ['punkt med betingelse', '- bor i kommunen'],
  ['punkt med henvisning', '- serviceloven § 103'],
  ['punkt med dag', '- 14. maj 2025: 12 deltog i et møde om § 83'],
  ['punkt med forklaring', '- VUM: Voksenudredningsmetoden'],
  ['punkt med kontakt', '- Huset: telefon 12 34 56 78'],
  ['eksempel', '- "Ung": alder 20 år, bor i kommunen → berettiget'],
  ['liste', 'mindst ét af:\n- bor i kommunen\n- bor alene'],
  ['undtagelse i en liste', 'mindst ét af:\n- bor i kommunen\nmedmindre: borgeren bor alene\n- samtykker'],
  ['henvisning i en liste', 'mindst ét af:\n- bor i kommunen\n- samtykker\nhenvis til: serviceloven § 103'],
  [
    'henvisning efter en liste i en liste',
    'mindst ét af:\n- bor i kommunen\n- alle af:\n-- bor alene\n-- samtykker\nhenvis til: serviceloven § 103\nfordi: sådan er det',
  ],
  ['begrundelse i en liste', 'mindst ét af:\n- bor i kommunen\n- samtykker\nfordi: sådan er det'],
  ['linje uden tegn', 'Det her er bare en sætning.'],
  // A line that opens a list says nothing without it.
  ...[...keyHelpIn('kvast')]
    .filter(([key]) => !facts.listOpeners.includes(key))
    .map(([key, { example }]): [string, string] => [key, example ?? '']),
  ...['medmindre: borgeren bor alene', 'henvis til: Huset', 'efter: serviceloven § 83', 'fordi: sådan er det'].map(
    (line): [string, string] => [`${line} under et punkt`, `- bor i kommunen\n${line}`],
  ),
]);

/** Is each of the lines in the model, so that printing gives it back, or told of? */
function lost(place: string, text: string): string | undefined {
  const before = place.split('\n').length - 1;
  const { model, findings } = parseDocument(`${place}${text}\n`, { file: 'prøve.kvast' });
  // A finding that goes for several lines names them, or how far it reaches.
  const told = new Set(
    findings.flatMap(({ range, message }) => {
      const [last = 0, ...others] = (/(?:linje|og) [\d, og]+(?:heller|\.)/.exec(message)?.[0].match(/\d+/g) ?? [])
        .map(Number)
        .reverse();
      const named = /linjer mere/.test(message) ? Array.from({ length: last }, (_, at) => at + 1) : [last, ...others];
      return [range.start.line, ...named];
    }),
  );
  if (!model) return told.size > 0 ? undefined : 'intet læst';
  for (const [at, line] of text.split('\n').entries()) {
    if (told.has(before + at + 1)) return undefined;
    const without = text.split('\n').toSpliced(at, 1).join('\n');
    const other = parseDocument(`${place}${without}\n`, { file: 'prøve.kvast' }).model;
    if (JSON.stringify(meaning(model)) === JSON.stringify(meaning(other))) return `»${line}« er ikke i modellen`;
  }
  const missing = lostInPrint(model, printDocument(model));
  return missing.length > 0 ? `ikke skrevet ud: ${missing.join(', ')}` : undefined;
}

describe.each([...places])('%s', (_place, above) => {
  it('loses no line in silence', () => {
    const silent = [...lines].flatMap(([kind, text]) => {
      const why = lost(above, text);
      return why ? [`${kind}: ${why}`] : [];
    });
    expect(silent).toEqual([]);
  });
});
