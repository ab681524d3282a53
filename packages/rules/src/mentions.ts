import type { CatalogueView } from '@kvast/law/catalogue-view';
import { provisionId } from '@kvast/model/provision-ref';
import type { StandardModel } from '@kvast/model/standard';
import { provisionRefsIn } from './provision-refs.ts';
import { namesProvision } from './wording/provision.ts';
import { wordsIn } from './words.ts';

/** Does the standard speak of help under a provision anywhere, as a reference or in words? @param id `serviceloven § 83 a` */
export function mentions(standard: StandardModel, id: string, law: CatalogueView): boolean {
  return (
    provisionRefsIn(standard).some((ref) => provisionId(ref) === id) ||
    wordsIn([standard.shared, standard.services]).some((words) => namesHelp(words, id, law))
  );
}

/** Do the words name the provision, or what its help is called? "rehabilitering" is a Rehabiliteringsforløb. */
export function namesHelp(words: string, id: string, law: CatalogueView): boolean {
  if (namesProvision(words, id, law)) return true;
  const title = law.provision(id)?.provision.title.toLowerCase() ?? '';
  const stem = title.replace(/s?forløb$/, '');
  return stem !== '' && words.toLowerCase().includes(stem);
}
