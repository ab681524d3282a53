import { expect, test } from 'vitest';
import { standardsOverview } from '../src/standards-overview.ts';
import { Workspace } from '../src/workspace.ts';

function workspaceWith(files: Record<string, string>): Workspace {
  const workspace = new Workspace();
  for (const [file, text] of Object.entries(files)) workspace.set(file, text);
  return workspace;
}

const workspace = workspaceWith({
  'kommune.kvast': '# Kommune "Lindøse Kommune"\n',
  'å.kvast': `# Kvalitetsstandard "Åben rådgivning"
kommune: Lindøse Kommune
status: udkast
gælder: fra 1. januar 2027

## Ydelse "Rådgivning" efter serviceloven § 999
`,
  'b.kvast': `# Kvalitetsstandard "Bostøtte"
gælder: fra maj 2024 til juni 2026

## Ydelse "Støtte" efter serviceloven §§ 85 og 82 b
## Ydelse "Samvær" efter serviceloven § 104
`,
  'c.kvast': '# Kvalitetsstandard "Camping"\n',
});

test('standards stand by title as Danes sort it, with their places, days and provisions', () => {
  const { standards, provisions } = standardsOverview(workspace, '2026-06-30');
  expect(standards).toEqual([
    {
      file: 'b.kvast',
      line: 1,
      title: 'Bostøtte',
      standing: 'valid',
      from: '2024-05-01',
      to: '2026-06-30',
      services: [
        { name: 'Støtte', line: 4, provisions: ['serviceloven § 85', 'serviceloven § 82 b'] },
        { name: 'Samvær', line: 5, provisions: ['serviceloven § 104'] },
      ],
    },
    { file: 'c.kvast', line: 1, title: 'Camping', standing: 'undated', services: [] },
    {
      file: 'å.kvast',
      line: 1,
      title: 'Åben rådgivning',
      municipality: 'Lindøse Kommune',
      status: 'draft',
      standing: 'coming',
      from: '2027-01-01',
      services: [{ name: 'Rådgivning', line: 6, provisions: ['serviceloven § 999'] }],
    },
  ]);
  expect(provisions.map(({ id }) => id)).toEqual([
    'serviceloven § 82 b',
    'serviceloven § 85',
    'serviceloven § 104',
    'serviceloven § 999',
  ]);
  expect(provisions.map(({ title }) => title !== undefined)).toEqual([true, true, true, false]);
});

test.each([
  ['2024-04-30', 'coming'],
  ['2024-05-01', 'valid'],
  ['2026-06-30', 'valid'],
  ['2026-07-01', 'ended'],
])('on %s a standard for May 2024 to June 2026 is %s', (date, standing) => {
  const [first] = standardsOverview(workspace, date).standards;
  expect(first).toMatchObject({ title: 'Bostøtte', standing });
});
