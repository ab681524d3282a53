import ffb from '../code-lists/ffb.json' with { type: 'json' };

/** The name that the list has as a column and before the dot of `FFB.målgruppe`. */
export const FFB = 'FFB';

/** The edition of the list that comes with Kvast; KL may have published newer codes. */
export const FFB_VERSION = ffb.version;

export interface FfbCode {
  readonly code: string;
  readonly label: string;
}

const codes: readonly FfbCode[] = ffb.codes.map(([code = '', label = '']) => ({ code, label }));
const byCode = new Map(codes.map((one) => [one.code, one]));
/** A label that two codes share names neither. */
const byLabel = new Map(
  [...Map.groupBy(codes, ({ label }) => label.toLowerCase())].flatMap(([label, same]) =>
    same.length === 1 && same[0] ? [[label, same[0]] as const] : [],
  ),
);

/** A code of FFB by itself or by its label; undefined where the edition has none of the two, or several with the label. */
export function ffbCode(written: string): FfbCode | undefined {
  const words = written.trim().toLowerCase();
  return byCode.get(words) ?? byLabel.get(words);
}

/** Codes and labels that can be written, for suggestions. */
export function ffbNames(): readonly string[] {
  return codes.flatMap(({ code, label }) => (byLabel.has(label.toLowerCase()) ? [code, label] : [code]));
}
