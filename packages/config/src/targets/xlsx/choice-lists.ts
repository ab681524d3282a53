import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { Sheet } from '../../workbook/sheet.ts';

const SHEET_FILE = 'xl/worksheets/sheet{id}.xml';

/** Drop-down lists in the empty rows, filled from another sheet of the workbook. */
export function choiceLists(sheets: readonly Sheet[]) {
  return {
    files: {
      transform: {
        [SHEET_FILE]: {
          transform: (xml: string, _options: unknown, { sheetIndex }: { readonly sheetIndex: number }) => {
            const sheet = sheets[sheetIndex];
            const lists = sheet ? validations(sheet) : [];
            if (lists.length === 0) return xml;
            const markup = `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
            return insertElementMarkupAccordingToOrderOfSiblings(
              xml,
              markup,
              getOrderOfSiblings(SHEET_FILE, 'worksheet') ?? [],
              'worksheet',
            );
          },
        },
      },
    },
  };
}

function validations({ columns, rows, blankRows = 0 }: Sheet): string[] {
  const [first, last] = [rows.length + 1, rows.length + blankRows];
  return columns.flatMap(({ choices }, column) => {
    if (!choices || blankRows === 0) return [];
    const absolute = (row: number) => getCellAddress(row - 1, choices.column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
    const formula = `'${choices.sheet}'!${absolute(choices.from)}:${absolute(choices.to)}`;
    const place = `${getCellAddress(first, column)}:${getCellAddress(last, column)}`;
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Vælg fra listen" error="Værdien står ikke på listen." sqref="${place}"><formula1>${sanitizeTextContent(formula)}</formula1></dataValidation>`,
    ];
  });
}
