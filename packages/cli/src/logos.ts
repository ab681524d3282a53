import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { MunicipalityModel } from '@kvast/model/municipality';
import { type Logo, logoOf } from '@kvast/text/logo';
import type { Io } from './io.ts';

/** A page with a larger picture inside would be slow to open. */
const MOST_BYTES = 2 * 1024 * 1024;

export interface Logos {
  /** The municipality's logo; undefined where it has none, or where it could not be used, which is told once. */
  of(municipality: MunicipalityModel | undefined): Promise<Logo | undefined>;
}

export function logosOf(io: Io): Logos {
  const known = new Map<string, Promise<Logo | undefined>>();
  return {
    async of(municipality) {
      const written = municipality?.logo;
      if (!municipality || !written) return undefined;
      const path = join(dirname(municipality.file), written.text);
      const { line, column } = written.range.start;
      const logo =
        known.get(path) ?? read(path, (problem) => io.note(`${municipality.file}:${line}:${column}: ${problem}`), io);
      known.set(path, logo);
      return logo;
    },
  };
}

async function read(path: string, tell: (problem: string) => void, { texts }: Io): Promise<Logo | undefined> {
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES) {
      tell(texts.output.logoTooLarge(path));
      return undefined;
    }
    const logo = logoOf(await readFile(path));
    if (!logo) tell(texts.output.logoUnknown(path));
    return logo;
  } catch {
    tell(texts.output.logoMissing(path));
    return undefined;
  }
}
