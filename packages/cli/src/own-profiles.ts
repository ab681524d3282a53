import { posix } from 'node:path';
import type { Profiles } from '@kvast/workspace/profile-files';
import type { Workspace } from '@kvast/workspace/workspace';
import type { Io } from './io.ts';

/**
 * The profiles for each standard: those of the folder that its municipality's file lies in, or else its own. A folder is read once, and
 * what is wrong in it is told once.
 */
export function ownProfiles(workspace: Workspace, io: Io): (file: string) => Promise<Profiles> {
  const known = new Map<string, Promise<Profiles>>();
  return (file) => {
    const folder = posix.dirname(workspace.municipality(file)?.file ?? file);
    const read = known.get(folder) ?? readProfiles(folder, io);
    known.set(folder, read);
    return read;
  };
}

/** What reads profiles is loaded here, so that other commands start as fast as ever. */
async function readProfiles(folder: string, io: Io): Promise<Profiles> {
  const { profilesFor } = await import('@kvast/workspace/profile-files');
  const found = await profilesFor(folder, io.language);
  for (const { file, position, message } of found.faults) {
    io.note(`${file}:${position.line}:${position.column}: ${message}`);
  }
  return found;
}
