import * as vscode from 'vscode';

/** What the extension itself says; the language server has its own sentences. */
const messages = {
  da: {
    serverFailed: 'Kvast kunne ikke starte sin sprogserver. Du kan skrive videre, men intet bliver kontrolleret.',
  },
  en: {
    serverFailed: 'Kvast could not start its language server. You can go on writing, but nothing is checked.',
  },
} as const;

/** The language of the setting `kvast.sprog`; Danish unless English is chosen. */
export function chosenLanguage(): 'da' | 'en' {
  return vscode.workspace.getConfiguration('kvast').get('sprog') === 'en' ? 'en' : 'da';
}

/** A sentence in the chosen language. */
export function message(name: keyof (typeof messages)['da']): string {
  return messages[chosenLanguage()][name];
}
