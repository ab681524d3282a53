import { posix } from 'node:path';
import { configurationOf, systemBasisOf } from '@kvast/workspace/configuration';
import type { FileToWrite } from '@kvast/workspace/write-files';
import { configTextsIn } from '../config-texts.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { readInput } from '../input.ts';
import type { Io } from '../io.ts';
import { deliver, standardsIn } from '../output.ts';
import { ownProfiles } from '../own-profiles.ts';

/** Instead of the names of systems: every system that there is a profile of. */
export const ALL_SYSTEMS = 'all';

export interface ConfigOptions {
  /** Names of targets, each once. */
  readonly targets: readonly string[];
  /** Systems to write a set-up basis for, by name, or `ALL_SYSTEMS`. */
  readonly systems: readonly string[];
  readonly out?: string;
  /** Today where it is left out. */
  readonly date?: string;
}

/** `kvast config`: configuration files for the targets, in the folder structure of the standards. */
export async function config(
  paths: readonly string[],
  { targets, systems, out, date: day }: ConfigOptions,
  io: Io,
): Promise<ExitCode> {
  const date = day ?? io.today;
  const input = await readInput(paths, io);
  const standards = standardsIn(input, io);
  const profilesOf = ownProfiles(input.workspace, io);
  const files: FileToWrite[] = [];
  let faulty = false;
  for (const [at, { file, name }] of standards.entries()) {
    io.progress(io.texts.output.progress(at, standards.length, file));
    const before = files.length;
    const { profiles, faults } = await profilesOf(file);
    faulty ||= faults.length > 0;
    const add = (made: readonly FileToWrite[]) => {
      for (const { path, content } of made) files.push({ path: posix.join(posix.dirname(name), path), content });
    };
    for (const target of targets) {
      const made = await configurationOf(input.workspace, file, target, { date, profiles });
      add(made?.files ?? []);
      for (const sentence of made?.leftOut ?? []) io.note(`${file}: ${sentence}`);
    }
    const names = systems.includes(ALL_SYSTEMS) ? profiles.map(({ system }) => system) : systems;
    for (const system of names) {
      const profile = profiles.find((one) => one.system === system);
      if (profile) add((await systemBasisOf(input.workspace, file, profile, { date, profiles })) ?? []);
      else {
        const known = profiles.map((one) => one.system);
        io.note(configTextsIn[io.language].unknownSystem(file, system, known));
        faulty = true;
      }
    }
    if (files.length === before && !faulty) io.note(io.texts.output.noServices(file));
  }
  const code = await deliver('config', files, { input, out }, io);
  return faulty ? exitCodes.unusable : code;
}
