import type { Language } from './texts.ts';

/** What `kvast config` says besides what all commands that write files say, in one language. */
export interface ConfigTexts {
  readonly options: Record<'system', string>;
  unknownSystem(file: string, name: string, known: readonly string[]): string;
}

export const configTextsIn: Record<Language, ConfigTexts> = {
  da: {
    options: {
      system: 'fagsystem, der skrives et opsætningsgrundlag for, ét navn eller flere med komma imellem, eller all',
    },
    unknownSystem: (file, name, known) =>
      `${file}: Der er ingen profil for "${name}", som kan bruges. Vælg mellem: ${known.join(', ')}, eller skriv kommunens egen i profiler/${name}.json.`,
  },
  en: {
    options: {
      system: 'system to write a basis for setting up, one name or several with commas between, or all',
    },
    unknownSystem: (file, name, known) =>
      `${file}: There is no profile for "${name}" that can be used. Choose from: ${known.join(', ')}, or write the municipality's own in profiler/${name}.json.`,
  },
};
