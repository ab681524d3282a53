import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from '@kvast/language/parse';
import { builtInCatalogue, builtInVocabulary } from '@kvast/law/built-in';
import type { CatalogueView } from '@kvast/law/catalogue-view';
import type { DocumentModel } from '@kvast/model/document';
import type { MunicipalityModel } from '@kvast/model/municipality';
import type { StandardModel } from '@kvast/model/standard';
import { TermIndex } from '@kvast/model/term-index';

const EXAMPLES = fileURLToPath(new URL('../../../examples/', import.meta.url));
const HERE = fileURLToPath(new URL('./', import.meta.url));

/** One standard of a folder of files, with what its text draws on. */
export interface Example {
  /** `lindoese/tidlig-stoette.kvast` */
  readonly name: string;
  readonly standard: StandardModel;
  readonly context: {
    readonly municipality?: MunicipalityModel;
    readonly terms: TermIndex;
    readonly law: CatalogueView;
  };
}

/** Every standard in `examples/`, on a day when the examples are in force. */
export function examples(): Example[] {
  return standardsUnder(EXAMPLES);
}

/** Standards that together say everything that the language can say. */
export function constructs(): Example[] {
  return standardsUnder(HERE).filter(({ name }) => name.startsWith('constructs/'));
}

function standardsUnder(root: string): Example[] {
  const files = existsSync(root) ? globSync('*/*.kvast', { cwd: root }).toSorted() : [];
  const folders = Map.groupBy(files, dirname);
  return [...folders].flatMap(([folder, names]) => folderExamples(root, folder, names));
}

function folderExamples(root: string, folder: string, names: readonly string[]): Example[] {
  const catalogue = builtInCatalogue();
  const models = names.flatMap((name): DocumentModel[] => {
    const { model } = parseDocument(readFileSync(join(root, name), 'utf8'), {
      file: name,
      lawNames: catalogue.lawNames,
    });
    return model ? [model] : [];
  });
  const municipality = models.find((model) => model.kind === 'municipality');
  const vocabularies = models.filter((model) => model.kind === 'vocabulary');
  const terms = new TermIndex([...builtInVocabulary(), ...vocabularies]);
  const context = { municipality, terms, law: catalogue.at('2026-01-15') };
  return models
    .filter((model) => model.kind === 'standard')
    .map((standard) => ({ name: `${folder}/${basename(standard.file)}`, standard, context }));
}
