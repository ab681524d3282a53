import { readFile } from 'node:fs/promises';
import type { PdfFonts } from '@kvast/text/pdf/write-pdf';

/** Font files that `npm run build` puts beside the bundle. The address is the same from here and from the bundle. */
const FOLDER = new URL('../dist/fonts/', import.meta.url);

let loaded: Promise<PdfFonts> | undefined;

/** Fonts for PDF files, read once. */
export function fontFiles(): Promise<PdfFonts> {
  loaded ??= read();
  return loaded;
}

async function read(): Promise<PdfFonts> {
  const file = (name: keyof PdfFonts) => readFile(new URL(`${name}.woff`, FOLDER));
  const [regular, bold, italic, more] = await Promise.all([
    file('regular'),
    file('bold'),
    file('italic'),
    file('more'),
  ]);
  return { regular, bold, italic, more };
}
