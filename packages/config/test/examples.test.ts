import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from '@kvast/language/parse';
import { Catalogue } from '@kvast/law/catalogue';
import type { DocumentModel } from '@kvast/model/document';
import { TermIndex } from '@kvast/model/term-index';
import { describe, expect, it } from 'vitest';
import modelSchema from '../../model/schema/standard-model.schema.json' with { type: 'json' };
import { registrationView } from '../src/registration-view.ts';
import jsonSchema from '../src/targets/json-schema/target.ts';
import { faults } from './faults.ts';
import { compile, type FormSchema, filledIn } from './records.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** All files below a folder of the repository that end so, parsed. */
function models(folder: string, ending: string, lawNames?: ReadonlyMap<string, string>): DocumentModel[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => {
      const file = relative(root, `${root}${folder}/${name}`).replaceAll('\\', '/');
      const { model } = parseDocument(readFileSync(`${root}${file}`, 'utf8'), { file, lawNames });
      if (!model) throw new Error(`${file} cannot be read`);
      return model;
    });
}

function ofKind<K extends DocumentModel['kind']>(
  all: readonly DocumentModel[],
  kind: K,
): Extract<DocumentModel, { kind: K }>[] {
  return all.filter((model): model is Extract<DocumentModel, { kind: K }> => model.kind === kind);
}

const catalogue = new Catalogue(ofKind(models('packages/law/laws', '.lov'), 'law'));
const baseTerms = ofKind(models('packages/law/vocabulary', '.kvast'), 'vocabulary');

interface Form {
  readonly path: string;
  readonly source: string;
  readonly schema: FormSchema;
}

/** The forms of every standard in one example workspace. */
function formsOf(folder: string): Form[] {
  const all = models(folder, '.kvast', catalogue.lawNames);
  const context = {
    law: catalogue.at('2025-06-01'),
    terms: new TermIndex([...baseTerms, ...ofKind(all, 'vocabulary')]),
    municipality: ofKind(all, 'municipality')[0],
  };
  return ofKind(all, 'standard').flatMap((standard) =>
    jsonSchema
      .files(registrationView(standard, context))
      .map(({ path, content }) => ({ path, source: standard.file, schema: JSON.parse(content) as FormSchema })),
  );
}

it.each(['examples/lindoese', 'examples/lindoese-rettet'])(
  'the models of %s are as their published schema says',
  (folder) => {
    const validate = compile(modelSchema);
    const standards = ofKind(models(folder, '.kvast', catalogue.lawNames), 'standard');
    expect(standards.length).toBeGreaterThan(1);
    for (const standard of standards) {
      validate(JSON.parse(JSON.stringify(standard)));
      expect(validate.errors, standard.file).toBeNull();
    }
  },
);

describe.each(['examples/lindoese', 'examples/lindoese-rettet'])('the forms of %s', (folder) => {
  const forms = formsOf(folder);

  it('are there for several standards, each with its own path and id', () => {
    expect(new Set(forms.map(({ source }) => source)).size).toBeGreaterThan(1);
    expect(new Set(forms.map(({ path }) => path)).size).toBe(forms.length);
    expect(new Set(forms.map(({ schema }) => schema.$id)).size).toBe(forms.length);
  });

  it.each(forms)('$path accepts a filled-in record and refuses each fault', ({ schema }) => {
    const validate = compile(schema);
    const record = filledIn(schema);
    validate(record);
    expect(validate.errors).toBeNull();
    const accepted = faults(schema, record).filter(([, faulty]) => validate(faulty));
    expect(accepted.map(([what]) => what)).toEqual([]);
  });

  it.each(forms)('$path is traceable: every property names a line that exists', ({ schema, source }) => {
    const notes = Object.values(schema.properties).flatMap((property) => (property ? [property['x-kvast-kilde']] : []));
    expect(notes.length).toBeGreaterThan(0);
    for (const { fil, linje, bestemmelse } of [...notes, schema['x-kvast-kilde']]) {
      const lines = readFileSync(`${root}${fil}`, 'utf8').split('\n');
      expect(lines[linje - 1]?.trim(), `${fil}:${linje} of ${source}`).toBeTruthy();
      expect(bestemmelse).toMatch(/ § \d/);
    }
  });
});
