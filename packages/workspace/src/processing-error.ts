/** A fault in Kvast itself, with the file (or files) that it was working on, so that it can be told and reported. */
export class ProcessingError extends Error {
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.file = file;
  }
}

/** Does the work; what fails in it is told with the file. */
export function guarded<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new ProcessingError(file, error);
  }
}
