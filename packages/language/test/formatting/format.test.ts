import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format } from '../../src/features/formatting/format.ts';
import { layOut } from '../../src/features/formatting/layout.ts';
import { languageIdOf } from '../../src/language-id.ts';
import { parseDocument } from '../../src/parse.ts';
import { languageServices } from '../../src/parser/services.ts';
import { lostInPrint } from '../../src/print/lost-in-print.ts';
import { printDocument } from '../../src/print/print-document.ts';
import { standards } from '../print/random-standard.ts';
import { texts } from '../print/texts.ts';

const files = [...texts].filter(([file, text]) => parseDocument(text, { file }).model);

function formatted(text: string, file = 'prøve.kvast', width?: number): string {
  const result = format(text, file, { width });
  if ('refused' in result) throw new Error(result.refused);
  return result.text;
}

/** What the lexer sees, without white space; prose lines that follow each other are one run of words. */
function tokens(text: string, file: string): string[] {
  const seen: string[] = [];
  for (const { tokenType, image } of languageServices(languageIdOf(file)).parser.Lexer.tokenize(text).tokens) {
    if (tokenType.name === 'NL') continue;
    const bare = image.replace(/\s/g, '');
    if (tokenType.name !== 'PROSE') seen.push(`${tokenType.name} ${bare}`);
    else if (bare !== '>' && seen.at(-1)?.startsWith('PROSE'))
      seen.push(`PROSE${seen.pop()?.slice(5)}${bare.slice(1)}`);
    else seen.push(bare === '>' ? 'EMPTY' : `PROSE${bare.slice(1)}`);
  }
  return seen;
}

/** The same text with other white space: between words of the language, at the ends of lines, and more of the blank lines. */
function spread(text: string, file: string, random: () => number): string {
  const spaces = () => [' ', '  ', '\t', '   \t '][Math.floor(random() * 4)] ?? ' ';
  const { tokens: found } = languageServices(languageIdOf(file)).parser.Lexer.tokenize(text);
  const starts = new Set(found.map(({ startOffset }) => startOffset));
  const ends = [' ', '', '\t', '  '];
  let varied = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    const inGap = character === ' ' && starts.has(at + 1) && text[at - 1] !== ' ';
    if (character === '\n') {
      varied +=
        ends[Math.floor(random() * 4)] +
        '\n'.repeat(text[at + 1] === '\n' || text[at + 1] === '#' ? 1 + Math.floor(random() * 3) : 1);
      varied += ends[Math.floor(random() * 4)];
    } else varied += inGap ? spaces() : character;
  }
  return varied;
}

describe.each(files)('%s', (file, text) => {
  it('keeps its tokens and its model, and is in order after one time', () => {
    const result = format(text, file);
    if ('refused' in result) return;
    expect(tokens(result.text, file)).toEqual(tokens(text, file));
    expect(formatted(result.text, file)).toBe(result.text);
    const { model } = parseDocument(text, { file });
    if (model) expect(lostInPrint(model, layOut(text, languageIdOf(file)))).toEqual([]);
  });

  it('comes out the same whatever white space it had', () => {
    const result = format(text, file);
    if ('refused' in result) return;
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })), (numbers) => {
        const varied = spread(text, file, () => numbers.next().value ?? 0);
        expect(tokens(varied, file)).toEqual(tokens(text, file));
        expect(formatted(varied, file)).toBe(result.text);
      }),
      { numRuns: 2 },
    );
  });
});

it('the examples are in order', () => {
  const examples = files.filter(([file]) => file.startsWith('examples/'));
  expect(examples.length).toBeGreaterThan(30);
  for (const [file, text] of examples) expect(formatted(text, file), file).toBe(text);
});

describe('any standard', () => {
  it('keeps its tokens at any width', () => {
    fc.assert(
      fc.property(standards, fc.integer({ min: 10, max: 120 }), (model, width) => {
        const text = printDocument(model);
        const filled = layOut(text, 'kvast', width);
        expect(tokens(filled, 'p.kvast')).toEqual(tokens(text, 'p.kvast'));
        expect(layOut(filled, 'kvast', width)).toBe(filled);
      }),
      { numRuns: 40 },
    );
  });
});

describe('white space', () => {
  it('is put in order line by line', () => {
    const untidy = `

# Kvalitetsstandard   "Støtte"
gælder:fra  1. maj 2025   til 2026-05-01


##   Målgruppe
  mindst  ét af:
-   [angst]
- alle   af:
--   er  motiveret
-- har en diagnose
medmindre:   samtykker
## Uden for målgruppen
- modtager hjælp efter serviceloven § 85
henvis til:  Socialpædagogisk   støtte
fordi: det er nok
## Ydelse  "Hjælp"   efter   serviceloven § 86
omfang: højst 2  timer om   ugen  (lov)
form: gruppe ,individuel
>Ordene   står som skrevet
### Mål
- Hurtigt
målet er: mindst 95 procent
### Opfølgning
derefter: hver 12 . måned
efter: serviceloven § 148
## Kontakt
- Huset :telefon 70 22 22 10 ,for alder 18-29 år
`;
    expect(formatted(untidy)).toBe(`# Kvalitetsstandard "Støtte"
gælder: fra 1. maj 2025 til 2026-05-01

## Målgruppe
mindst ét af:
- [angst]
- alle af:
  -- er motiveret
  -- har en diagnose
    medmindre: samtykker

## Uden for målgruppen
- modtager hjælp efter serviceloven § 85
  henvis til: Socialpædagogisk   støtte
  fordi: det er nok

## Ydelse "Hjælp" efter serviceloven § 86
omfang: højst 2 timer om ugen (lov)
form: gruppe, individuel
> Ordene   står som skrevet

### Mål
- Hurtigt
  målet er: mindst 95 procent

### Opfølgning
derefter: hver 12. måned
efter: serviceloven § 148

## Kontakt
- Huset: telefon 70 22 22 10, for alder 18-29 år
`);
  });

  it('keeps a key with the bullet that it speaks of, whatever the heading says of the list, and in a theme too', () => {
    const said = [
      '# Kvalitetsstandard "P"\n\n## Omfatter ikke, blandt andet\n- Ledsagelse\n  henvis til: Ledsageordning\n',
      '# Kvalitetsstandard "P"\n\n## Indhold, udtømmende\n- Rengøring\n  -- Gulve\n    omfang: hver 2. uge\n',
      '# Kvalitetsstandard "P"\n\n## Indhold\n\n#### I hjemmet\n- Rengøring\n  medmindre: bor i botilbud\n',
      '# Kommune "K"\n\n## Sagsbehandlingstider\n- serviceloven § 107: højst 8 uger\n  akut: højst 3 hverdage\n',
    ];
    for (const text of said) expect(formatted(text.replaceAll(/^ +/gm, ''))).toBe(text);
  });

  it('lines up the columns of a table, where that is not too wide', () => {
    const table = '# Kvalitetsstandard "S"\n## Pakker\n|A|Hvor tit|\n|---|---|\n\n| B1|2 timer om ugen |\n|C';
    expect(formatted(table)).toBe(`# Kvalitetsstandard "S"

## Pakker
| A   | Hvor tit        |
| --- | ---             |
| B1  | 2 timer om ugen |
| C
`);
    const wide = `| A | B |\n| ${'x'.repeat(100)} | ${'y'.repeat(100)} |\n`;
    expect(formatted(`# Kvalitetsstandard "S"\n\n## Pakker\n${wide}`)).toContain(`\n${wide}`);
  });

  it('keeps the line ends of the file, and a file of nothing', () => {
    expect(formatted('# Kvalitetsstandard "S"\r\n\r\n\r\n## Formål\r\n> Ro \r\n')).toBe(
      '# Kvalitetsstandard "S"\r\n\r\n## Formål\r\n> Ro\r\n',
    );
    expect(layOut(' \n\n', 'kvast')).toBe('');
  });
});

describe('prose', () => {
  const prose = (...lines: string[]) => lines.map((line) => `> ${line}`.trimEnd()).join('\n');
  const filled = (width: number, ...lines: string[]) =>
    formatted(`# Kvalitetsstandard "S"\n\n## Formål\n${prose(...lines)}\n`, 'p.kvast', width).split('## Formål\n')[1];

  it('is broken where it is too long, and what is too much goes to the next line of the paragraph', () => {
    expect(filled(22, 'en to tre fire fem seks', 'syv otte', 'ni')).toBe(
      `${prose('en to tre fire fem', 'seks syv otte', 'ni')}\n`,
    );
    expect(filled(22, 'en to tre fire fem seks', '', 'syv')).toBe(
      `${prose('en to tre fire fem', 'seks', '', 'syv')}\n`,
    );
  });

  it('keeps what begins a line at the beginning of one, where the line before ends its sentence', () => {
    expect(filled(22, 'VÆLG: en to tre fire fem.', 'VÆLG: seks', 'syv')).toBe(
      `${prose('VÆLG: en to tre fire', 'fem.', 'VÆLG: seks', 'syv')}\n`,
    );
  });

  it('is left alone where it fits, and where a word or a mention is too long for any line', () => {
    expect(filled(30, 'kort', 'også kort')).toBe(`${prose('kort', 'også kort')}\n`);
    expect(filled(10, 'ordet [særlige sociale problemer] er ét')).toBe(
      `${prose('ordet', '[særlige sociale problemer]', 'er ét')}\n`,
    );
  });

  it('keeps a figure and what it counts on one line, and a reference and a date whole', () => {
    expect(filled(22, 'du kan få hjælp i 6 måneder')).toBe(`${prose('du kan få hjælp i', '6 måneder')}\n`);
    expect(filled(22, 'efter serviceloven § 82 b')).toBe(`${prose('efter', 'serviceloven § 82 b')}\n`);
    expect(filled(22, 'det gælder fra 1. maj 2026')).toBe(`${prose('det gælder fra', '1. maj 2026')}\n`);
  });

  it('leaves a few words where they stand before a line with a mark, which they cannot join', () => {
    expect(filled(22, 'en to tre fire fem seks', 'syv otte (lov)')).toBe(
      `${prose('en to tre fire fem seks', 'syv otte (lov)')}\n`,
    );
    expect(filled(22, 'en to tre fire fem seks syv otte ni', 'ti (lov)')).toBe(
      `${prose('en to tre fire fem', 'seks syv otte ni', 'ti (lov)')}\n`,
    );
  });

  it('with a mark stays one line, and no line comes to end in one', () => {
    expect(filled(20, 'en lang linje om hvad loven siger (lov)')).toBe(
      `${prose('en lang linje om hvad loven siger (lov)')}\n`,
    );
    expect(filled(14, 'efter ro (lov) og mere')).toBe(`${prose('efter ro', '(lov) og', 'mere')}\n`);
  });
});

describe('a file that was not understood', () => {
  it.each([
    ['# Kvalitetsstandard "S"\nvarighed: højst seks', 2, 'varighed'],
    ['# Kvalitetsstandard "S"\n## Formål\nhund: vov', 3, 'hund'],
    ['# Kvalitetsstandard "S"\n\n## Noget andet', 3, 'Noget andet'],
    ['', 1, 'titel'],
  ])('%j is left alone, and the reason names line %i', (text, line, word) => {
    const danish = format(text, 'p.kvast');
    const english = format(text, 'p.kvast', { language: 'en' });
    if (!('refused' in danish) || !('refused' in english)) throw new Error('was formatted');
    expect(danish.refused).toContain(`Filen er ikke formateret, fordi linje ${line} ikke er forstået.`);
    expect(danish.refused).toContain(word);
    expect(english.refused).toContain(`because line ${line} was not understood`);
  });

  it('is something else than a file with faults in what it says', () => {
    expect(format('# Kvalitetsstandard "S"\nvarighed: 6 uger\nvarighed: 7 uger\n', 'p.kvast')).toHaveProperty('text');
  });
});
