import { Catalogue } from '@kvast/law/catalogue';
import type { LawModel, Provision } from '@kvast/model/law';
import { expect, test } from 'vitest';
import { withWorkspaceLaws } from '../src/workspace-laws.ts';

const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };

function provision(section: string, title: string): Provision {
  return {
    file: 'en.lov',
    law: 'serviceloven',
    section,
    id: `serviceloven § ${section}`,
    title,
    range,
    successors: [],
    clauses: [],
    notes: [],
  };
}

function law(file: string, aliases: string[], provisions: Provision[]): LawModel {
  return {
    kind: 'law',
    file,
    range,
    id: 'serviceloven',
    title: 'Lov om social service',
    aliases,
    wrongNames: [],
    provisions,
  };
}

test('a provision of the workspace replaces the built-in one, and the rest of the law stays', () => {
  const builtIn = new Catalogue([
    law('indbygget.lov', ['sel'], [provision('82 b', 'indbygget'), provision('85', 'indbygget')]),
  ]);
  const own = law('egen.lov', ['servicelov'], [provision('85', 'egen'), provision('108', 'egen')]);
  const catalogue = withWorkspaceLaws(builtIn, [own]);
  const titles = catalogue.laws.flatMap(({ provisions }) => provisions.map(({ id, title }) => `${id} ${title}`));
  expect(titles).toEqual(['serviceloven § 82 b indbygget', 'serviceloven § 85 egen', 'serviceloven § 108 egen']);
  expect(catalogue.lawNames.get('sel')).toBe('serviceloven');
  expect(catalogue.lawNames.get('servicelov')).toBe('serviceloven');
});

test('without law files in the workspace the built-in catalogue is used as it is', () => {
  const builtIn = new Catalogue([]);
  expect(withWorkspaceLaws(builtIn, [])).toBe(builtIn);
});
