import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { downloadAndUnzipVSCode, resolveCliPathFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { editorCache } from './installed-server.ts';
import type { Editor, Prepared } from './prepare.ts';

/** How long a download may stand still, in milliseconds. */
const DOWNLOAD = 15_000;

/** The desktop VS Code, downloaded from its maker: the way on a laptop. */
export async function desktopEditor(): Promise<Editor | { reason: string }> {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return { reason: 'the desktop editor needs a display' };
  }
  const cachePath = path.join(editorCache(), 'desktop');
  try {
    const executable = await downloadAndUnzipVSCode({ version: 'stable', timeout: DOWNLOAD, cachePath });
    return { name: 'VS Code for the desktop', run: (prepared) => runOnDesktop(executable, prepared) };
  } catch (error) {
    return { reason: `VS Code could not be downloaded: ${(error as Error).message}` };
  }
}

async function runOnDesktop(vscodeExecutablePath: string, prepared: Prepared): Promise<boolean> {
  const extensions = path.join(prepared.scratch, 'extensions');
  const command = resolveCliPathFromVSCodeExecutablePath(vscodeExecutablePath);
  const folders = ['--extensions-dir', extensions, '--user-data-dir', path.join(prepared.scratch, 'user')];
  const quiet = ['--disable-workspace-trust', '--skip-welcome', '--skip-release-notes', '--disable-gpu'];
  const none = path.join(prepared.scratch, 'no-extensions');
  try {
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: prepared.extension,
      extensionTestsPath: prepared.suite,
      launchArgs: [
        await prepared.workspace('development-workspace'),
        '--extensions-dir',
        none,
        ...folders.slice(2),
        ...quiet,
      ],
    });
    await promisify(execFile)(command, [...folders, '--install-extension', prepared.vsix], {
      shell: process.platform === 'win32',
    });
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: prepared.host,
      extensionTestsPath: prepared.smokeTest,
      launchArgs: [await prepared.workspace('installed-workspace'), ...folders, ...quiet],
    });
    return true;
  } catch (error) {
    console.error((error as Error).message);
    return false;
  }
}
