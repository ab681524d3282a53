import { describe, expect, test } from 'vitest';
import { decode } from '../src/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** Windows-1252 and Latin-1 agree on the Danish letters. */
const windows1252 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const problem = (bytes: Uint8Array) => {
  const decoded = decode('a.kvast', bytes);
  return 'problem' in decoded ? decoded.problem : undefined;
};

describe('UTF-8', () => {
  test('is read, also with a byte order mark, which is no part of the text', () => {
    expect(decode('a.kvast', utf8('# Støtte til ældre på Ærø 😀'))).toEqual({ text: '# Støtte til ældre på Ærø 😀' });
    expect(decode('a.kvast', utf8('\uFEFF# Støtte'))).toEqual({ text: '# Støtte' });
  });

  test('an empty file is an empty text', () => {
    expect(decode('a.kvast', new Uint8Array())).toEqual({ text: '' });
  });

  test('a single broken character among valid ones is shown where it stands', () => {
    const bytes = new Uint8Array([...utf8('# Støtte\r\næ'), 0xe6, ...utf8(' slut')]);
    expect(problem(bytes)).toEqual({ kind: 'notUtf8', file: 'a.kvast', position: { line: 2, column: 2 } });
  });

  test('a character cut off by the end of the file is a fault and no endless loop', () => {
    expect(problem(new Uint8Array([...utf8('ø'), 0xc3]))?.kind).toBe('notUtf8');
  });
});

describe('other encodings are named rather than guessed at', () => {
  test('Windows-1252, at the first Danish letter', () => {
    expect(problem(windows1252('# Standard\nkommune: Lindøse'))).toEqual({
      kind: 'windows1252',
      file: 'a.kvast',
      position: { line: 2, column: 14 },
    });
  });

  test('DOS code page 865, whose æøå are quotation marks in Windows-1252, is not called Windows-1252', () => {
    expect(problem(Uint8Array.from([...utf8('St'), 0x9b, ...utf8('tte p'), 0x86, ...utf8(' '), 0x91]))?.kind).toBe(
      'notUtf8',
    );
  });

  test.each([
    ['little-endian with a mark', new Uint8Array(Buffer.from('\uFEFF# Støtte', 'utf16le'))],
    ['little-endian without', new Uint8Array(Buffer.from('# Kvalitetsstandard', 'utf16le'))],
    ['big-endian without', new Uint8Array(Buffer.from('# Kvalitetsstandard', 'utf16le').swap16())],
  ])('UTF-16, %s', (_, bytes) => {
    expect(problem(bytes)?.kind).toBe('utf16');
  });
});

describe('binary files', () => {
  test.each([
    ['a zip, as a Word document is', Uint8Array.from([0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0])],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
    ['bytes without a zero', Uint8Array.from([0x1f, 0x8b, 0x08, 0x03, 0xe6, 0xf8, 0x02, 0x01, 0x05, 0xe5])],
  ])('%s', (_, bytes) => {
    expect(problem(bytes)?.kind).toBe('binary');
  });
});

test('20 MB of high bytes are judged', () => {
  expect(problem(new Uint8Array(20 * 1024 * 1024).fill(0xe6))?.kind).toBe('windows1252');
});
