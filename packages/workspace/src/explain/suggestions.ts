import { searchProvisions } from '@kvast/law/suggest-provision';
import { nearest } from '@kvast/model/nearest';
import { plainLetters } from '@kvast/model/plain-letters';
import { rulePages } from '@kvast/rules/rule-pages';
import type { Workspace } from '../workspace.ts';

const MOST = 3;

/** What was probably meant by a rule's id or a provision that is not there: at most three, best first. */
export function meantBy(workspace: Workspace, written: string, date: string): readonly string[] {
  if (written.includes('§')) {
    return searchProvisions(workspace.catalogueAt(date), written)
      .map(({ provision }) => provision.id)
      .slice(0, MOST);
  }
  // Ids are written without æ, ø and å, and are long enough to be known by their last part.
  const plain = plainLetters(written);
  const ids = rulePages.map(({ id }) => id);
  const near = nearest(plain, ids);
  if (near) return [near];
  const slug = plain.slice(plain.lastIndexOf('/') + 1);
  return ids.filter((id) => slug.length > 2 && id.slice(id.indexOf('/') + 1).includes(slug)).slice(0, MOST);
}
