// Runs the editor suite in a real VS Code and ends with 0 (passed, or no editor on a laptop) or 1.
// KVAST_EDITOR=code-server or =electron picks the editor; otherwise the first that can be had is used.
import { rm } from 'node:fs/promises';
import { codeServerEditor } from './editor/code-server.ts';
import { desktopEditor } from './editor/desktop.ts';
import { prepare } from './editor/prepare.ts';

const wanted = process.env.KVAST_EDITOR;
const reasons = [];
let editor;
for (const [name, find] of [
  ['electron', desktopEditor],
  ['code-server', codeServerEditor],
]) {
  if (wanted && wanted !== name) continue;
  const found = await find();
  if ('reason' in found) {
    reasons.push(`  ${name}: ${found.reason}`);
    continue;
  }
  editor = found;
  break;
}

if (editor) {
  console.log(`Editor: ${editor.name}`);
  const prepared = await prepare();
  const passed = await editor.run(prepared);
  if (passed) await rm(prepared.scratch, { recursive: true });
  process.exitCode = passed ? 0 : 1;
} else {
  const frame = '!'.repeat(80);
  console.error(`${frame}\nNO EDITOR: THE TESTS IN VS CODE DID NOT RUN.\n${reasons.join('\n')}\n${frame}`);
  process.exitCode = process.env.CI === 'true' ? 1 : 0;
}
