import type { StandardModel } from '@kvast/model/standard';
import { type Interval, isLonger, lastDay, type PlainDate } from '@kvast/model/time';
import { defineRule } from '../../../define-rule.ts';
import { provisionsOf } from '../../../editions.ts';
import { basesFor } from '../../../legal-basis.ts';
import { dateText } from '../../../wording/date.ts';
import { durationText } from '../../../wording/limit.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'dato/aarlig-revision',
  scope: 'standard',
  since: '0.2.0',
  fromSilence: ['head'],
  check(context, report) {
    const { standard, law, date, language } = context;
    const { revision, valid } = standard;
    const text = texts[language];
    const revised = lastRevision(standard);
    // What no longer holds need not be revised; dato/udloebet says that.
    const holds = !valid?.to || lastDay(valid.to) >= date;
    for (const basis of basesFor(law, provisionsOf(context), 'revision')) {
      const { every } = basis.clause.said;
      if (every === 'electionPeriod') continue;
      const asked = durationText(every, language);
      if (revision && isRarer(revision.every, every)) {
        report({ at: revision, basis, message: (provisions) => text.tooRarely(provisions, asked) });
      } else if (revised && holds && added(lastDay(revised), every) < date) {
        const at = standard.updated ?? standard.adopted ?? valid ?? standard;
        report({ at, basis, message: (provisions) => text.tooOld(provisions, dateText(revised, language), asked) });
      }
    }
  },
});

/** The latest of the days that the standard itself gives. */
function lastRevision({ updated, adopted, valid }: StandardModel): PlainDate | undefined {
  const days = [updated?.date, adopted?.date, valid?.from].filter((day) => day !== undefined);
  return days.toSorted((a, b) => b.iso.localeCompare(a.iso))[0];
}

function isRarer(written: Interval | 'electionPeriod', asked: Interval): boolean {
  return written === 'electionPeriod' || isLonger(written, asked) === true;
}

/** The day that comes so many whole months after, `YYYY-MM-DD`. */
function added(iso: string, { amount, unit }: Interval): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + (unit === 'year' ? amount * 12 : amount));
  return date.toISOString().slice(0, 10);
}
