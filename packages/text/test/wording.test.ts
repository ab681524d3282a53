import { parseDocument } from '@kvast/language/parse';
import { builtInCatalogue, builtInVocabulary } from '@kvast/law/built-in';
import { TermIndex } from '@kvast/model/term-index';
import { describe, expect, it } from 'vitest';
import { citizenText, type TextOptions } from '../src/citizen-text.ts';
import { writeMarkdown } from '../src/write-markdown.ts';

const catalogue = builtInCatalogue();

/** The text of a standard that is written in Kvast, with terms of its own. */
function told(source: string, options: TextOptions = {}, terms = ''): string {
  const read = (text: string, file: string) => parseDocument(text, { file, lawNames: catalogue.lawNames }).model;
  const standard = read(`# Kvalitetsstandard "Hjælp"\n${source}`, 'hjaelp.kvast');
  const own = read(`# Begreber\n${terms}`, 'begreber.kvast');
  if (standard?.kind !== 'standard' || own?.kind !== 'vocabulary') throw new Error('Not a standard');
  const law = catalogue.at('2026-01-15');
  return writeMarkdown(citizenText(standard, { terms: new TermIndex([...builtInVocabulary(), own]), law }, options));
}

const service = (lines: string) => `## Ydelse "Støtte" efter serviceloven § 85\n${lines}`;

describe('a Danish sentence that a person could have written', () => {
  it.each([
    ['kommunen: skal tilbyde', 'Er du i målgruppen, skal kommunen tilbyde dig hjælpen.'],
    ['form: ophold', 'Hjælpen er et ophold.'],
    ['form: akut, ophold', 'Du kan få hjælpen akut eller som et ophold.'],
    ['tidspunkt: hverdage kl. 8-15', 'Du kan få hjælpen på hverdage kl. 8-15.'],
    ['tidspunkt: torsdage kl. 17-20', 'Du kan få hjælpen på torsdage kl. 17-20.'],
    ['tidspunkt: alle dage kl. 7-23', 'Du kan få hjælpen alle dage kl. 7-23.'],
    ['tidspunkt: som udgangspunkt hverdage kl. 8-16', 'Som udgangspunkt kan du få hjælpen på hverdage kl. 8-16.'],
    ['omfang: højst 2 timer om ugen', 'Du kan højst få 2 timer om ugen.'],
    ['omfang: højst 12 gange', 'Du kan højst få hjælpen 12 gange.'],
    [
      'omfang: højst 7 overnatninger ad gangen (i særlige tilfælde)',
      'I særlige tilfælde kan du få op til 7 overnatninger ad gangen.',
    ],
    ['omfang: højst 6 timer om ugen (som udgangspunkt)', 'Som udgangspunkt kan du højst få 6 timer om ugen.'],
    ['omfang: mindst 2 timer ad gangen', 'Du får mindst 2 timer ad gangen.'],
    [
      '### Adgang\nkvittering: senest 3 hverdage efter henvendelsen',
      'Du får senest 3 hverdage efter henvendelsen besked om, at kommunen har modtaget den.',
    ],
    ['### Økonomi\negenbetaling: 61 kr. pr. måltid', 'Du betaler 61 kr. pr. måltid.'],
    ['### Levering\nleverandør: Køkkenet, kommunens største', 'Køkkenet (kommunens største) giver hjælpen.'],
    ['### Omfatter ikke\n- Mad\n  fordi: Kommunen har ikke et køkken.', 'Det er, fordi kommunen ikke har et køkken.'],
    ['### Omfatter ikke\n- Mad\n  fordi: Køkkener er dyre.', 'Grunden er: Køkkener er dyre.'],
    ['### Omfatter ikke\n- Mad\n  fordi: Værestedet Fyret laver mad.', 'Det er, fordi Værestedet Fyret laver mad.'],
    ['### Omfatter ikke\n- Lektier\n  henvis til: Skolen', 'Du kan i stedet henvende dig til Skolen.'],
    [
      '### Målgruppe\nhusstanden hjælper til: søskende, der er fyldt 18 år, og bedsteforældre',
      'kan hjælpe til: søskende, der er fyldt 18 år, og bedsteforældre.',
    ],
    ['sæson: 1. september til 31. maj', 'Du kan få hjælpen hvert år fra 1. september til og med 31. maj.'],
    ['### Formål\nalle af:\n- at du får ro', 'Hjælpen skal opfylde dette formål:'],
    ['### Adgang\nhenvendelse: tal med din rådgiver', 'Tal med din rådgiver.'],
    ['### Økonomi\negenbetaling: ingen\nbetaler selv: 40 kr. for maden', 'Du betaler selv 40 kr. for maden.'],
    ['### Økonomi\negenbetaling: ingen\nbetaler selv: bus og tog', 'Du betaler selv for bus og tog.'],
    ['### Opfølgning\nmødeform: der, hvor du bor', 'Opfølgningen sker der, hvor du bor.'],
    ['### Opfølgning\nmødeform: besøg hos dig', 'Opfølgningen sker ved besøg hos dig.'],
    [
      '### Opfølgning\nløbende: ja\nførste opfølgning: efter 3 måneder (som udgangspunkt)\nderefter: hver 12. måned (som udgangspunkt)',
      'Kommunen følger løbende op på hjælpen. Som udgangspunkt sker det første gang efter 3 måneder og derefter hver 12. måned.',
    ],
    ['### Levering\nleverandør: De hjælpere, du selv ansætter', 'De hjælpere, du selv ansætter, giver hjælpen.'],
    [
      '### Levering\nleverandør: Private firmaer, når kommunen ikke kan',
      'Private firmaer kan give hjælpen, når kommunen ikke kan.',
    ],
    ['### Mål\n- Få bliver syge\n  måles ved: hvor mange der er syge', 'Det måles ved, hvor mange der er syge.'],
    [
      '### Omfatter ikke\n- Penge til mad\n  henvis til: Ydelsescentret',
      'Du kan i stedet henvende dig til Ydelsescentret.',
    ],
    [
      '### Omfatter ikke\n- Penge til mad\n  henvis til: Ydelsescentret\n### Kontakt\n- Ydelsescentret: telefon 05 44 10 99',
      'Du kan i stedet henvende dig til Ydelsescentret, telefon 05 44 10 99.',
    ],
    [
      '### Uden for målgruppen\n- [misbrug]\n  medmindre: [hjemløshed]\n  henvis til: "Behandling"',
      'Du kan alligevel få hjælpen, hvis du lever i hjemløshed. Ellers kan du spørge kommunen om »Behandling«.',
    ],
  ])('%s', (line, expected) => {
    expect(told(service(line))).toContain(expected);
  });

  it('keeps "selv" where Danish has it, before and after "ikke"', () => {
    const terms = [
      '## [leder sine hjælpere]',
      'sætning: kan selv lede sine hjælpere',
      '## [kan ikke opgaven]',
      'sætning: kan ikke selv klare opgaven',
    ].join('\n');
    const conditions = (lines: string) => told(service(`### Betingelser\n${lines}`), {}, terms);
    expect(conditions('alle af:\n- bor alene\n- [leder sine hjælpere]')).toContain(
      'hvis du bor alene og selv kan lede dine hjælpere.',
    );
    expect(conditions('alle af:\n- bor alene\n- [kan ikke opgaven]')).toContain(
      'hvis du bor alene og ikke selv kan klare opgaven.',
    );
  });

  it('makes a request to the reader something that the citizen can do', () => {
    const way = service('### Adgang\nhenvendelse: skriv, ring, eller sig det til din rådgiver');
    expect(told(way)).toContain('Skriv, ring, eller sig det til din rådgiver.');
    expect(told(way, { form: 'borgeren' })).toContain('Borgeren kan skrive, ringe eller sige det til sin rådgiver.');
  });

  it('says nothing of what could not be read', () => {
    expect(told(service('form: på månen'))).not.toContain('få hjælpen .');
    const text = told(service('### Målgruppe\nalle af:\n- mindst ét af:\n  - vrøvl\n- bor alene'));
    expect(text).not.toMatch(/- \.|^\.$/m);
  });

  it('tells a relative of the one whom they look after', () => {
    const text = told(
      `læser: den pårørende\n${service('### Adgang\nhenvendelse fra: pårørende, borgeren, borgerens læge')}`,
    );
    expect(text).toContain('Du kan selv henvende dig. Det kan din nærmeste og din nærmestes læge også.');
  });

  it('tells a young reader that they can come themselves', () => {
    const text = told(`læser: den unge\n${service('### Adgang\nhenvendelse fra: den unge, plejefamilien')}`);
    expect(text).toContain('Du kan selv henvende dig. Det kan plejefamilien også.');
  });
});
