import type { CatalogueView } from '@kvast/law/catalogue-view';
import { type ProvisionRef, provisionId } from '@kvast/model/provision-ref';
import type { StandardModel } from '@kvast/model/standard';
import type { Overview, OverviewEntry } from '@kvast/text/site/overview';

/** Provisions that a standard's services rest on; without services, those that it builds on itself. */
export function provisionsOf(standard: StandardModel): readonly ProvisionRef[] {
  const { services, shared } = standard;
  if (services.length > 0) return services.flatMap(({ provisions }) => provisions);
  return (shared.legalBasis ?? []).flatMap((basis) => (basis.kind === 'provisions' ? basis.provisions : []));
}

/** The whole laws that a standard without services builds on. */
function lawsOf({ services, shared }: StandardModel): readonly string[] {
  if (services.length > 0) return [];
  return (shared.legalBasis ?? []).flatMap((basis) => (basis.kind === 'law' ? [basis.law] : []));
}

interface Row {
  readonly law: string;
  /** Empty for the law as a whole. */
  readonly section: string;
  readonly entry: OverviewEntry;
}

const inDanish = new Intl.Collator('da', { numeric: true });
/** In place of a law where none is named; comes last. */
const NONE = '';

/** The law that most standards rest on first; provisions by number. Every standard stands somewhere. */
export function lawsWith(
  all: readonly { readonly standard: StandardModel; readonly entry: OverviewEntry }[],
  view: CatalogueView,
): Overview['laws'] {
  const rows = all.flatMap(({ standard, entry }): Row[] => {
    const found = [
      ...provisionsOf(standard).map(({ law, section }) => ({ law, section, entry })),
      ...lawsOf(standard).map((law) => ({ law, section: '', entry })),
    ];
    return found.length > 0 ? found : [{ law: NONE, section: '', entry }];
  });
  const weight = ([law, of]: readonly [string, readonly Row[]]) => (law === NONE ? 0 : of.length);
  return [...Map.groupBy(rows, ({ law }) => law)]
    .toSorted((a, b) => weight(b) - weight(a) || inDanish.compare(a[0], b[0]))
    .map(([law, of]) => ({
      heading: law === NONE ? 'Uden bestemmelse' : lawHeading(law, view),
      provisions: [...Map.groupBy(of, ({ section }) => section)]
        .toSorted(([a], [b]) => inDanish.compare(a, b))
        .map(([section, same]) => ({
          heading: provisionHeading(law, section, view),
          entries: [...new Set(same.map(({ entry }) => entry))],
        })),
    }));
}

/** "Lov om social service (serviceloven)", "Barnets lov". */
function lawHeading(law: string, view: CatalogueView): string {
  const title = view.laws.find(({ id, title: written }) => id === law && written.toLowerCase() !== id)?.title;
  return title ? `${title} (${law})` : law.charAt(0).toUpperCase() + law.slice(1);
}

function provisionHeading(law: string, section: string, view: CatalogueView): string {
  if (law === NONE) return 'Standarder, der ikke nævner en bestemmelse';
  if (section === '') return 'Loven som helhed';
  const title = view.provision(provisionId({ law, section }))?.provision.title;
  return title ? `§ ${section} ${title}` : `§ ${section}`;
}
