import { posix } from 'node:path';
import { compareFiles } from '@kvast/workspace/compare-files';
import { configurationOf, SYSTEMS_FOLDER, systemBasisOf, targetNames } from '@kvast/workspace/configuration';
import type { FileToWrite } from '@kvast/workspace/write-files';
import { configTextsIn } from '../config-texts.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { readInput } from '../input.ts';
import type { Io } from '../io.ts';
import { deliver, standardsIn } from '../output.ts';
import { ownProfiles } from '../own-profiles.ts';
import { printable } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** Instead of the names of systems: every system that there is a profile of. */
export const ALL_SYSTEMS = 'all';

export interface ConfigOptions {
  /** Names of targets, each once. */
  readonly targets: readonly string[];
  /** Systems to write a set-up basis for, by name, or `ALL_SYSTEMS`. */
  readonly systems: readonly string[];
  readonly out?: string;
  /** Nothing is written; the files that differ are listed. */
  readonly check?: boolean;
  /** Today where it is left out. */
  readonly date?: string;
}

/** `kvast config`: configuration files for the targets, in the folder structure of the standards. */
export async function config(
  paths: readonly string[],
  { targets, systems, out, check, date: day }: ConfigOptions,
  io: Io,
): Promise<ExitCode> {
  const texts = configTextsIn[io.language];
  if (check && out === undefined) throw new UsageError(texts.checkNeedsOut);
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
      for (const sentence of (!check && made?.leftOut) || []) io.note(`${file}: ${sentence}`);
    }
    const names = systems.includes(ALL_SYSTEMS) ? profiles.map(({ system }) => system) : systems;
    for (const system of names) {
      const profile = profiles.find((one) => one.system === system);
      if (profile) add((await systemBasisOf(input.workspace, file, profile, { date, profiles })) ?? []);
      else {
        const known = profiles.map((one) => one.system);
        io.note(texts.unknownSystem(file, system, known));
        faulty = true;
      }
    }
    if (files.length === before && !faulty) io.note(io.texts.output.noServices(file));
  }
  if (check && out !== undefined) {
    if (files.length === 0 || faulty || input.problems.length > 0) return exitCodes.unusable;
    return compared(out, files, { targets, systems }, io);
  }
  const code = await deliver('config', files, { input, out }, io);
  return faulty ? exitCodes.unusable : code;
}

/** The files that a run without `--check` would write, add, or leave behind. Only who asks for everything is told of what is left over. */
async function compared(
  out: string,
  files: readonly FileToWrite[],
  { targets, systems }: Pick<ConfigOptions, 'targets' | 'systems'>,
  io: Io,
): Promise<ExitCode> {
  const texts = configTextsIn[io.language];
  const everything = targets.length === targetNames().length;
  const difference = await compareFiles(out, files, (path) => {
    const ofSystem = path.split('/').at(-2) === SYSTEMS_FOLDER;
    return ofSystem ? systems.includes(ALL_SYSTEMS) : everything;
  });
  const rows = (['missing', 'stale', 'leftOver'] as const).flatMap((kind) =>
    difference[kind].map((path) => `${texts.difference[kind]}: ${posix.join(out, path)}`),
  );
  if (rows.length === 0) return exitCodes.ok;
  io.print(`${rows.map(printable).join('\n')}\n`);
  io.note(texts.differs(rows.length));
  return exitCodes.errorsFound;
}
