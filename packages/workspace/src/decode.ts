import type { Position } from '@kvast/model/source';
import type { FileProblem, FileProblemKind } from './file-problem.ts';

export type Decoded = { readonly text: string } | { readonly problem: FileProblem };

const START: Position = { line: 1, column: 1 };

/**
 * Text of a file's bytes. Only UTF-8 is read, with or without a byte order mark, because a guess at any other encoding
 * would turn `æ` into something that looks like text. The other encodings that Danish offices save in are recognised and named.
 */
export function decode(file: string, bytes: Uint8Array): Decoded {
  if (hasUtf16Mark(bytes)) return fault(file, 'utf16', START);
  if (bytes.includes(0)) return fault(file, looksLikeUtf16(bytes) ? 'utf16' : 'binary', START);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const bad = firstInvalid(bytes);
    const position = positionOf(bytes, bad);
    if (looksBinary(bytes)) return fault(file, 'binary', START);
    return fault(file, looksLikeWindows1252(bytes) ? 'windows1252' : 'notUtf8', position);
  }
}

function fault(file: string, kind: FileProblemKind, position: Position): Decoded {
  return { problem: { kind, file, position } };
}

function hasUtf16Mark({ 0: first, 1: second }: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Zeros in every other byte, as Latin letters have in UTF-16. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096 - (bytes.length % 2));
  if (sample.length < 8) return false;
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = sample.length / 2;
  return (even === 0 && odd > most * 0.7) || (odd === 0 && even > most * 0.7);
}

/** Control characters that no text has; a PDF or a picture has many within its first kilobytes. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  const controls = sample.filter(
    (byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d,
  );
  return controls.length > sample.length * 0.02;
}

/** All high bytes are characters in Windows-1252, most of them letters, and none of them form a UTF-8 sequence. */
function looksLikeWindows1252(bytes: Uint8Array): boolean {
  let letters = 0;
  let others = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    if (sequenceLength(bytes, at) > 1) return false;
    if ([0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)) return false;
    if (byte >= 0xc0) letters++;
    else others++;
  }
  return letters >= others;
}

/** Index of the first byte that is no part of a UTF-8 character. */
function firstInvalid(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return 0;
}

/** Bytes of the UTF-8 character that starts at `at`; 0 where none does. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  for (let next = 1; next < length; next++) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** Line and column (from 1) of the byte at `at`; everything before it is valid UTF-8. */
function positionOf(bytes: Uint8Array, at: number): Position {
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at));
  const lastBreak = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
  const line = before.split(/\r\n|\r|\n/).length;
  return { line, column: before.length - lastBreak };
}
