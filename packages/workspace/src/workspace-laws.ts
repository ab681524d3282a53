import { Catalogue } from '@kvast/law/catalogue';
import type { LawModel } from '@kvast/model/law';

/**
 * The built-in catalogue with the workspace's own .lov files. A provision that a workspace describes replaces the built-in one
 * of the same name; the rest of that law stays, so that adding one section does not switch the others off.
 */
export function withWorkspaceLaws(builtIn: Catalogue, own: readonly LawModel[]): Catalogue {
  if (own.length === 0) return builtIn;
  const laws = new Map(builtIn.laws.map((law) => [law.id, law]));
  for (const law of own) {
    const before = laws.get(law.id);
    const decided = new Set(law.rulings?.map(({ number }) => number));
    const described = new Set(law.provisions.map(({ id }) => id));
    laws.set(law.id, {
      ...law,
      title: law.title || (before?.title ?? ''),
      source: law.source ?? before?.source,
      aliases: [...new Set([...(before?.aliases ?? []), ...law.aliases])],
      wrongNames: [...new Set([...(before?.wrongNames ?? []), ...law.wrongNames])],
      provisions: [...(before?.provisions.filter(({ id }) => !described.has(id)) ?? []), ...law.provisions],
      rulings: [...(before?.rulings?.filter(({ number }) => !decided.has(number)) ?? []), ...(law.rulings ?? [])],
    });
  }
  return new Catalogue([...laws.values()]);
}
