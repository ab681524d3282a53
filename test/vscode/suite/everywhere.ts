import type { Check } from './check.ts';
import { completionChecks } from './completion.ts';
import { findingChecks } from './findings.ts';
import { lawDateChecks } from './law-date.ts';
import { navigationChecks } from './navigation.ts';
import { startedExtension } from './open-editor.ts';
import { previewChecks } from './preview.ts';
import { readingChecks } from './reading.ts';
import { savingChecks } from './saving.ts';
import { typingChecks } from './typing.ts';
import { writingHelpChecks } from './writing-help.ts';

/** What must hold wherever the extension runs, in Node and in a browser's worker. */
export const checksEverywhere: readonly Check[] = [
  { name: 'the extension starts', run: async () => void (await startedExtension()) },
  ...findingChecks,
  ...typingChecks,
  ...completionChecks,
  ...readingChecks,
  ...navigationChecks,
  ...savingChecks,
  ...writingHelpChecks,
  ...previewChecks,
  ...lawDateChecks,
];
