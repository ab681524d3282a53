import type { CatalogueView } from '@kvast/law/catalogue-view';
import type { MunicipalityModel } from '@kvast/model/municipality';
import type { TermIndex } from '@kvast/model/term-index';

/** What a registration view is made with, besides the standard. The day of `law` decides what the law asks for. */
export interface ConfigContext {
  readonly law: CatalogueView;
  readonly terms: TermIndex;
  readonly municipality?: MunicipalityModel;
}
