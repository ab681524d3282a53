import type { AgeInterval } from '@kvast/model/condition';

/** What the person is: "fyldt 18 år", "mellem 18 og 29 år", "under folkepensionsalderen". Follows "er". */
export function age({ from, to, wording, pensionFloor }: AgeInterval): string {
  const floor = pensionFloor === undefined ? '' : ` (grænsen er altid mindst ${pensionFloor} år)`;
  if (from === 'pensionAge') return `nået folkepensionsalderen${floor}`;
  const least = from === undefined ? undefined : wording === 'over' ? `over ${from} år` : `fyldt ${from} år`;
  if (to === undefined) return least ?? 'i en hvilken som helst alder';
  const most = to === 'pensionAge' ? `under folkepensionsalderen${floor}` : `under ${to + 1} år`;
  if (least === undefined) return most;
  if (from === to) return `${from} år`;
  return to === 'pensionAge' || wording === 'over' ? `${least} og ${most}` : `mellem ${from} og ${to} år`;
}

/** Who has reached the pension age "har", every other age "er". */
export function ageVerb({ from }: AgeInterval): string {
  return from === 'pensionAge' ? 'har' : 'er';
}
