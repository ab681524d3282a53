import type { CheckOptions } from '@kvast/rules/check';
import type { WorkspaceModels } from '@kvast/rules/define-rule';
import { afterEach, expect, test, vi } from 'vitest';

// Test files share their modules, so the rules that fail must be gone again before the next file.
afterEach(() => {
  vi.doUnmock('@kvast/rules/check');
  vi.resetModules();
});

test('a fault in a rule comes with the findings, and names the standard that brings it about', async () => {
  vi.resetModules();
  vi.doMock('@kvast/rules/check', () => ({
    *checkSteps({ standards }: WorkspaceModels, _: unknown, { onFault }: CheckOptions) {
      for (const { file } of standards.filter(({ title }) => title === 'Fælde'))
        onFault?.({ rule: 'a/b', file, error: new RangeError('en fejl i en regel') });
      return { findings: [], suppressed: [] };
    },
  }));
  const { ProcessingError } = await import('../src/processing-error.ts');
  const { Workspace } = await import('../src/workspace.ts');
  const workspace = new Workspace();
  workspace.set('god.kvast', '# Kvalitetsstandard "God"\n');
  workspace.set('fælde.kvast', '# Kvalitetsstandard "Fælde"\n');
  const [fault, ...others] = workspace.check({ date: '2025-06-01' }).faults;
  expect(fault).toBeInstanceOf(ProcessingError);
  expect(fault).toMatchObject({ file: 'fælde.kvast', message: 'en fejl i en regel', cause: expect.any(RangeError) });
  expect(others).toEqual([]);
});
