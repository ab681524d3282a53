import { formComment } from '../danish.ts';
import type { RegistrationView } from '../registration.ts';
import { sourceInWords } from '../source-in-words.ts';
import { danishDate, type Sheet, sheetOf } from './sheet.ts';

/** Bumped when a column changes its meaning, so that whoever reads the workbook with a program can see it. */
const FORMAT = 'opsætningsark 1';

export function aboutSheet(view: RegistrationView): Sheet {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['standard', view.title],
    ['standard-id', view.id],
    ['kommune', view.municipality],
    ['kommunekode', view.municipalityCode],
    ['hjemmeside', view.website],
    ['version', view.version],
    ['sagsnummer', view.caseNumber],
    ['vedtaget', danishDate(view.adopted?.date)],
    ['vedtaget af', view.adopted?.by],
    ['opdateret', danishDate(view.updated)],
    ['gælder fra', danishDate(view.valid?.from)],
    ['gælder til', danishDate(view.valid?.to)],
    ['kilde', sourceInWords(view.origin)],
    ['ark', FORMAT],
    ['bemærk', formComment(view.origin.file)],
    ['bemærk', 'Arket er et grundlag for opsætning. Det er ikke en fil, som et fagsystem kan læse ind.'],
  ];
  return sheetOf(
    'Om',
    ['oplysning', 'værdi'],
    facts.map(([oplysning, værdi]) => ({ oplysning, værdi })),
  );
}
