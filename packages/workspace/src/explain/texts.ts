import type { Language } from '@kvast/law/cite';
import type { Finding } from '@kvast/model/finding';

/** What stands around the explanation of a line or a provision. The pages of the rules themselves are written in Danish. */
export interface ExplanationTexts {
  readonly severity: Record<Finding['severity'], string>;
  readonly notRead: string;
  restsOn(source: string, strength: string): string;
  more(rule: string): string;
  suppressed(until: string, line: number, reason: string): string;
  readonly nothingFound: string;
  readonly aboutLine: string;
  readonly example: string;
  readonly sign: Record<'title' | 'heading' | 'words' | 'point' | 'row' | 'blank', string>;
  readonly rules: string;
  readonly noRules: string;
  readonly services: string;
  readonly noServices: string;
}

export const explanationTexts: Record<Language, ExplanationTexts> = {
  da: {
    severity: { error: 'Fejl', warning: 'Advarsel', info: 'Råd' },
    notRead: 'Linjen kan ikke læses helt',
    restsOn: (source, strength) => `Det bygger på ${source} (${strength}).`,
    more: (rule) => `Læs mere med: kvast explain ${rule}`,
    suppressed: (until, line, reason) => `Fundet er undtaget til og med ${until} på linje ${line}, fordi: ${reason}`,
    nothingFound: 'Der er ingen fund på linjen.',
    aboutLine: 'Om linjen:',
    example: 'For eksempel:',
    sign: {
      title: 'Filens titel.',
      heading: 'En overskrift. Det, der står under den, hører sammen.',
      words: 'Tekst, som borgeren læser, ord for ord.',
      point: 'Et punkt i en liste.',
      row: 'En række i en tabel.',
      blank: 'En blank linje betyder ingenting.',
    },
    rules: 'Regler, der læser bestemmelsen',
    noRules: 'Ingen.',
    services: 'Ydelser, der bygger på bestemmelsen',
    noServices: 'Ingen i de filer, der er læst.',
  },
  en: {
    severity: { error: 'Error', warning: 'Warning', info: 'Advice' },
    notRead: 'The line cannot be read in full',
    restsOn: (source, strength) => `It rests on ${source} (${strength}).`,
    more: (rule) => `More, in Danish: kvast explain ${rule}`,
    suppressed: (until, line, reason) => `The finding is exempted until ${until} on line ${line}, because: ${reason}`,
    nothingFound: 'Nothing is found on the line.',
    aboutLine: 'About the line:',
    example: 'For example:',
    sign: {
      title: 'The title of the file.',
      heading: 'A heading. What stands below it belongs together.',
      words: 'Text that the citizen reads, word for word.',
      point: 'A point of a list.',
      row: 'A row of a table.',
      blank: 'A blank line means nothing.',
    },
    rules: 'Rules that read the provision (their titles are in Danish)',
    noRules: 'None.',
    services: 'Services that rest on the provision',
    noServices: 'None in the files that were read.',
  },
};
