import type { StandardModel } from '@kvast/model/standard';
import type { TermIndex } from '@kvast/model/term-index';
import type { Surroundings } from '../../../define-rule.ts';
import { remembered } from '../../../remembered.ts';
import { wordsIn } from '../../../written-words.ts';

/** Does this text hold the word, as one of its own? */
interface OwnNames {
  has(word: string): boolean;
}

/** Words that a municipality uses as its own: known words, terms and their synonyms, codes, services, contacts, and what is explained. */
export function ownNames(
  standard: StandardModel,
  { municipalities, vocabularies }: Surroundings,
  terms: TermIndex,
): OwnNames {
  const around = [...municipalities.map(ofMunicipality), ...vocabularies.map(ofVocabulary), ofStandard(standard)];
  return { has: (word) => around.some((words) => words.has(word)) || terms.resolve(word) !== undefined };
}

const ofMunicipality = remembered((municipality: Surroundings['municipalities'][number]) => {
  const { knownWords, committees, systems, contacts, codeLists } = municipality;
  const prose = [...(knownWords ? [knownWords] : []), ...committees, ...systems].map(({ text }) => text);
  const codes = codeLists.flatMap(({ codes }) => codes.map(({ name }) => name));
  return wordsOf([...prose, ...contacts.map(({ name }) => name), ...codes]);
});

const ofVocabulary = remembered(({ terms }: Surroundings['vocabularies'][number]) =>
  wordsOf(terms.flatMap(({ name, synonyms }) => [name, ...synonyms.map(({ text }) => text)])),
);

const ofStandard = remembered(({ title, services, glossary }: StandardModel) =>
  wordsOf([title, ...services.map(({ name }) => name), ...(glossary ?? []).map(({ name }) => name)]),
);

function wordsOf(texts: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => wordsIn(text ?? '')).map((word) => word.toLowerCase()));
}
