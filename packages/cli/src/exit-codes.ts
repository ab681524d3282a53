/** How `kvast` ends, for scripts and pipelines. The highest that applies is used. */
export const exitCodes = {
  /** Everything was done; a check found no errors (warnings and advice may stand). */
  ok: 0,
  /** `kvast check` found at least one error in a standard; `kvast format --check` found files to format. */
  errorsFound: 1,
  /** Wrong use, or a file that could not be read or written; also a fault in Kvast itself. What could be read was processed. */
  unusable: 2,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
