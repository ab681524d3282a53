import type { Texts } from './texts.ts';

const meant = (suggestion: string | undefined) => (suggestion ? ` Did you mean "${suggestion}"?` : '');
const forExample = (example: string | undefined) => (example ? ` Write for example: ${example}` : '');

/** "lines 4, 5 and 9"; a long run is counted. */
function lineList(lines: readonly number[]): string {
  if (lines.length > 4) return `${lines.length} more lines, up to line ${lines[lines.length - 1]}`;
  const listed = [lines.slice(0, -1).join(', '), lines[lines.length - 1]].filter(Boolean).join(' and ');
  return `${lines.length > 1 ? 'lines' : 'line'} ${listed}`;
}

export const en: Texts = {
  issue: {
    nearHeading: (written, suggestion) =>
      `There is no heading "${written}".${meant(suggestion)} The section was read as "${suggestion}".`,
    unknownHeading: (written) =>
      written
        ? `There is no heading "${written}". A section under a heading of your own is written: Om "${written}"`
        : 'The heading is missing here. Write it after the hashes, for example: ## Målgruppe',
    headingMarks: (written, suggestion) =>
      `The heading "${written}" must begin with ${suggestion} and a space. It was read as if ${suggestion} stood there.`,
    headingWords: (written, suggestion) =>
      written
        ? `"${written}" was not understood in the heading.${meant(suggestion)}`
        : `Something is missing in the heading. Write: ${suggestion}`,
    titleKind: (_written, suggestion) =>
      `The title does not say what the file is. It was read as if it began with: # ${suggestion}`,
    nearKey: (written, suggestion) =>
      `There is no "${written}:".${meant(suggestion)} The line was read as "${suggestion}:".`,
    unknownKey: (written) =>
      `There is no "${written}:", so the line was not read. If it is text for the citizen, begin the line with ">".`,
    plainLine: () =>
      'The line is neither a heading (#), a fact (key: value), a bullet (-) nor text for the citizen (>). It was read as text for the citizen.',
    longLine: (letters) =>
      `The line has ${letters} characters, and lines that long are not read. Split it, so that each line has at most 4000.`,
    tangledLine: () =>
      '“ikke” stands so many times that the line is not read. Rewrite it so that it can be understood.',
    secondTitle: (written) =>
      `The file already has a title, so "${written}" was not read as one. If it is a section, write two hashes: ## ${written}`,
  },
  problem: {
    titleMissing: () => 'The file has no title. Begin with for example: # Kvalitetsstandard "Tidlig støtte"',
    misplacedKey: (written, place) =>
      `"${written}:" does not belong ${place ? `under "${place}"` : 'here'}, so the line was not read.`,
    misplacedHeading: (written) =>
      `The section "${written}" does not belong here. To keep its text, call it: Om "${written}"`,
    duplicateKey: (written) =>
      `"${written}:" stands here for the second time. Only the first line counts. Delete one of them.`,
    duplicateHeading: (written) =>
      `The section "${written}" stands here for the second time. The two were read as one. Put them together.`,
    bulletWithoutPlace: (_written, place) =>
      `There can be no bullets ${place ? `under "${place}"` : 'here'}. Write it as text with ">" in front.`,
    sourceMissing: () =>
      'The clause has no source and was left out. Write on the next line for example: kilde: lov, stk. 1',
    attachmentWithoutBullet: (written) => `"${written}:" belongs to the bullet or clause above it, but there is none.`,
    invalidDate: (written) => `There is no such date as "${written}".`,
    undatedEvent: () => 'A day must stand first here. Write for example: - 14. maj 2025: dialogmøde med brugere',
    unknownBasis: (written) =>
      `»${written}« is neither a law, an order (bekendtgørelse), guidance (vejledning), a circular nor a decision of principle (principmeddelelse).`,
    noCondition: (written) =>
      `"${written}" was not understood as a condition. If it is help that somebody gets, write "modtager hjælp efter ${written}".`,
    noReference: (written) =>
      `"${written}" was not understood. A reference can stand here, for example: - serviceloven § 82 c`,
    noEntry: (written, place) =>
      place === 'ord'
        ? `"${written}" was not understood. Write the word, a colon and its meaning, for example: - VUM: Voksenudredningsmetoden`
        : `"${written}" was not understood. Write for example: - "For ung": alder 17 år, [angst] → ikke berettiget`,
    codeOutsideTable: () =>
      'A code list is a table. Write the code as a row, for example: | 1 | Ensomhed | [social isolation] |',
    emptyValue: (written) => `Something is missing after "${written}:".`,
  },
  value: (written, key, example, suggestion) =>
    `"${written}" after "${key}" was not understood.${meant(suggestion)}${forExample(example)}`,
  valueMissing: (key, example) => `Something is missing after "${key}".${forExample(example)}`,
  valueUnfinished: (key, written, example) =>
    `Something is missing after "${written}" in the line "${key}".${forExample(example)}`,
  condition: (written, suggestion) =>
    `"${written}" was not understood as a condition.${meant(suggestion)} Write a term in brackets, for example [misbrug], or "modtager hjælp efter serviceloven § 85".`,
  contact: (written) =>
    `"${written}" was not understood in a contact. Write for example: - Rådgivningshuset: telefon 70 22 22 10, for alder 18-29 år`,
  reference: (written) =>
    `"${written}" was not understood. A reference can stand here, for example: - serviceloven § 82 c`,
  heading: (written) =>
    `"${written}" was not understood in the heading. Write for example: ## Ydelse "Individuelt forløb" efter serviceloven § 82 b`,
  title: () => 'The file must begin with a title, for example: # Kvalitetsstandard "Tidlig støtte"',
  emptyBullet: () => 'The bullet is empty. Write something after the dash, or delete the line.',
  sameFor: (lines) => `The same goes for ${lineList(lines)}.`,
  alsoUnread: (lines) => `So ${lineList(lines)} ${lines.length > 1 ? 'were' : 'was'} not read either.`,
  mend: (written) => (written ? `Write "${written}"` : 'Delete the words that do not belong'),
  replaceWith: (suggestion) => `Change to "${suggestion}"`,
  insertProseMark: () => 'Make the line text for the citizen (>)',
};
