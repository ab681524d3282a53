import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '@kvast/model/finding';
import type { StandardModel } from '@kvast/model/standard';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../src/parse.ts';
import { meaning } from '../src/print/meaning.ts';

const SOUND = `# Kvalitetsstandard "Prøve"
kommune: Lindøse Kommune

## Målgruppe
alder: fyldt 18 år
alle af:
- [angst]
- bor i kommunen

## Ydelse "Samtaler" efter serviceloven § 82 b
varighed: højst 6 måneder
### Indhold
- Samtaler om hverdagen
### Omfatter ikke
- Behandling
  efter: serviceloven § 101
  fordi: den gives et andet sted

## Fravalgt
- serviceloven § 82 c
  fordi: regionen har et akuttilbud
`;
const sound = parseDocument(SOUND, { file: 'prøve.kvast' }).model;

function read(text: string): { model: StandardModel | undefined; findings: readonly Finding[] } {
  const { model, findings } = parseDocument(text, { file: 'prøve.kvast' });
  return { model: model?.kind === 'standard' ? model : undefined, findings };
}

/** The text after the finding's own fix. */
function mended(text: string, { fixes }: Finding): string {
  const edit = fixes?.[0]?.edits[0];
  if (!edit) return text;
  const lines = text.split('\n');
  const { start, end } = edit.range;
  const line = lines[start.line - 1] ?? '';
  return lines
    .with(start.line - 1, line.slice(0, start.column - 1) + edit.newText + line.slice(end.column - 1))
    .join('\n');
}

describe('a spoiled heading', () => {
  it.each([
    ['# Kvalitetsstandard "Prøve"', 'Kvalitetsstandard "Prøve"'],
    ['# Kvalitetsstandard "Prøve"', '## Kvalitetsstandard "Prøve"'],
    ['# Kvalitetsstandard "Prøve"', '# Kvalitetstandard "Prøve"'],
    ['# Kvalitetsstandard "Prøve"', '# "Prøve"'],
    ['## Målgruppe', 'Målgruppe'],
    ['## Målgruppe', '# Målgruppe'],
    ['## Målgruppe', '#% Målgruppe'],
    ['## Målgruppe', '## ## Målgruppe'],
    ['## Målgruppe', '#### Målgruppe'],
    ['## Målgruppe', '## Målgruppe Målgruppe'],
    ['## Målgruppe', '## Målguppe'],
    ['## Ydelse "Samtaler" efter', 'Ydelse "Samtaler" efter'],
    ['## Ydelse "Samtaler" efter', '## "Samtaler" efter'],
    ['## Ydelse "Samtaler" efter', '## Ydlese "Samtaler" efter'],
    ['## Ydelse "Samtaler" efter', '## Ydelse "Samtaler" eftr'],
    ['## Ydelse "Samtaler" efter', '## Ydelse "Samtaler"'],
    ['## Ydelse "Samtaler" efter', '### Ydelse "Samtaler" efter'],
    ['### Omfatter ikke', 'Omfatter ikke'],
    ['### Omfatter ikke', '# Omfatter ikke'],
    ['## Fravalgt', '### Fravalgt'],
    ['## Fravalgt', 'Fravalgt'],
  ])('%s written as %s is read as it was meant, and its fix puts it right', (right, wrong) => {
    const text = SOUND.replace(right, wrong);
    const { model, findings } = read(text);
    const line = SOUND.slice(0, SOUND.indexOf(right)).split('\n').length;
    expect(findings.map(({ range }) => range.start.line)).toEqual([line]);
    expect(meaning(model)).toEqual(meaning(sound));
    const [finding] = findings;
    expect(finding && read(mended(text, finding))).toMatchObject({ findings: [] });
    expect(finding && meaning(read(mended(text, finding)).model)).toEqual(meaning(sound));
  });

  it.each([
    ['§ 90 i barnets lov', 'barnets lov', '90'],
    ['§ 85 i Serviceloven', 'serviceloven', '85'],
    // Which law that is, the catalogue knows.
    ['§ 85 i lov om social service', 'lov om social service', '85'],
  ])('has its law put first in "%s"', (written, law, section) => {
    const text = SOUND.replace('serviceloven § 82 b', written);
    const [finding] = read(text).findings;
    expect(finding?.fixes).toMatchObject([{ safe: true }]);
    const model = finding && read(mended(text, finding)).model;
    expect(model?.services[0]?.provisions).toMatchObject([{ law, section }]);
  });

  it.each(['serviceloven § 82 b, dog kun i weekenden', '§ 82 b i weekenden', '§ 82 b i særlige tilfælde'])(
    'never loses or moves words of "%s" without somebody looking',
    (written) => {
      const [finding] = read(SOUND.replace('serviceloven § 82 b', written)).findings;
      expect(finding?.fixes?.map(({ safe }) => safe)).toEqual([false]);
    },
  );

  it('needs no space after its #', () => {
    const text = SOUND.replaceAll(/^(#+) /gm, '$1');
    expect(read(text).findings).toEqual([]);
    expect(meaning(read(text).model)).toEqual(meaning(sound));
  });

  it('is no heading of the language where it is a term', () => {
    const { findings, model } = parseDocument('# Begreber\n## [a-ord]\nforklaring: Et ord.\n', { file: 'a.kvast' });
    expect(findings).toEqual([]);
    expect(model).toMatchObject({ terms: [{ name: 'a-ord' }] });
  });

  it('is no heading where it is a theme, or a line of text', () => {
    expect(read('# Kvalitetsstandard "A"\n## Indhold\n#### Kontakt\n- Med andre\n').findings).toEqual([]);
    const [finding] = read('# Kvalitetsstandard "A"\n## Indhold\nMålgruppen er stor.\n').findings;
    expect(finding?.rule).toBe('sprog/linje-uden-tegn');
  });
});

describe('a file without its title', () => {
  const untitled = SOUND.replace(/^.*\n/, '');

  it('is still the standard that it was, with one finding', () => {
    const { model, findings } = read(untitled);
    expect(findings.map(({ rule, range }) => [rule, range.start.line])).toEqual([['sprog/titel-mangler', 1]]);
    expect(model?.title).toBe('');
    expect(meaning(model?.services)).toEqual(meaning(sound?.kind === 'standard' ? sound.services : undefined));
  });

  it.each([
    ['## [angst]\nforklaring: Uro.\n', 'vocabulary'],
    ['kommunekode: 999\n## Udvalg\n- Socialudvalget\n', 'municipality'],
    ['Bare noget tekst.\n', undefined],
    ['', undefined],
  ])('is what its contents say: %j', (text, kind) => {
    expect(parseDocument(text, { file: 'a.kvast' }).model?.kind).toBe(kind);
  });
});

describe('lines that went wrong because of one above them', () => {
  it.each([
    ['a heading that is gone', SOUND.replace('### Omfatter ikke\n', '').replace('### Indhold', '### Adgang'), 15],
    ['a heading that nobody knows', SOUND.replace('## Fravalgt', '## Det, vi ikke gør'), 19],
    [
      'a service heading that is gone',
      SOUND.replace('## Fravalgt', 'form: gruppe\n### Indhold\n- Mere\n### Omfatter ikke\n- Mad\n## Fravalgt'),
      20,
    ],
    ['a bullet that is gone', SOUND.replace('- Behandling\n', ''), 15],
  ])('are told with it: %s', (_name, text, line) => {
    const { findings } = read(text);
    expect(findings.map(({ range }) => range.start.line)).toEqual([line]);
  });

  it('are named, so that none is lost', () => {
    const [finding] = read('# Kvalitetsstandard "A"\n## Adgang\nløbende: ja\nmåles ved: tid\nansvarlig: os\n').findings;
    expect(finding?.message).toMatch(/linje 5\.$/);
  });
});

describe('what was not read', () => {
  it('is in the model, with the part that it would have spoken of', () => {
    const { model } = read(SOUND.replace('alder: fyldt', 'alder: fylldt').replace('højst 6', 'høojst 6'));
    expect(model?.unread?.map(({ part, range }) => [part, range.start.line])).toEqual([
      ['targetGroup', 5],
      [undefined, 11],
    ]);
    expect(sound).not.toHaveProperty('unread');
  });
});

describe('any text at all', () => {
  const examples = join(import.meta.dirname, '..', '..', '..', 'examples');
  const texts = readdirSync(examples, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.kvast'))
    .map((name) => readFileSync(join(examples, name), 'utf8'));
  const harmless = (text: string, file: string) => {
    const lines = text.split('\n').length;
    for (const { range, message } of parseDocument(text, { file }).findings) {
      expect(message).not.toBe('');
      expect(range.start.line).toBeGreaterThan(0);
      expect(range.start.line).toBeLessThanOrEqual(lines);
    }
  };

  it.each(['a.kvast', 'a.lov'])('is read without harm, and its findings stand in it: bytes in %s', (file) => {
    const bytes = fc.uint8Array({ maxLength: 300 }).map((each) => new TextDecoder().decode(each));
    const signs = fc.string({ unit: fc.constantFrom(...'#>-|:,"»«[]§()%→ \t\n\r1aÆé.'), maxLength: 120 });
    fc.assert(
      fc.property(fc.oneof(bytes, signs), (text) => harmless(text, file)),
      { seed: 7, numRuns: 1000 },
    );
  });

  it('is read without harm, and its findings stand in it: pieces of standards', () => {
    const piece = fc
      .tuple(fc.constantFrom(...texts), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(400))
      .map(([text, at, length]) => text.slice(Math.floor(at * text.length)).slice(0, length));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => harmless(pieces.join(''), 'a.kvast')),
      {
        seed: 7,
        numRuns: 700,
      },
    );
  });
});
