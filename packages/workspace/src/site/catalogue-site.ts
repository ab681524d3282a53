import type { StandardModel } from '@kvast/model/standard';
import type { TextDocument, TextForm } from '@kvast/text/document-tree';
import type { Logo } from '@kvast/text/logo';
import type { Overview, OverviewEntry, OverviewGroup } from '@kvast/text/site/overview';
import { writeOverview } from '@kvast/text/site/write-overview';
import { writeHtml } from '@kvast/text/write-html';
import type { Workspace } from '../workspace.ts';
import type { FileToWrite } from '../write-files.ts';
import { pagePath, sitemap, wayBack, webAddress } from './addresses.ts';
import { AGE_GROUPS, ageHeadings } from './ages.ts';
import { entryOf, isOver } from './entry.ts';
import { lawsWith } from './provisions.ts';
import { publicData } from './public-data.ts';
import { SITUATION_HEADINGS, situationHeadings } from './situations.ts';

interface SiteOptions {
  /** The day that the site is for, `YYYY-MM-DD`. */
  readonly date: string;
  readonly form?: TextForm;
  readonly logo?: Logo;
}

export interface CatalogueSite {
  /** The overview, a page for each standard, and a sitemap where the municipality has a website; none where nothing is to be shown. */
  readonly files: readonly FileToWrite[];
  /** What the public is not to take for what holds. */
  readonly leftOut: readonly { readonly file: string; readonly reason: NotShown }[];
}

export type NotShown = 'draft' | 'hearing' | 'over';

interface Shown {
  readonly standard: StandardModel;
  readonly entry: OverviewEntry;
  readonly situations: readonly string[];
  readonly ages: readonly string[];
  readonly path: string;
  readonly tree: TextDocument;
}

/**
 * The standards of one municipality as a small static site in Danish. Drafts, hearings and what is over are left out; what holds from
 * a later day is shown and marked. Apart from the workspace itself, so that the editor's server does not carry it.
 * @param standards files that hold a standard, each with the path that its page is named by
 * @throws ProcessingError where a text cannot be made, which is a fault in Kvast
 */
export function catalogueSite(
  workspace: Workspace,
  standards: readonly { readonly file: string; readonly name: string }[],
  { date, form, logo }: SiteOptions,
): CatalogueSite {
  const leftOut: { file: string; reason: NotShown }[] = [];
  const law = workspace.catalogueAt(date);
  const shown = standards.flatMap(({ file, name }): Shown[] => {
    const standard = workspace.standard(file);
    const reason = standard && notShown(standard, date);
    if (reason) leftOut.push({ file, reason });
    const tree = reason ? undefined : workspace.citizenText(file, { date, form });
    if (!standard || !tree) return [];
    const path = pagePath(name);
    const terms = workspace.terms(file);
    const situations = situationHeadings(standard, terms);
    const entry = entryOf(standard, { path, date, situations, terms, law });
    return [{ standard, entry, situations, ages: ageHeadings(standard), path, tree: marked(tree, entry.note) }];
  });
  const [first] = shown;
  if (!first) return { files: [], leftOut };
  const inOrder = shown.toSorted((a, b) => BY_TITLE.compare(a.entry.title, b.entry.title));
  const municipality = workspace.municipality(first.standard.file);
  const website = webAddress(municipality?.website?.text);
  const overview: Overview = {
    municipality: first.tree.municipality,
    website,
    colour: first.tree.colour,
    date,
    entries: inOrder.map(({ entry }) => entry),
    situations: grouped(SITUATION_HEADINGS, inOrder, ({ situations }) => situations),
    ages: grouped(
      AGE_GROUPS.map(({ heading }) => heading),
      inOrder,
      ({ ages }) => ages,
    ),
    laws: lawsWith(inOrder, law),
  };
  const pages = shown.map(({ standard: { file }, tree, path }) => {
    const view = workspace.registrationView(file, date);
    const back = { href: wayBack(path), words: `Al hjælp i ${overview.municipality ?? 'kommunen'}` };
    return { path, content: writeHtml(tree, { logo, site: { back, data: view && publicData(view) } }) };
  });
  const files: FileToWrite[] = [{ path: 'index.html', content: writeOverview(overview, { logo }) }, ...pages];
  if (website !== undefined) {
    const known = shown.map(({ path, standard }) => ({ path, changed: lastChange(standard) }));
    files.push({ path: 'sitemap.xml', content: sitemap(website, [{ path: 'index.html' }, ...known]) });
  }
  return { files, leftOut };
}

const BY_TITLE = new Intl.Collator('da', { numeric: true });

/** What is not adopted, and what has ended, must not be taken for what holds. */
function notShown({ status, valid }: StandardModel, date: string): NotShown | undefined {
  if (status && status.status !== 'adopted') return status.status;
  return valid && isOver(valid, date) ? 'over' : undefined;
}

/** A page that is found by itself must say that it does not hold yet. */
function marked(tree: TextDocument, note: string | undefined): TextDocument {
  if (note === undefined || tree.notice) return tree;
  return { ...tree, notice: { kind: 'paragraph', runs: [{ kind: 'text', text: `${note}.` }] } };
}

function grouped(
  headings: readonly string[],
  all: readonly Shown[],
  of: (one: Shown) => readonly string[],
): OverviewGroup[] {
  return headings
    .map((heading) => ({
      heading,
      entries: all.filter((one) => of(one).includes(heading)).map(({ entry }) => entry),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function lastChange({ updated, adopted }: StandardModel): string | undefined {
  const date = updated?.date ?? adopted?.date;
  return date?.precision === 'month' ? date.iso.slice(0, 7) : date?.iso;
}
