import { dateIn } from './dates.ts';
import type { Language } from './texts.ts';

/** What `kvast check` says about findings that `undtag:` lines keep back, in one language. */
export interface SuppressedTexts {
  readonly option: string;
  heading(findings: number): string;
  /** @param end as `date` writes it */
  until(end: string, line: number, reason: string): string;
  /** @param iso `YYYY-MM-DD` */
  date(iso: string): string;
}

export const suppressedTextsIn: Record<Language, SuppressedTexts> = {
  da: {
    option: 'vis også de fund, der er undtaget, med grund og sidste dag',
    heading: (findings) =>
      findings === 0
        ? 'Ingen fund er undtaget'
        : findings === 1
          ? '1 fund er undtaget'
          : `${findings} fund er undtaget`,
    until: (end, line, reason) => `Undtaget til og med ${end} på linje ${line}, fordi: ${reason}`,
    date: dateIn.da,
  },
  en: {
    option: 'also show the findings that are exempted, with reason and last day',
    heading: (findings) =>
      findings === 0
        ? 'No finding is exempted'
        : findings === 1
          ? '1 finding is exempted'
          : `${findings} findings are exempted`,
    until: (end, line, reason) => `Exempted up to and including ${end} in line ${line}, because: ${reason}`,
    date: dateIn.en,
  },
};
