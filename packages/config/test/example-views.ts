import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseDocument } from '@kvast/language/parse';
import { builtInCatalogue, builtInVocabulary } from '@kvast/law/built-in';
import type { DocumentModel } from '@kvast/model/document';
import type { StandardModel } from '@kvast/model/standard';
import { TermIndex } from '@kvast/model/term-index';
import type { RegistrationView } from '../src/registration.ts';
import { registrationView } from '../src/registration-view.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** The day of the law. */
export const DAY = '2026-06-01';

export interface ExampleView {
  /** Path in the repository. */
  readonly file: string;
  readonly standard: StandardModel;
  readonly view: RegistrationView;
  readonly terms: TermIndex;
}

let known: readonly ExampleView[] | undefined;

/** The views of all example standards, each with its own municipality's terms; made once. */
export function exampleViews(): readonly ExampleView[] {
  known ??= readdirSync(`${root}examples`).flatMap(viewsIn);
  return known;
}

function viewsIn(folder: string): ExampleView[] {
  const catalogue = builtInCatalogue();
  const models = readdirSync(`${root}examples/${folder}`)
    .filter((name) => name.endsWith('.kvast'))
    .map((name): DocumentModel => {
      const file = `examples/${folder}/${name}`;
      const { model } = parseDocument(readFileSync(`${root}${file}`, 'utf8'), { file, lawNames: catalogue.lawNames });
      if (!model) throw new Error(`${file} cannot be read`);
      return model;
    });
  const vocabularies = models.filter((model) => model.kind === 'vocabulary');
  const terms = new TermIndex([...builtInVocabulary(), ...vocabularies]);
  const municipality = models.find((model) => model.kind === 'municipality');
  return models
    .filter((model) => model.kind === 'standard')
    .map((standard) => ({
      file: standard.file,
      standard,
      view: registrationView(standard, { law: catalogue.at(DAY), terms, municipality }),
      terms,
    }));
}
