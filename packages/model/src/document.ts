import type { LawModel } from './law.ts';
import type { MunicipalityModel } from './municipality.ts';
import type { StandardModel } from './standard.ts';
import type { VocabularyModel } from './vocabulary.ts';

/** What one file can be. */
export type DocumentModel = StandardModel | MunicipalityModel | VocabularyModel | LawModel;
