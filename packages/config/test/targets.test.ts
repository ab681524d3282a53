import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { targets } from '../src/generated/targets.ts';

describe('targets', () => {
  it('are the folders, each named as its folder', () => {
    const folders = readdirSync(new URL('../src/targets/', import.meta.url)).sort();
    expect(targets.map(({ name }) => name)).toEqual(folders);
  });
});
