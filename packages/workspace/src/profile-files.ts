import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type MappingProfile, type OwnProfile, withOwn } from '@kvast/config/systems/profile';
import { readProfile } from '@kvast/config/systems/read-profile';
import { shippedProfiles } from '@kvast/config/systems/shipped';
import type { Position } from '@kvast/model/source';
import { decode } from './decode.ts';
import { problemFinding, problemOf } from './file-problem.ts';
import type { Language } from './file-texts.ts';

/** The folder beside the municipality's file that holds its own profiles, one file for each system: `profiler/kmd-nexus.json`. */
const FOLDER = 'profiler';

export interface Profiles {
  /** By name. A system whose own file has a fault is not here: half of what the municipality wrote would be wrong set-up. */
  readonly profiles: readonly MappingProfile[];
  readonly faults: readonly { readonly file: string; readonly position: Position; readonly message: string }[];
}

/** The profiles that come with Kvast, and over them those of the municipality whose file lies in `folder`. Never throws for what is on the disk. */
export async function profilesFor(folder: string, language: Language): Promise<Profiles> {
  const names = (await readdir(join(folder, FOLDER)).catch(() => [])).filter((name) => /\.json$/i.test(name)).sort();
  const own: OwnProfile[] = [];
  const faults: Profiles['faults'][number][] = [];
  const faulty = new Set<string>();
  for (const fileName of names) {
    const file = join(folder, FOLDER, fileName).replaceAll('\\', '/');
    const system = fileName.replace(/\.json$/i, '');
    const text = await textOf(file);
    const read = 'text' in text ? readProfile(text.text, system) : undefined;
    if (read && 'profile' in read) {
      own.push(read.profile);
      continue;
    }
    faulty.add(system);
    if ('problem' in text) {
      const { message } = problemFinding(text.problem, language);
      faults.push({ file, position: text.problem.position, message });
    }
    for (const { line, column, message } of read?.faults ?? []) {
      faults.push({ file, position: { line, column }, message });
    }
  }
  return { profiles: withOwn(shippedProfiles, own).filter(({ system }) => !faulty.has(system)), faults };
}

async function textOf(file: string) {
  try {
    return decode(file, await readFile(file));
  } catch (error) {
    return { problem: problemOf(file, error) };
  }
}
