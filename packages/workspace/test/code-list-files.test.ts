import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCodeLists } from '../src/code-list-files.ts';
import { problemFinding } from '../src/file-problem.ts';
import { Workspace } from '../src/workspace.ts';
import { temporaryFolder } from './temporary-folder.ts';

const MUNICIPALITY = '# Kommune "Lindøse Kommune"\n## Kodeliste "Kontoplan"\nfil: kontoplan.csv\n';
const STANDARD = '# Kvalitetsstandard "A"\n';

async function workspaceIn(files: Record<string, string | Uint8Array>) {
  const folder = await temporaryFolder(files);
  const workspace = new Workspace('da');
  const file = (name: string) => join(folder, name).replaceAll('\\', '/');
  workspace.set(file('kommune.kvast'), MUNICIPALITY);
  workspace.set(file('a.kvast'), STANDARD);
  const problems = await readCodeLists(workspace);
  const codes = () => workspace.municipality(file('a.kvast'))?.codeLists[0]?.codes.map(({ code }) => code);
  return { workspace, problems, codes, file };
}

describe('the files of code lists', () => {
  it('are read beside the municipality’s file, and read again when they have changed', async () => {
    const { workspace, problems, codes, file } = await workspaceIn({
      'kontoplan.csv': 'Konto;Navn\n5.38.40;Rådgivning\n',
    });
    expect(problems).toEqual([]);
    expect(codes()).toEqual(['5.38.40']);
    const [named] = workspace.codeListFiles();
    if (!named) throw new Error('no file named');
    workspace.setCodeList(named, 'Konto;Navn\n5.38.59;Samvær\n');
    expect(codes()).toEqual(['5.38.59']);
    // What `kvast model` and `kvast print` give is the text alone.
    expect(workspace.model(file('kommune.kvast'))).toMatchObject({ codeLists: [{ codes: [] }] });
  });

  it('belong to the same files under another law', async () => {
    const { workspace, file } = await workspaceIn({ 'kontoplan.csv': 'Konto;Navn\n5.38.40;Rådgivning\n' });
    const other = workspace.under(workspace.catalogue);
    expect(other.municipality(file('a.kvast'))?.codeLists[0]?.codes).toHaveLength(1);
  });

  it.each([
    ['is missing', {}, 'Kodelisten i kontoplan.csv blev ikke læst: filen ligger ikke ved siden af kommunens fil.'],
    [
      'is Windows-1252',
      { 'kontoplan.csv': Buffer.from('Konto;Navn\n5.38.40;R\xe5dgivning\n', 'latin1') },
      'ikke gemt i UTF-8',
    ],
    ['is a spreadsheet', { 'kontoplan.csv': Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 1) }, 'ikke en CSV-fil'],
  ])('are told of at their line where one %s', async (_, files, message) => {
    const { problems, codes } = await workspaceIn(files);
    const findings = problems.map((problem) => problemFinding(problem, 'da'));
    expect(findings).toMatchObject([
      { rule: 'fil/kodeliste', severity: 'error', range: { start: { line: 3, column: 6 } } },
    ]);
    expect(findings[0]?.message).toContain(message);
    expect(codes()).toEqual([]);
  });
});
