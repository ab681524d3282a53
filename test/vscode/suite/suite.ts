import { runChecks } from './check.ts';
import { completionChecks } from './completion.ts';
import { findingChecks } from './findings.ts';
import { lawDateChecks } from './law-date.ts';
import { navigationChecks } from './navigation.ts';
import { startedExtension } from './open-editor.ts';
import { previewChecks } from './preview.ts';
import { readingChecks } from './reading.ts';
import { robustnessChecks } from './robustness.ts';
import { savingChecks } from './saving.ts';
import { typingChecks } from './typing.ts';

/** What the editor calls: the whole suite, on the extension as it stands in the repository. */
export async function run(): Promise<void> {
  await runChecks([
    { name: 'the extension starts', run: async () => void (await startedExtension()) },
    ...findingChecks,
    ...typingChecks,
    ...completionChecks,
    ...readingChecks,
    ...navigationChecks,
    ...robustnessChecks,
    ...savingChecks,
    ...previewChecks,
    ...lawDateChecks,
  ]);
}
