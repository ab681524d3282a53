import { describe, expect, it } from 'vitest';
import { citation, doubtAbout, severityFor, strengthName } from '../src/cite.ts';
import { provision } from './build-law.ts';

const section = provision('serviceloven', '82 b');

describe('citation', () => {
  it.each([
    ['stk. 1', 'serviceloven § 82 b, stk. 1'],
    ['nr. 6', 'serviceloven § 82 b, nr. 6'],
    ['', 'serviceloven § 82 b'],
    ['§ 148, stk. 2', 'serviceloven § 148, stk. 2'],
    ['§§ 1-2', 'serviceloven §§ 1-2'],
    ['retssikkerhedsloven § 3, stk. 2', 'retssikkerhedsloven § 3, stk. 2'],
    ['principmeddelelse 10-19', 'principmeddelelse 10-19'],
  ])('of "%s" is "%s"', (written, expected) => {
    expect(citation({ citation: written }, section)).toBe(expected);
  });
});

describe('severityFor', () => {
  it('lets only statutes and preparatory works that were read be errors', () => {
    expect(severityFor({ strength: 'statute', confidence: 'verified' })).toBe('error');
    expect(severityFor({ strength: 'preparatoryWork', confidence: 'verified' })).toBe('error');
    expect(severityFor({ strength: 'practice', confidence: 'verified' })).toBe('warning');
    expect(severityFor({ strength: 'guidance', confidence: 'verified' })).toBe('info');
    expect(severityFor({ strength: 'unverified', confidence: 'verified' })).toBe('info');
  });

  it('never goes above info where we only remember or interpret', () => {
    for (const strength of ['statute', 'preparatoryWork', 'practice', 'guidance', 'unverified'] as const) {
      expect(severityFor({ strength, confidence: 'memory' })).toBe('info');
      expect(severityFor({ strength, confidence: 'interpretation' })).toBe('info');
    }
  });
});

describe('names', () => {
  it('are in the user’s language', () => {
    expect(strengthName('preparatoryWork', 'da')).toBe('forarbejder');
    expect(strengthName('preparatoryWork', 'en')).toBe('preparatory works');
    expect(doubtAbout('verified', 'da')).toBeUndefined();
    expect(doubtAbout('memory', 'da')).toContain('husket');
    expect(doubtAbout('interpretation', 'en')).toBe('interpretation');
  });
});
