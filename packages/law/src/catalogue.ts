import type { LawModel, Provision, Ruling } from '@kvast/model/law';
import { CatalogueView } from './catalogue-view.ts';

/** The laws that Kvast knows. What they say depends on the day: ask `at`. */
export class Catalogue {
  readonly laws: readonly LawModel[];
  /** Every name that people use for a law, wrong names included, in lower case and not in the genitive → the law's id. */
  readonly lawNames: ReadonlyMap<string, string>;
  readonly #views = new Map<string, CatalogueView>();

  /** @param laws a law may stand in several files; they are put together */
  constructor(laws: readonly LawModel[]) {
    this.laws = oneForEachLaw(laws);
    this.lawNames = namesOf(this.laws);
  }

  /** All decisions of principle, newest first. */
  get rulings(): readonly Ruling[] {
    return this.laws.flatMap((law) => law.rulings ?? []).sort((a, b) => (a.decided < b.decided ? 1 : -1));
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

/** The head of a law may stand in one file only; what several files say of it adds up, provisions in the order of their numbers. */
function oneForEachLaw(models: readonly LawModel[]): LawModel[] {
  return [...Map.groupBy(models, ({ id }) => id).values()].map((parts) => {
    const [first] = parts as [LawModel, ...LawModel[]];
    if (parts.length === 1) return first;
    const head = parts.find(({ title }) => title !== '') ?? first;
    const rulings = parts.flatMap((part) => part.rulings ?? []);
    return {
      ...head,
      aliases: [...new Set(parts.flatMap(({ aliases }) => aliases))],
      wrongNames: [...new Set(parts.flatMap(({ wrongNames }) => wrongNames))],
      provisions: parts.flatMap(({ provisions }) => provisions).sort(bySection),
      ...(rulings.length > 0 ? { rulings } : {}),
    };
  });
}

/** 9, 82, 82 a, 100 */
function bySection(a: Provision, b: Provision): number {
  return (
    Number.parseInt(a.section, 10) - Number.parseInt(b.section, 10) ||
    (a.section < b.section ? -1 : a.section > b.section ? 1 : 0)
  );
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
