import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PdfFonts } from '../src/pdf/write-pdf.ts';

/** Poppler's tools read a PDF as another program does; without them the PDF tests are left out, save in CI. */
export const HAS_POPPLER = spawnSync('pdftotext', ['-v']).error === undefined;

const require = createRequire(import.meta.url);
const font = (name: string) =>
  readFileSync(require.resolve(`@fontsource/source-sans-3/files/source-sans-3-${name}.woff`));

export const FONTS: PdfFonts = {
  regular: font('latin-400-normal'),
  bold: font('latin-600-normal'),
  italic: font('latin-400-italic'),
  more: font('latin-ext-400-normal'),
};

/** What a tool says of a PDF; `FILE` among the arguments is its path. */
export function askPoppler(tool: 'pdfinfo' | 'pdftotext' | 'pdffonts', pdf: Uint8Array, ...args: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'kvast-pdf-'));
  try {
    const file = join(folder, 'text.pdf');
    writeFileSync(file, pdf);
    const own = tool === 'pdftotext' ? [...args, file, '-'] : [...args, file];
    return execFileSync(tool, own, { encoding: 'utf8', maxBuffer: 32 * 1024 * 1024 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The words in the order in which they are written, without page numbers. */
export function pdfText(pdf: Uint8Array): string {
  return askPoppler('pdftotext', pdf, '-raw')
    .replaceAll(/\f/g, '\n')
    .replaceAll(/^(Side \d+ af \d+|Page \d+ of \d+)$/gm, '');
}
