import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LawModel } from '@kvast/model/law';
import type { VocabularyModel } from '@kvast/model/vocabulary';
import { parseDocument } from '../packages/language/src/parse.ts';

export interface CompiledLaw {
  readonly laws: readonly LawModel[];
  readonly vocabulary: readonly VocabularyModel[];
}

/**
 * Reads the catalogue and the base vocabulary that ship with the product. Two passes: the names of the laws must be known
 * before a reference from one law to another can be normalised.
 * @throws Error that lists every finding, since a catalogue that is not wholly understood must never be shipped
 */
export function compileLaw(folder: string): CompiledLaw {
  const read = (sub: string) =>
    readdirSync(join(folder, sub))
      .sort()
      .map((name) => ({ file: `${sub}/${name}`, text: readFileSync(join(folder, sub, name), 'utf8') }));
  const lawFiles = read('laws');
  const named = lawFiles.flatMap(({ file, text }) => parseDocument(text, { file }).model ?? []);
  const lawNames = new Map(
    named.flatMap((law) =>
      law.kind === 'law' ? [law.id, ...law.aliases, ...law.wrongNames].map((name) => [name, law.id] as const) : [],
    ),
  );
  const parsed = [...lawFiles, ...read('vocabulary')].map(({ file, text }) => parseDocument(text, { file, lawNames }));
  const findings = parsed.flatMap((document) => document.findings);
  if (findings.length > 0) {
    const lines = findings.map(
      ({ file, range, message }) => `${file}:${range.start.line}:${range.start.column} ${message}`,
    );
    throw new Error(`The law catalogue has ${findings.length} findings:\n${lines.join('\n')}`);
  }
  const models = parsed.flatMap((document) => document.model ?? []);
  return {
    laws: models.filter((model) => model.kind === 'law'),
    vocabulary: models.filter((model) => model.kind === 'vocabulary'),
  };
}
