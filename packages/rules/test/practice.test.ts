import { parseDocument } from '@kvast/language/parse';
import { builtInCatalogue, builtInVocabulary } from '@kvast/law/built-in';
import type { StandardModel } from '@kvast/model/standard';
import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '../src/check.ts';

/**
 * What was met in practice in the two studies of early help (section 5.3 of the legal note), told in our own words: which of it is a fault,
 * and which only looks like one.
 */
const catalogue = builtInCatalogue();

function standardFrom(body: string): StandardModel {
  const text = `# Kvalitetsstandard "Praksis"\n${body}`;
  const { model, findings } = parseDocument(text, { file: 'praksis.kvast', lawNames: catalogue.lawNames });
  const broken = findings.filter(({ severity }) => severity === 'error');
  if (model?.kind !== 'standard' || broken.length > 0) throw new Error(`Cannot be read: ${text}`);
  return model;
}

/** The rules about the law and about data that have something to say; what a short text leaves out is left out here too. */
function said(body: string): Set<string> {
  const workspace = { standards: [standardFrom(body)], municipalities: [], vocabularies: builtInVocabulary() };
  const about =
    /^(?:adgang|alder|efter-forloebet|form|gentagelse|konflikt|maalgruppe|ordlyd|pligt|registrering|samspil|skoen|varighed|ydelse)\/(?!(?:klausul-)?mangler|felter-mangler)/;
  return new Set(
    checkWorkspace(workspace, catalogue, { date: '2025-06-01' })
      .map(({ rule }) => rule)
      .filter((rule) => about.test(rule)),
  );
}

const individual = '## Ydelse "Individuelt forløb" efter serviceloven § 82 b\nform: individuel\n';
const sixMonths = `${individual}varighed: højst 6 måneder (lov)\n`;

describe('practice that is a fault', () => {
  it.each([
    [
      'a new course when the first was not enough',
      `${individual}varighed: højst 20 uger\npause: mulig ved sygdom\n### Efter forløbet\nnyt forløb: muligt\n`,
      ['gentagelse/nyt-forloeb', 'varighed/pause'],
    ],
    [
      'help to one person that goes on when the course is over',
      `${sixMonths}### Efter forløbet\n> Du beholder din kontaktperson og kan ringe til hende.\n`,
      ['efter-forloebet/fortsat-hjaelp'],
    ],
    [
      'early help as a buffer',
      `${sixMonths}> Du kan få forløbet, mens du venter på støtte efter § 85.\n`,
      ['samspil/ventetid-til-85'],
    ],
    [
      'a café for 16-year-olds, since 2024',
      '## Ydelse "Café" efter serviceloven § 82 a\nform: gruppe\n### Målgruppe\nalder: fyldt 16 år\n',
      ['maalgruppe/under-lovens-alder'],
    ],
    [
      'an emergency service that turns away those with other help',
      '## Ydelse "Akut" efter serviceloven § 82 c\nform: akut\n### Uden for målgruppen\n- modtager hjælp efter serviceloven §§ 85 og 104\n',
      ['samspil/udelukker-modtagere'],
    ],
    [
      'one referral to §§ 82 a-c',
      '## Ydelse "Tidlig støtte" efter serviceloven §§ 82 a, 82 b og 82 c\n### Registrering\nindberettes: Danmarks Statistik\n> Vi skriver »henvist« på sagen efter §§ 82 a-c.\n',
      ['registrering/uspecificeret', 'ydelse/uspecificeret'],
    ],
    [
      'førtidspensionister who are shown to another place',
      `${sixMonths}### Målgruppe\n> Førtidspensionister kan ikke få forløbet.\n`,
      ['skoen/foertidspension'],
    ],
  ])('%s', (_, body, rules) => {
    expect(said(body)).toEqual(new Set(rules));
  });
});

describe('practice that is none', () => {
  it.each([
    [
      'a café that has no end and that nobody applies for',
      '## Ydelse "Café" efter serviceloven § 82 a\nform: gruppe\nvarighed: ingen grænse\n### Adgang\nvisitation: ingen\n',
    ],
    [
      'a short course beside § 85 for another need',
      `${sixMonths}kan kombineres med: serviceloven § 85\n### Uden for målgruppen\n- modtager hjælp efter serviceloven § 85 til samme behov\n`,
    ],
    [
      'a café for 16-year-olds, before 2024',
      'gælder: fra 1. januar 2022 til 31. december 2022\n## Ydelse "Café" efter serviceloven § 82 a\nform: gruppe\n### Målgruppe\nalder: fyldt 16 år\n',
    ],
    [
      'a group after the individual course',
      `${sixMonths}### Efter forløbet\n> Bagefter kan du være med i en gruppe efter [serviceloven § 82 a].\n`,
    ],
    [
      'early help that is granted first',
      `${sixMonths}### Adgang\nvisitation: krævet\nsagsbehandlingstid: højst 2 uger\n`,
    ],
    ['early help that nobody grants', `${sixMonths}### Adgang\nvisitation: ingen\n`],
  ])('%s', (_, body) => {
    expect(said(body)).toEqual(new Set());
  });
});
