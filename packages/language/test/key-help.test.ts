import { describe, expect, it } from 'vitest';
import { sectionKeys } from '../src/features/completion/section-keys.ts';
import type { LanguageId } from '../src/language-id.ts';
import { parseDocument } from '../src/parse.ts';
import { factsOf } from '../src/parser/facts.ts';
import { keyHelpIn } from '../src/texts/key-help.ts';

/** Keys that the grammar shares between the two languages, but that only a law file can use. */
const LAW_ONLY = ['i kraft:', 'link:'];
/** Another spelling of `klageadgang:`; completion proposes one of the two. */
const OTHER_SPELLING = ['klage:'];

/** What must stand before a key of a section, so that the key alone is a whole document. */
const BEFORE: Readonly<Record<string, string>> = {
  kvalitetsstandard: '# Kvalitetsstandard "Støtte"\n',
  kommune: '# Kommune "Lindøse Kommune"\n',
  kodeliste: '# Kommune "Lindøse Kommune"\n## Kodeliste "Kontoplan"\n',
  begreb: '# Begreber\n## [angst]\n',
  lov: '# Lov serviceloven "Lov om social service"\n',
  bestemmelse: '# Lov serviceloven "Lov om social service"\n## § 85 "Støtte"\n',
  principmeddelelse: '# Lov principmeddelelser "Principmeddelelser"\n## Principmeddelelse 10-19 "Udvikling"\n',
  ydelse: '# Kvalitetsstandard "Støtte"\n## Ydelse "Hjælp" efter serviceloven § 85\n',
  gruppe: '# Kvalitetsstandard "Støtte"\n## Gruppe "Unge"\n- [angst]\n',
  'uden for målgruppen': '# Kvalitetsstandard "Støtte"\n## Uden for målgruppen\n- [misbrug]\n',
  afgrænsning: '# Kvalitetsstandard "Støtte"\n## Afgrænsning\n- serviceloven § 107\n',
  fravalgt: '# Kvalitetsstandard "Støtte"\n## Fravalgt\n- serviceloven § 82 c\n',
};

function before(section: string, key: string): string {
  const start = BEFORE[section] ?? `# Kvalitetsstandard "Støtte"\n## ${section}\n`;
  // A clause's source, certainty and validity follow the clause.
  if (section === 'bestemmelse' && ['kilde:', 'sikkerhed:', 'gælder:', 'kun når:'].includes(key)) {
    return key === 'kilde:' ? `${start}pligt: kan\n` : `${start}pligt: kan\nkilde: lov, stk. 1\n`;
  }
  const follows = [
    'medmindre:',
    'henvis til:',
    'efter:',
    'fordi:',
    'måles ved:',
    'målet er:',
    'følges op:',
    'ansvarlig:',
  ];
  if (BEFORE[section] || !follows.includes(key)) return start;
  return section === 'opfølgning'
    ? start
    : `${start}- ${section === 'betingelser' || section === 'målgruppe' ? '[misbrug]' : 'Rengøring'}\n`;
}

function after(section: string, key: string): string {
  if (section === 'principmeddelelse') return key === 'kilde:' ? '' : '\nkilde: praksis, Ankestyrelsen';
  if (section === 'bestemmelse') {
    const noClause = ['i kraft:', 'kilde:', 'sikkerhed:', 'gælder:', 'kun når:', 'afløst af:', 'bemærkning:', 'link:'];
    const list = key === 'målgruppe:' ? '\n- [misbrug]' : '';
    return noClause.includes(key) ? '' : `${list}\nkilde: lov, stk. 1`;
  }
  if (key.endsWith(' af:') && key !== 'afgøres af:' && key !== 'indstillet af:') {
    return section === 'formål' ? '\n- Bryde ensomhed' : '\n- [misbrug]\n- [ensomhed]';
  }
  return key === 'citat fra:' ? '\n> Lovens ord.' : '';
}

const places = Object.entries(sectionKeys).flatMap(([section, keys]) => keys.map((key) => [section, key] as const));
const languageOf = (section: string): LanguageId =>
  ['lov', 'bestemmelse', 'principmeddelelse'].includes(section) ? 'lov' : 'kvast';

describe('help for keys', () => {
  it.each(['kvast', 'lov'] as const)('has every key of the grammar of .%s, and no other', (language) => {
    const facts = factsOf(language);
    const proposed = places.filter(([section]) => languageOf(section) === language).map(([, key]) => key);
    if (language === 'kvast') {
      const wanted = [...facts.keys.keys(), ...facts.listOpeners, ...Object.keys(facts.named)].filter(
        (key) => !LAW_ONLY.includes(key),
      );
      expect([...keyHelpIn('kvast').keys()].sort()).toEqual(wanted.sort());
      expect([...new Set(proposed)].sort()).toEqual(wanted.filter((key) => !OTHER_SPELLING.includes(key)).sort());
    } else {
      expect(proposed.filter((key) => !facts.keys.has(key))).toEqual([]);
      expect(proposed.filter((key) => !keyHelpIn('lov').has(key))).toEqual([]);
      const onlyLaw = [...facts.keys.keys()].filter((key) => !factsOf('kvast').keys.has(key));
      expect(onlyLaw.filter((key) => !proposed.includes(key))).toEqual([]);
    }
  });

  it.each(places)('under %s, the example of %s is read without a finding', (section, key) => {
    const language = languageOf(section);
    const help = keyHelpIn(language).get(key);
    const text = `${before(section, key)}${help?.example}${after(section, key)}\n`;
    const { model, findings } = parseDocument(text, { file: `eksempel.${language}` });
    expect(help, key).toBeDefined();
    expect(findings, text).toEqual([]);
    expect(model, text).toBeDefined();
  });

  it('is one whole sentence a language', () => {
    for (const language of ['kvast', 'lov'] as const) {
      for (const { key, da, en } of keyHelpIn(language).values()) {
        expect(da, key).toMatch(/^[A-ZÆØÅÉ].*\.$/);
        expect(en, key).toMatch(/^[A-Z].*\.$/);
      }
    }
  });
});
