import { existsSync } from 'node:fs';
import { runInBrowser } from './browser-run.ts';
import { installedServer, VERSION } from './installed-server.ts';
import type { Editor } from './prepare.ts';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** VS Code's own server, seen through Chromium. Installed once (some minutes, 620 MB) outside the checkout. */
export async function codeServerEditor(): Promise<Editor | { reason: string }> {
  const browser = [process.env.KVAST_CHROMIUM, ...BROWSERS].find((file) => file && existsSync(file));
  if (!browser) return { reason: 'no Chromium here (KVAST_CHROMIUM names one)' };
  try {
    const server = await installedServer();
    return { name: `VS Code in code-server ${VERSION}`, run: (prepared) => runInBrowser(server, browser, prepared) };
  } catch (error) {
    return { reason: `code-server could not be installed: ${(error as Error).message}` };
  }
}
