/** PostgreSQL cuts longer names off, so that two could become the same. */
const LONGEST = 63;

/** A name in double quotes, so that words of the language (`order`, `user`) are names too. Ends in a number where it had to be cut. */
export function name(of: string): string {
  const short = of.length <= LONGEST ? of : `${of.slice(0, LONGEST - 9)}_${checksum(of)}`;
  return `"${short.replaceAll('"', '""')}"`;
}

/** A text in single quotes. A backslash means nothing in it, and a zero byte cannot be stored. */
export function text(of: string): string {
  return `'${of.replaceAll('\u0000', ' ').replaceAll("'", "''")}'`;
}

/** Eight hexadecimal digits (FNV-1a) that tell apart names with the same beginning. */
function checksum(of: string): string {
  let sum = 0x811c9dc5;
  for (const char of of) sum = Math.imul(sum ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
