import type { Target } from '../../target.ts';
import { sheetsOf } from '../../workbook/sheets.ts';

/** The set-up workbook of one standard: `tidlig-stoette/opsaetning.xlsx`. */
const xlsx: Target = {
  name: 'xlsx',
  about: 'opsætningsark til systemets administrator, med felter, koder, regler og frister',
  async files(view) {
    if (view.services.length === 0) return [];
    const { workbookBytes } = await import('./workbook-bytes.ts');
    return [{ path: `${view.id}/opsaetning.xlsx`, content: await workbookBytes(sheetsOf(view)) }];
  },
};

export default xlsx;
