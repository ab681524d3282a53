import type { WorkspaceModels } from '@kvast/rules/rule';
import { afterEach, expect, test, vi } from 'vitest';

// Test files share their modules, so the rules that fail must be gone again before the next file.
afterEach(() => {
  vi.doUnmock('@kvast/rules/check');
  vi.resetModules();
});

test('a fault in a rule names the standard that brings it about', async () => {
  vi.resetModules();
  vi.doMock('@kvast/rules/check', () => ({
    checkWorkspace: ({ standards }: WorkspaceModels) => {
      if (standards.some(({ title }) => title === 'Fælde')) throw new RangeError('en fejl i en regel');
      return [];
    },
  }));
  const { ProcessingError } = await import('../src/processing-error.ts');
  const { Workspace } = await import('../src/workspace.ts');
  const workspace = new Workspace();
  workspace.set('god.kvast', '# Kvalitetsstandard "God"\n');
  workspace.set('fælde.kvast', '# Kvalitetsstandard "Fælde"\n');
  const check = () => workspace.check({ date: '2025-06-01' });
  expect(check).toThrow(ProcessingError);
  expect(check).toThrow(expect.objectContaining({ file: 'fælde.kvast', cause: expect.any(RangeError) }));
});
