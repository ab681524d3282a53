import type { Target } from '../../target.ts';
import { csvText } from '../../workbook/csv-text.ts';
import { sheetsOf } from '../../workbook/sheets.ts';

/** One file for each sheet of the set-up workbook: `tidlig-stoette/Felter.csv`. */
const csv: Target = {
  name: 'csv',
  about: 'opsætningsarkets faner som CSV (semikolon, UTF-8)',
  async files(view) {
    if (view.services.length === 0) return [];
    return Promise.all(
      sheetsOf(view).map(async (sheet) => ({ path: `${view.id}/${sheet.name}.csv`, content: await csvText(sheet) })),
    );
  },
};

export default csv;
