/** What a municipality's overview page shows: the same standards by situation, by age, by name and by provision. Danish. */
export interface Overview {
  /** The municipality's name, where it is known. */
  readonly municipality?: string;
  /** The municipality's own pages. */
  readonly website?: string;
  /** `#rrggbb`, readable on white. */
  readonly colour?: string;
  /** The day that the page is for, `YYYY-MM-DD`. */
  readonly date: string;
  /** In Danish order of their titles. */
  readonly entries: readonly OverviewEntry[];
  /** In the order to be shown; none is empty. */
  readonly situations: readonly OverviewGroup[];
  readonly ages: readonly OverviewGroup[];
  readonly laws: readonly { readonly heading: string; readonly provisions: readonly OverviewGroup[] }[];
}

/** One standard. */
export interface OverviewEntry {
  readonly title: string;
  /** Address of its page, from the overview's. */
  readonly href: string;
  /** Names of its services; none where the title says the same. */
  readonly services: readonly string[];
  /** What must be known before it is opened: "Gælder fra 1. januar 2027". */
  readonly note?: string;
  /** Words it is found by, the most telling first: its name; what it is and for whom; what it holds. */
  readonly words: readonly [name: string, matter: string, content: string];
}

export interface OverviewGroup {
  readonly heading: string;
  readonly entries: readonly OverviewEntry[];
}
