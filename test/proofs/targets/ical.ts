import ICAL from 'ical.js';
import { expect } from 'vitest';
import { filesEnding, type Proof } from '../proof.ts';

export const ical: Proof = {
  writes: (path) => path.endsWith('.ics'),
  about: 'læst med ical.js; hver dag er sin egen; linjer på højst 75 bytes',
  async prove(standard) {
    let events = 0;
    for (const { path, text } of filesEnding(standard, '.ics')) {
      const days = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((day) => new ICAL.Event(day));
      expect(days.length, path).toBeGreaterThan(0);
      expect(new Set(days.map(({ uid }) => uid)).size, path).toBe(days.length);
      for (const { startDate, summary } of days) {
        expect(startDate.isDate, summary).toBe(true);
        expect(summary.trim(), path).not.toBe('');
      }
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
      events += days.length;
    }
    const { revision } = standard.view;
    const counted = revision && revision.value !== 'electionPeriod';
    expect(standard.files.get(`${standard.view.id}.ics`)?.includes('RRULE:') ?? false).toBe(Boolean(counted && events));
    return events;
  },
};
