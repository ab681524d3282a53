import { readdirSync, readFileSync } from 'node:fs';
import { type ParsedDocument, parseDocument } from '@kvast/language/parse';
import { builtInCatalogue, builtInVocabulary } from '@kvast/law/built-in';
import type { Finding } from '@kvast/model/finding';
import { provisionId } from '@kvast/model/provision-ref';
import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '../src/check.ts';

/**
 * Short, correct standards of an invented municipality. A rule that warns about one of them is wrong, or the standard is.
 * Among them is what the law allows although it looks like a fault: a group after an individual course and a course shorter than the limit
 * (mestring-i-20-uger), a course after a decision to end § 85 (naar-stoetten-er-trappet-ned), a course beside § 85 for another need
 * (kort-stoette-ved-siden-af), and a group that nobody applies for, so that there is no deadline (aaben-cafe).
 */
const folder = new URL('silent/', import.meta.url);
const files = readdirSync(folder);
const standards = files.filter((file) => file !== 'kommune.kvast');
const catalogue = builtInCatalogue();

/** A day in the standards' validity, and the last one. */
const days = ['2026-03-01', '2027-12-31'];

function parse(file: string, change: (text: string) => string = (text) => text): ParsedDocument {
  const text = change(readFileSync(new URL(file, folder), 'utf8'));
  return parseDocument(text, { file, lawNames: catalogue.lawNames });
}

/** What stands above info, as "file:line rule". */
function grave(documents: readonly ParsedDocument[], date: string): string[] {
  const models = documents.flatMap(({ model }) => (model ? [model] : []));
  const workspace = {
    standards: models.filter((model) => model.kind === 'standard'),
    municipalities: models.filter((model) => model.kind === 'municipality'),
    vocabularies: builtInVocabulary(),
  };
  const findings: Finding[] = [
    ...documents.flatMap((document) => document.findings),
    ...checkWorkspace(workspace, catalogue, { date }),
  ];
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ file, range, rule }) => `${file}:${range.start.line} ${rule}`);
}

const municipality = parse('kommune.kvast');

describe('correct standards', () => {
  it.each(standards)('raise no alarm: %s', (file) => {
    for (const day of days) expect(grave([parse(file), municipality], day)).toEqual([]);
  });

  it('raise no alarm against each other', () => {
    const all = standards.map((file) => parse(file));
    for (const day of days) expect(grave([...all, municipality], day)).toEqual([]);
  });

  it('cover the provisions that municipalities write most about', () => {
    const covered = standards.flatMap((file) => {
      const { model } = parse(file);
      return model?.kind === 'standard' ? model.services.flatMap((one) => one.provisions.map(provisionId)) : [];
    });
    const wanted = ['82 a', '82 b', '82 c', '82 d', '83', '83 a', '85', '97', '99', '104', '107', '108'];
    expect(new Set(covered)).toEqual(new Set(wanted.map((section) => `serviceloven § ${section}`)));
  });
});

describe('the same standards with one fault', () => {
  it.each([
    ['aaben-cafe.kvast', 'Du skal ikke ansøge om at komme.', 'Send en ansøgning først.', 'frist/mangler'],
    ['aaben-cafe.kvast', 'klageadgang: ingen', 'klageadgang: Ankestyrelsen', 'klage/lovet-uden-klageadgang'],
    ['mestring-i-20-uger.kvast', 'højst 20 uger', 'højst 30 uger', 'varighed/over-lovens-graense'],
    ['kort-stoette-ved-siden-af.kvast', '§ 85 til samme behov', '§ 85', 'samspil/udelukker-modtagere'],
    ['naar-stoetten-er-trappet-ned.kvast', 'forlængelse: ingen', 'forlængelse: mulig', 'varighed/forlaengelse'],
    ['hjaelp-i-hjemmet.kvast', 'midlertidig eller varig', 'varig', 'samspil/varig-nedsaettelse'],
    ['stoette-i-hverdagen.kvast', 'kommunen: skal', 'kommunen: kan', 'pligt/skal-skrevet-som-kan'],
    ['midlertidigt-botilbud.kvast', ' (som udgangspunkt)', '', 'varighed/fast-graense-ikke-tilladt'],
  ])('raise one: %s with “%s” as “%s”', (file, from, to, rule) => {
    const faulty = parse(file, (text) => text.replace(from, to));
    expect(grave([faulty, municipality], '2026-03-01').join('\n')).toContain(rule);
  });
});
