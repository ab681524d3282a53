import { printDocument } from '@kvast/language/print/print-document';
import type { Catalogue } from '@kvast/law/catalogue';

/** Provisions of the catalogue as the text of a law file, to be changed and used with `--law`. One file for each law. */
export function lawFileTexts(catalogue: Catalogue, ids: readonly string[]): string[] {
  const wanted = new Set(ids);
  const provisions = catalogue.laws.flatMap((law) => law.provisions).filter(({ id }) => wanted.has(id));
  return [...Map.groupBy(provisions, ({ law }) => law)].flatMap(([id, ofLaw]) => {
    const law = catalogue.laws.find((one) => one.id === id);
    if (!law) return [];
    const head = { ...law, aliases: [], wrongNames: [], source: undefined, link: undefined, rulings: undefined };
    return [printDocument({ ...head, provisions: ofLaw })];
  });
}
