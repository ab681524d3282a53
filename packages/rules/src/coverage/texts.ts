import type { AgeBand, SeverityBand } from '@kvast/reasoning/coverage';
import type { Language } from '../message.ts';

/** How the picture of who is covered speaks. */
export interface CoverageTexts {
  age(band: AgeBand): string;
  severity(band: SeverityBand): string;
  /** @param citizen the beginning of a sentence; a comma that it has opened is closed */
  notCovered(citizen: string): string;
  /** Nobody with the problem, in one stretch of ages, is covered. `severity` is missing where that holds however severe it is. */
  gap(area: string, age: string, severity: string | undefined): string;
}

const grades = {
  da: { light: 'let', moderate: 'moderat', substantial: 'betydelig', severe: 'svær', complete: 'fuldstændig' },
  en: { light: 'light', moderate: 'moderate', substantial: 'substantial', severe: 'severe', complete: 'complete' },
} as const;

export const coverageTexts: Record<Language, CoverageTexts> = {
  da: {
    age: ({ from, below }) => {
      if (from === 'pensionAge') return typeof below === 'number' ? `pensionist under ${below} år` : 'pensionist';
      if (below === undefined) return `${from} år og ældre`;
      if (below === 'pensionAge') return `${from} år til pensionsalderen`;
      return below === from + 1 ? `${from} år` : `${from}-${below - 1} år`;
    },
    severity: ({ from, to }) => {
      if (from === 'light' && to === 'complete') return 'alle grader';
      if (from !== to && to === 'complete') return `mindst ${grades.da[from]}`;
      return from === to ? grades.da[from] : `${grades.da[from]} til ${grades.da[to]}`;
    },
    notCovered: (citizen) => `${citizen} er ikke omfattet af nogen af standarderne.`,
    gap: (area, age, severity) =>
      `Ingen af standarderne er for borgere med ${area} (${severity ? `${severity}, ` : ''}${age}).`,
  },
  en: {
    age: ({ from, below }) => {
      if (from === 'pensionAge') return typeof below === 'number' ? `pensioner under ${below}` : 'pensioner';
      if (below === undefined) return `${from} or older`;
      if (below === 'pensionAge') return `${from} to the pension age`;
      return below === from + 1 ? `${from}` : `${from}–${below - 1}`;
    },
    severity: ({ from, to }) => {
      if (from === 'light' && to === 'complete') return 'all degrees';
      if (from !== to && to === 'complete') return `at least ${grades.en[from]}`;
      return from === to ? grades.en[from] : `${grades.en[from]} to ${grades.en[to]}`;
    },
    notCovered: (citizen) => `${citizen} is not covered by any of the standards.`,
    gap: (area, age, severity) =>
      `None of the standards is for citizens with “${area}” (${severity ? `${severity}, ` : ''}${age}).`,
  },
};
