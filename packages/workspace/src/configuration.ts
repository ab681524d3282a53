import { targets } from '@kvast/config/generated/targets';
import type { GeneratedFile } from '@kvast/config/target';
import { ProcessingError } from './processing-error.ts';
import type { Workspace } from './workspace.ts';

export interface Configuration {
  readonly files: readonly GeneratedFile[];
  /** What the target could not write, and why: Danish sentences. */
  readonly leftOut: readonly string[];
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
  date: string,
): Promise<Configuration | undefined> {
  const target = targets.find((one) => one.name === targetName);
  const view = workspace.registrationView(file, date);
  if (!target || !view) return undefined;
  try {
    return { files: await target.files(view), leftOut: target.leftOut?.(view) ?? [] };
  } catch (error) {
    throw new ProcessingError(file, error);
  }
}

/** Names that `configurationOf` takes, each with a Danish line of what it writes. */
export function targetNames(): readonly { readonly name: string; readonly about: string }[] {
  return targets.map(({ name, about }) => ({ name, about }));
}
