import type { LawModel } from '@kvast/model/law';
import { CatalogueView } from './catalogue-view.ts';

/** The laws that Kvast knows. What they say depends on the day: ask `at`. */
export class Catalogue {
  readonly laws: readonly LawModel[];
  /** Every name that people use for a law, wrong names included, in lower case and not in the genitive → the law's id. */
  readonly lawNames: ReadonlyMap<string, string>;
  readonly #views = new Map<string, CatalogueView>();

  constructor(laws: readonly LawModel[]) {
    this.laws = laws;
    this.lawNames = namesOf(laws);
  }

  /** @param date `YYYY-MM-DD`. The same view is returned for the same day. */
  at(date: string): CatalogueView {
    let view = this.#views.get(date);
    if (!view) {
      view = new CatalogueView(this.laws, date);
      this.#views.set(date, view);
    }
    return view;
  }
}

/** A law's own name wins over another law's alias; a wrong name never hides a right one. */
function namesOf(laws: readonly LawModel[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (written: string, id: string) => {
    const name = written.toLowerCase();
    if (!names.has(name)) names.set(name, id);
  };
  for (const law of laws) add(law.id, law.id);
  for (const law of laws) for (const name of [law.title, ...law.aliases]) add(name, law.id);
  for (const law of laws) for (const name of law.wrongNames) add(name, law.id);
  return names;
}
