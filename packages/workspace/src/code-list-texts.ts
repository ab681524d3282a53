import type { CodeListFile } from './code-lists.ts';
import type { Decoded } from './decode.ts';
import type { FileProblem } from './file-problem.ts';
import type { Workspace } from './workspace.ts';

/**
 * Gives the workspace the texts of the files that its municipality files name for their code lists.
 * @param textOf reads one of them; undefined where it cannot be reached from here
 * @returns what could not be read, each at the line that names it
 */
export async function takeCodeLists(
  workspace: Workspace,
  textOf: (named: CodeListFile) => Promise<Decoded | undefined>,
): Promise<FileProblem[]> {
  const read = workspace.codeListFiles().map(async (named): Promise<FileProblem | undefined> => {
    const found = await textOf(named);
    workspace.setCodeList(named, found && 'text' in found ? found.text : undefined);
    return found && 'problem' in found ? atItsLine(named, found.problem) : undefined;
  });
  return (await Promise.all(read)).filter((problem) => problem !== undefined);
}

function atItsLine({ file, name, range }: CodeListFile, { kind, detail }: FileProblem): FileProblem {
  return { kind: 'codeList', file, position: range.start, detail: name, because: { kind, detail } };
}
