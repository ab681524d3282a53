import { writeWorkspace } from './workspaces/generate.ts';

// node bench/make-workspace.ts FOLDER STANDARDS: a workspace to try things on by hand.
const [folder, standards] = process.argv.slice(2);
if (!folder || !/^\d+$/.test(standards ?? '')) {
  console.error('node bench/make-workspace.ts FOLDER STANDARDS');
  process.exitCode = 2;
} else {
  const { files, bytes } = await writeWorkspace(folder, Number(standards));
  console.log(`${folder}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB`);
}
