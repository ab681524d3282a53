import { targets } from '@kvast/config/generated/targets';
import type { RegistrationView } from '@kvast/config/registration';
import { SYSTEMS_FOLDER, systemBasis } from '@kvast/config/systems/basis';
import type { MappingProfile } from '@kvast/config/systems/profile';
import type { GeneratedFile } from '@kvast/config/target';
import { ProcessingError } from './processing-error.ts';
import type { Workspace } from './workspace.ts';

export { SYSTEMS_FOLDER };

export interface Configuration {
  readonly files: readonly GeneratedFile[];
  /** What the target could not write, and why: Danish sentences. */
  readonly leftOut: readonly string[];
}

export interface ConfigurationOptions {
  /** The day of the law, `YYYY-MM-DD`. */
  readonly date: string;
  /** Of the municipality's systems; those that come with Kvast where it is left out. */
  readonly profiles?: readonly MappingProfile[];
}

/**
 * Configuration files for one target (see `targetNames`); undefined where the file holds no standard or the target is unknown.
 * Apart from the workspace itself, so that the editor's server does not carry the libraries of the targets.
 * @throws ProcessingError (as a rejection) where the target fails, which is a fault in Kvast
 */
export async function configurationOf(
  workspace: Workspace,
  file: string,
  targetName: string,
  options: ConfigurationOptions,
): Promise<Configuration | undefined> {
  const target = targets.find((one) => one.name === targetName);
  const view = viewOf(workspace, file, options);
  if (!target || !view) return undefined;
  try {
    return { files: await target.files(view), leftOut: target.leftOut?.(view) ?? [] };
  } catch (error) {
    throw new ProcessingError(file, error);
  }
}

/**
 * What an administrator sets up one system from; undefined where the file holds no standard.
 * @throws ProcessingError (as a rejection) where it fails, which is a fault in Kvast
 */
export async function systemBasisOf(
  workspace: Workspace,
  file: string,
  profile: MappingProfile,
  options: ConfigurationOptions,
): Promise<readonly GeneratedFile[] | undefined> {
  const view = viewOf(workspace, file, options);
  if (!view) return undefined;
  try {
    return await systemBasis(view, profile);
  } catch (error) {
    throw new ProcessingError(file, error);
  }
}

function viewOf(workspace: Workspace, file: string, options: ConfigurationOptions): RegistrationView | undefined {
  const view = workspace.registrationView(file, options.date);
  return view && { ...view, profiles: options.profiles };
}

/** Names that `configurationOf` takes, each with a Danish line of what it writes. */
export function targetNames(): readonly { readonly name: string; readonly about: string }[] {
  return targets.map(({ name, about }) => ({ name, about }));
}
