import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import ical from '../../../src/targets/ical/target.ts';
import { viewOf } from '../../from-text.ts';

const text = `# Kvalitetsstandard "Prøve på æøå"
kommune: Lindøse Kommune
gælder: fra 31. januar 2026 til december 2027
revideres: hver 12. måned

## Ydelse "Forløb" efter serviceloven § 82 b
### Adgang
sagsbehandlingstid: højst 8 uger fra ansøgningen er modtaget
### Klage
klagefrist: 4 uger
### Opfølgning
første opfølgning: efter 3 måneder
`;

interface Event {
  readonly uid: string;
  readonly date: string;
  readonly summary: string;
  readonly description: string;
  readonly rule?: string;
}

async function calendars(standard: string): Promise<Map<string, string>> {
  const files = await ical.files(viewOf(standard));
  return new Map(files.map(({ path, content }) => [path.split('/').at(-1) ?? '', String(content)]));
}

/** The events as a reader that we did not write sees them. */
function eventsIn(content: string): Event[] {
  const root = new ICAL.Component(ICAL.parse(content));
  return root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const rule = component.getFirstPropertyValue('rrule');
    return {
      uid: event.uid,
      date: event.startDate.toString(),
      summary: event.summary,
      description: event.description,
      ...(rule && { rule: String(rule) }),
    };
  });
}

describe('the calendar of a standard', () => {
  it('has the days on which it begins, ends and is to be looked at again', async () => {
    const events = eventsIn((await calendars(text)).get('proeve-paa-aeoeaa.ics') ?? '');
    expect(events.map(({ date, summary, rule }) => [date, summary, rule])).toEqual([
      ['2026-01-31', 'Prøve på æøå gælder fra i dag', undefined],
      ['2027-12-31', 'Prøve på æøå gælder til og med i dag', undefined],
      ['2027-01-31', 'Prøve på æøå skal gennemgås', 'FREQ=YEARLY'],
    ]);
    expect(events[2]?.description).toContain('tidlig-stoette.kvast, linje 4');
  });

  it('counts a revision from the day that the standard was last changed, and twice a year in months', async () => {
    const changed = text.replace('revideres: hver 12. måned', 'opdateret: 31. august 2025\nrevideres: hver 6. måned');
    const [, , revision] = eventsIn((await calendars(changed)).get('proeve-paa-aeoeaa.ics') ?? '');
    expect(revision).toMatchObject({ date: '2026-02-28', rule: 'FREQ=MONTHLY;INTERVAL=6' });
  });

  it('has a template of the deadlines, counted from one day and to be moved', async () => {
    const events = eventsIn((await calendars(text)).get('forloeb-frister.ics') ?? '');
    expect(events.map(({ date, summary }) => [date, summary])).toEqual([
      ['2026-03-28', 'Forløb: Afgørelsen skal være truffet'],
      ['2026-02-28', 'Forløb: Klagefristen udløber'],
      ['2026-04-30', 'Forløb: Første opfølgning'],
    ]);
    expect(events[0]?.description).toContain('højst 8 uger regnet fra: ansøgningen er modtaget');
    expect(events[0]?.description).toContain('tidlig-stoette.kvast, linje 8');
  });

  it('leaves out what cannot be counted, and says when there is nothing at all', async () => {
    const workdays = text.replace('højst 8 uger', 'højst 10 hverdage');
    expect(eventsIn((await calendars(workdays)).get('forloeb-frister.ics') ?? '')).toHaveLength(2);
    const undated = viewOf(text.replace(/^gælder.*\n/m, ''));
    expect(await ical.files(undated)).toEqual([]);
    expect(ical.leftOut?.(undated)).toEqual([
      'Standarden har ingen datoer, så der er ingen kalender. Skriv, hvornår den gælder fra.',
    ]);
  });

  it('is the same bytes every time, with the lines that calendars ask for', async () => {
    const [one, other] = [await calendars(text), await calendars(text)];
    expect([...one]).toEqual([...other]);
    for (const content of one.values()) {
      expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of content.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    }
  });
});
