import * as vscode from 'vscode';

/** What the extension itself says; the language server has its own sentences. */
const messages = {
  da: {
    previewTitle: 'Borgertekst',
    waiting: 'Borgerteksten vises her, så snart filen kan læses som en kvalitetsstandard.',
    outdated: 'Filen kan ikke læses lige nu. Teksten er fra sidste gang, den kunne.',
    openAStandardFirst: 'Åbn en kvalitetsstandard (en .kvast-fil), før du viser borgerteksten.',
    serverFailed: 'Kvast kunne ikke starte sin sprogserver. Du kan skrive videre, men intet bliver kontrolleret.',
  },
  en: {
    previewTitle: 'Citizen text',
    waiting: 'The citizen text is shown here as soon as the file can be read as a quality standard.',
    outdated: 'The file cannot be read right now. The text is from the last time it could.',
    openAStandardFirst: 'Open a quality standard (a .kvast file) before you show the citizen text.',
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
