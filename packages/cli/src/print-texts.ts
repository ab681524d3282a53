import type { ModelFault } from '@kvast/workspace/print-model';
import type { Language } from './texts.ts';

/** What `kvast print` says, in one language. `name` is the file, or what standard input is called. */
export interface PrintTexts {
  readonly standardInput: string;
  notJson(name: string): string;
  notAModel(name: string, fault: ModelFault): string;
  lost(name: string, path: string): string;
}

export const printTextsIn: Record<Language, PrintTexts> = {
  da: {
    standardInput: 'standard input',
    notJson: (name) => `${name}: Indholdet er ikke JSON. Lav det med: kvast model FIL`,
    notAModel: (name, fault) => {
      switch (fault.kind) {
        case 'notAModel':
          return `${name}: Dette er JSON, men ikke en model af en fil. Lav den med: kvast model FIL`;
        case 'otherVersion':
          return `${name}: Modellen har version ${shown(fault.version)}, og denne Kvast skriver kun version 1. Lav modellen igen med: kvast model FIL`;
        case 'wrongPart':
          return `${name}: Modellen kan ikke skrives, fordi »${fault.path}« mangler eller har en forkert form. Lav modellen igen med: kvast model FIL`;
      }
    },
    lost: (name, path) =>
      `${name}: »${path}« kan ikke skrives, uden at betydningen ændrer sig. Ret stedet i den fil, der er skrevet.`,
  },
  en: {
    standardInput: 'standard input',
    notJson: (name) => `${name}: The content is not JSON. Make it with: kvast model FILE`,
    notAModel: (name, fault) => {
      switch (fault.kind) {
        case 'notAModel':
          return `${name}: This is JSON, but not the model of a file. Make it with: kvast model FILE`;
        case 'otherVersion':
          return `${name}: The model has version ${shown(fault.version)}, and this Kvast only writes version 1. Make the model again with: kvast model FILE`;
        case 'wrongPart':
          return `${name}: The model cannot be written, because "${fault.path}" is missing or has a wrong shape. Make the model again with: kvast model FILE`;
      }
    },
    lost: (name, path) =>
      `${name}: "${path}" cannot be written without a change of meaning. Mend the place in the file that was written.`,
  },
};

function shown(version: unknown): string {
  return version === undefined ? '?' : JSON.stringify(version);
}
