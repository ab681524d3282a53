import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { PdfFonts } from '@kvast/text/pdf/write-pdf';

/** Font files that `npm run build` puts beside the bundle, as seen from a piece of the bundle, from the bundle itself and from here. */
const FOLDERS = ['../fonts/', 'fonts/', '../dist/fonts/'].map((folder) => new URL(folder, import.meta.url));

let loaded: Promise<PdfFonts> | undefined;

/** Fonts for PDF files, read once. */
export function fontFiles(): Promise<PdfFonts> {
  loaded ??= read();
  return loaded;
}

async function read(): Promise<PdfFonts> {
  const folder = FOLDERS.find((each) => existsSync(each)) ?? FOLDERS[0];
  const file = (name: keyof PdfFonts) => readFile(new URL(`${name}.woff`, folder));
  const [regular, bold, italic, more] = await Promise.all([
    file('regular'),
    file('bold'),
    file('italic'),
    file('more'),
  ]);
  return { regular, bold, italic, more };
}
