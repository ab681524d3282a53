import { doubtAbout, strengthName } from '@kvast/law/cite';
import type { Origin } from './registration.ts';

/** "tidlig-stoette.kvast, linje 14 (serviceloven § 82 b)"; of law also where it is written, and how sure that is. */
export function sourceInWords({ file, line, provision, citation, strength, confidence }: Origin): string {
  const law = [
    citation && citation !== provision ? citation : undefined,
    strength && strengthName(strength, 'da'),
    confidence && doubtAbout(confidence, 'da'),
  ].filter(Boolean);
  const basis = [provision, ...law].filter(Boolean).join(', ');
  return `${file}, linje ${line}${basis && ` (${basis})`}`;
}
