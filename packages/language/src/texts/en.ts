import type { Texts } from './texts.ts';

const meant = (suggestion: string | undefined) => (suggestion ? ` Did you mean "${suggestion}"?` : '');
const forExample = (example: string | undefined) => (example ? ` Write for example: ${example}` : '');

export const en: Texts = {
  issue: {
    nearHeading: (written, suggestion) =>
      `There is no heading "${written}".${meant(suggestion)} The section was read as "${suggestion}".`,
    unknownHeading: (written, suggestion) =>
      `There is no heading "${written}".${meant(suggestion)} A section under a heading of your own is written: Om "${written}"`,
    nearKey: (written, suggestion) =>
      `There is no "${written}:".${meant(suggestion)} The line was read as "${suggestion}:".`,
    unknownKey: (written) =>
      `There is no "${written}:", so the line was not read. If it is text for the citizen, begin the line with ">".`,
    plainLine: () =>
      'The line is neither a heading (#), a fact (key: value), a bullet (-) nor text for the citizen (>). It was read as text for the citizen.',
    secondTitle: (written) =>
      `The file already has a title. "${written}" was read as a section; write it with two hashes: ## ${written}`,
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
  replaceWith: (suggestion) => `Change to "${suggestion}"`,
  insertProseMark: () => 'Make the line text for the citizen (>)',
};
