import type { Purpose } from '@kvast/model/purpose';
import type { StandardModel } from '@kvast/model/standard';
import { describe, expect, it } from 'vitest';
import { citizenText } from '../src/citizen-text.ts';
import { generatedText } from '../src/readability.ts';
import { writeHtml } from '../src/write-html.ts';
import { writeMarkdown } from '../src/write-markdown.ts';
import { EMPTY_BLOCK, group, located, personal, prose, ref, standard, term } from './build.ts';
import { constructs } from './examples.ts';
import { LAW, TERMS } from './models.ts';
import { all, parsePage } from './page.ts';

const context = { terms: TERMS, law: LAW };
const [relief, home] = constructs();
if (!relief || !home) throw new Error('There are two standards');
const reliefText = writeMarkdown(citizenText(relief.standard, relief.context));
const homeText = writeMarkdown(citizenText(home.standard, home.context));

function said(model: Partial<StandardModel>, form?: 'du' | 'borgeren'): string {
  return writeMarkdown(citizenText(standard('Hjælp', model), context, { form }));
}

function purpose(part: Partial<Purpose>): string {
  return said({ shared: { ...EMPTY_BLOCK, purpose: { ...located(), prose: [], effects: [], items: [], ...part } } });
}

const misuse = term('misbrug');
const own = personal('livesInOwnHome');
const fee = (amount: number) => ({
  ...located(),
  free: false,
  amount: { ...located(), amount, currency: 'DKK' as const },
});

describe('who the text speaks to', () => {
  const targetGroup = { ...located(), prose: [], condition: term('misbrug') };
  const shared = { ...EMPTY_BLOCK, targetGroup };
  const readBy = (reader: 'citizen' | 'relative' | 'parent' | 'youngPerson', form: 'du' | 'borgeren') =>
    said({ reader: { ...located(), reader }, shared }, form);

  it.each([
    ['citizen', 'du', 'Du kan få hjælpen, hvis du har et misbrug.'],
    ['citizen', 'borgeren', 'Borgeren kan få hjælpen, hvis borgeren har et misbrug.'],
    ['youngPerson', 'du', 'Du kan få hjælpen, hvis du har et misbrug.'],
    ['youngPerson', 'borgeren', 'Den unge kan få hjælpen, hvis den unge har et misbrug.'],
    ['relative', 'du', 'Du kan få hjælpen, hvis din nærmeste har et misbrug.'],
    ['relative', 'borgeren', 'Den pårørende kan få hjælpen, hvis borgeren har et misbrug.'],
    ['parent', 'du', 'Du kan få hjælpen, hvis dit barn har et misbrug.'],
    ['parent', 'borgeren', 'Familien kan få hjælpen, hvis barnet har et misbrug.'],
  ] as const)('%s, %s: conditions speak of the right person', (reader, form, expected) => {
    expect(readBy(reader, form)).toContain(expected);
  });

  it('is said first, except to the citizen', () => {
    expect(readBy('relative', 'du')).toMatch(/^# Hjælp\n\nTeksten er skrevet til dig, der er pårørende\./);
    expect(readBy('parent', 'borgeren')).toMatch(/^# Hjælp\n\nTeksten er skrevet til forældre\./);
    expect(readBy('citizen', 'du')).not.toContain('skrevet til');
  });

  it('has a child that conditions are about, and asks and pays for the child', () => {
    const reader = { ...located(), reader: 'parent' as const };
    const long = { ...targetGroup, condition: group('all', misuse, personal('wantsHelp'), personal('consents'), own) };
    const economy = { ...located(), prose: [], fee: fee(90), ownCosts: [] };
    const text = said({ reader, shared: { ...EMPTY_BLOCK, targetGroup: long, economy } });
    expect(text).toContain(
      'Du kan få hjælpen, hvis alle disse punkter passer på dit barn:\n\n- Dit barn har et misbrug.',
    );
    expect(text).toContain('Du betaler 90 kr.');
  });

  it('is the relative that "pårørende" means', () => {
    expect(reliefText).toContain('Ring til Visitationen. Du kan selv henvende dig.');
    expect(reliefText).toContain('Du kan få råd og vejledning.');
  });
});

describe('the voice, where nobody asks for one,', () => {
  const targetGroup = { ...located(), prose: [], condition: term('misbrug') };
  const model = { shared: { ...EMPTY_BLOCK, targetGroup } };
  const address = { ...located(), form: 'borgeren' as const };

  it('is that of the standard', () => {
    expect(said({ ...model, address })).toContain('Borgeren kan få hjælpen');
    expect(said(model)).toContain('Du kan få hjælpen');
  });

  it('gives way to the one that is asked for', () => {
    expect(said({ ...model, address }, 'du')).toContain('Du kan få hjælpen');
  });
});

describe('a standard that does not hold yet', () => {
  const withStatus = (status: 'draft' | 'hearing' | 'adopted') =>
    citizenText(standard('Hjælp', { status: { ...located(), status } }), context);

  it('says so before anything else', () => {
    expect(writeMarkdown(withStatus('draft'))).toMatch(/^# Hjælp\n\n\*\*Udkast – gælder ikke endnu\*\*\n/);
    const [header] = all(parsePage(writeHtml(withStatus('hearing'))), 'header');
    expect(header?.text).toContain('I høring – gælder ikke endnu');
  });

  it('is told from one that does', () => {
    expect(withStatus('adopted').notice).toBeUndefined();
    expect(said({})).not.toContain('gælder ikke endnu');
  });
});

describe('purposes', () => {
  const effect = (what: 'improve' | 'maintain' | 'preventWorsening', line: { range: Purpose['range'] }) => ({
    ...line,
    effect: what,
  });

  it('of one line are joined as they were written, those of the next line are also meant', () => {
    const [first, second] = [located(), located()];
    const or = { join: 'or' as const };
    const effects = [
      { ...effect('improve', first), ...or },
      { ...effect('preventWorsening', first), ...or },
      effect('maintain', second),
    ];
    expect(purpose({ effects })).toContain(
      'Hjælpen skal forbedre dit funktionsniveau eller forebygge, at din situation bliver værre. Hjælpen skal også bevare dit funktionsniveau.',
    );
  });

  it('may all be meant, and one of them leave a choice', () => {
    expect(homeText).toContain(
      'Hjælpen skal bevare eller forbedre dit funktionsniveau og forebygge, at din situation bliver værre.',
    );
    const line = located();
    const and = { join: 'and' as const };
    const effects = [
      { ...effect('improve', line), ...and },
      { ...effect('maintain', line), ...and },
    ];
    expect(purpose({ effects })).toContain('Hjælpen skal forbedre og bevare dit funktionsniveau.');
  });

  it('say how many of the bullets count', () => {
    const items = [prose('Bryde isolation')];
    expect(purpose({ items, logic: 'any' })).toContain('mindst ét af disse formål:\n\n- Bryde isolation');
    expect(purpose({ items, logic: 'all' })).toContain('skal opfylde dette formål:');
    expect(purpose({ items: [...items, ...items], logic: 'all' })).toContain('alle disse formål:');
    expect(purpose({ items })).toContain('## Hvad skal hjælpen føre til?\n\n- Bryde isolation');
  });
});

describe('a note', () => {
  it('says where words come from, and is set apart from them', () => {
    expect(homeText).toContain('- At hverdagen hænger sammen. Det er kommunens serviceniveau.');
    const notes = all(parsePage(writeHtml(citizenText(home.standard, home.context))), 'small');
    expect(notes.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Det følger af loven.', 'Det er faglig praksis.', 'Det er kommunens mål.']),
    );
  });

  it('does not make the words count as generated', () => {
    expect(generatedText(citizenText(home.standard, home.context))).not.toContain('hverdagen hænger sammen');
  });
});

describe('the page of what the municipality ordered itself', () => {
  const page = parsePage(writeHtml(citizenText(home.standard, home.context)));

  it('numbers what happens in order', () => {
    const [steps] = all(page, 'ol');
    expect(steps && all(steps, 'li').map(({ text }) => text)).toEqual([
      'Du ringer til os',
      'Vi kommer på besøg',
      'Vi aftaler, hvad du får hjælp til',
    ]);
  });

  it('quotes the law in its own words, with where they stand', () => {
    const [quote] = all(page, 'figure');
    expect(quote && all(quote, 'blockquote')[0]?.text).toContain('Her står lovens egne ord');
    expect(quote && all(quote, 'figcaption')[0]?.text).toBe('serviceloven § 83, stk. 1');
    expect(generatedText(citizenText(home.standard, home.context))).not.toContain('lovens egne ord');
  });

  it('repeats the headings of a table in its cells, for a narrow screen', () => {
    const cells = all(page, 'td').map(({ attributes, text }) => [attributes['data-label'], text]);
    expect(cells).toContainEqual(['Hvor tit', 'typisk én gang om måneden']);
    expect(cells).toContainEqual(['Hvad', 'Hovedrengøring']);
  });
});

it('a part of the target group says who belongs to it, and its own help under its own heading', () => {
  expect(homeText).toContain('## Unge med nyt handicap\n\nDu hører til gruppen, hvis du er mellem 18 og 25 år');
  expect(homeText).toMatch(/### Hvad består hjælpen af\?\n\nDet kan hjælpen handle om:\n\n- Hjælp til at finde ud af/);
  expect(homeText).toContain('## Alle andre\n\nDer er ingen aldersgrænse.');
});

it('another deadline is said beside the first, and counts from its own day', () => {
  expect(homeText).toContain(
    'Ved støtte i botilbud bruger kommunen højst 12 uger på at behandle sagen. Tiden tæller fra den dag, alle oplysninger er modtaget. Ved hjælp efter udskrivning bruger kommunen højst 3 dage på at behandle sagen. Haster det,',
  );
});

it('the steps of a scale are explained where the scale is', () => {
  expect(homeText).toContain('Du er på niveau »noget« eller lavere for egen indsats.');
  expect(homeText).toContain('fra det laveste til det højeste: ingen, lidt, noget og meget.');
});

it('the examples are the writer’s tests, and no citizen sees them', () => {
  expect(home.standard.examples).toHaveLength(2);
  expect(homeText).not.toMatch(/47|berettiget/);
});

it('a word that the standard explains itself is explained once', () => {
  const entry = { ...located(), name: 'Misbrug', text: 'Egne ord om misbrug' };
  const targetGroup = { ...located(), prose: [], condition: term('misbrug') };
  const text = said({ glossary: [entry], shared: { ...EMPTY_BLOCK, targetGroup } });
  expect(text).toContain('- **Misbrug:** Egne ord om misbrug');
  expect(text).not.toContain('Forklaring på misbrug');
});

it('a reason that begins with its verb does not follow "fordi"', () => {
  const boundary = (reason: string) =>
    said({
      shared: { ...EMPTY_BLOCK, boundaries: [{ ...located(), provisions: [ref('107')], reason: prose(reason) }] },
    });
  expect(boundary('det er et sted at bo')).toContain(
    'er ikke den samme hjælp som denne. Det er, fordi det er et sted at bo.',
  );
  expect(boundary('kan du blive hjemme, er det ikke nødvendigt')).toContain(
    'Grunden er: kan du blive hjemme, er det ikke nødvendigt.',
  );
});
