import pages from './generated/pages.json' with { type: 'json' };

/** The page of one rule, written by hand in its rule.md. */
export interface RulePage {
  readonly id: string;
  /** Its heading: "Varigheden er længere end loven tillader". */
  readonly title: string;
  /** What stands below the heading, as Markdown. */
  readonly body: string;
}

/** All pages, in the order of the ids. */
export const rulePages: readonly RulePage[] = pages;

/** @param id `varighed/over-lovens-graense`; undefined where there is no such rule */
export function rulePage(id: string): RulePage | undefined {
  return rulePages.find((page) => page.id === id);
}
