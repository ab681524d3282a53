import type { WorkspaceModels } from '@kvast/rules/rule';
import { expect, test, vi } from 'vitest';
import { ProcessingError } from '../src/processing-error.ts';
import { Workspace } from '../src/workspace.ts';

vi.mock('@kvast/rules/check', () => ({
  checkWorkspace: ({ standards }: WorkspaceModels) => {
    if (standards.some(({ title }) => title === 'Fælde')) throw new RangeError('en fejl i en regel');
    return [];
  },
}));

test('a fault in a rule names the standard that brings it about', () => {
  const workspace = new Workspace();
  workspace.set('god.kvast', '# Kvalitetsstandard "God"\n');
  workspace.set('fælde.kvast', '# Kvalitetsstandard "Fælde"\n');
  const check = () => workspace.check({ date: '2025-06-01' });
  expect(check).toThrow(ProcessingError);
  expect(check).toThrow(expect.objectContaining({ file: 'fælde.kvast', cause: expect.any(RangeError) }));
});
