import type { ProvisionRef } from '@kvast/model/provision-ref';
import { lawNameKey, readProvisions } from '../provision-reader.ts';
import { enumeration } from './figures.ts';

type Place = Pick<ProvisionRef, 'section' | 'subsection' | 'item'>;

/** One reference, normalised: `serviceloven §§ 82 a, 82 b og 85, stk. 1`. Runs of three and more become `§§ 113-116`. */
export function provisionsText(refs: readonly ProvisionRef[]): string {
  const [first] = refs;
  if (!first) return '';
  const law = lawText(first);
  const sign = refs.length > 1 ? '§§' : '§';
  const short = `${law} ${sign} ${enumeration(runs(refs))}`;
  return reads(short, refs) ? short : `${law} ${sign} ${enumeration(refs.map(placeText))}`;
}

/** As few references as can say all of them: one for each law, and one for each list that no single reference can say. */
export function provisionTexts(refs: readonly ProvisionRef[]): string[] {
  const texts: string[] = [];
  let open: ProvisionRef[] = [];
  for (const ref of refs) {
    const longer = [...open, ref];
    if (open.length > 0 && !reads(provisionsText(longer), longer)) {
      texts.push(provisionsText(open));
      open = [ref];
    } else open = longer;
  }
  return open.length > 0 ? [...texts, provisionsText(open)] : texts;
}

/** The law's id, or in capitals where only an abbreviation is known: the reader takes no other lower-case word for a law. */
function lawText({ law, lawAsWritten }: ProvisionRef): string {
  const readable = [law, law.toUpperCase()].find((name) => {
    const found = readProvisions(`${name} § 1`, 0)?.law;
    return found !== undefined && lawNameKey(found) === law;
  });
  return readable ?? lawAsWritten ?? law;
}

function placeText({ section, subsection, item }: Place): string {
  return (
    section + (subsection === undefined ? '' : `, stk. ${subsection}`) + (item === undefined ? '' : `, nr. ${item}`)
  );
}

/** Places in words, neighbours drawn together: `113-116`, `82 a-d`. */
function runs(places: readonly Place[]): string[] {
  const words: string[] = [];
  for (let at = 0; at < places.length; ) {
    const length = runLength(places, at);
    const [first, last] = [places[at], places[at + length - 1]];
    if (!first || !last) break;
    const deep = subsectionRun(places, at);
    if (deep > 1) {
      words.push(`${first.section}, stk. ${first.subsection}-${places[at + deep - 1]?.subsection}`);
      at += deep;
      continue;
    }
    words.push(length < 3 ? placeText(first) : `${first.section}-${last.section.split(' ').pop()}`);
    at += length < 3 ? 1 : length;
  }
  return words;
}

/** How many neighbours are subsections, one after the other, of one paragraph. */
function subsectionRun(places: readonly Place[], start: number): number {
  const first = places[start];
  let length = 1;
  for (; start + length < places.length; length++) {
    const next = places[start + length];
    if (first?.subsection === undefined || next?.section !== first.section || next.item !== undefined) break;
    if (first.item !== undefined || next.subsection !== first.subsection + length) break;
  }
  return length;
}

function runLength(places: readonly Place[], start: number): number {
  let length = 1;
  for (; start + length < places.length; length++) {
    const [before, after] = [places[start + length - 1], places[start + length]];
    if (!before || !after || !isNext(before, after)) break;
  }
  return length;
}

function isNext(before: Place, after: Place): boolean {
  if ([before, after].some(({ subsection, item }) => subsection !== undefined || item !== undefined)) return false;
  const [number = '', letter] = before.section.split(' ');
  const next = letter ? `${number} ${String.fromCharCode(letter.charCodeAt(0) + 1)}` : String(Number(number) + 1);
  return after.section === next;
}

/** Does the reader find exactly these places in the words? */
function reads(text: string, refs: readonly ProvisionRef[]): boolean {
  const found = readProvisions(text, 0);
  if (found?.end !== text.length || !found.law || found.places.length !== refs.length) return false;
  const law = lawNameKey(found.law);
  return refs.every((ref, at) => {
    const place = found.places[at];
    return (
      lawNameKey(lawText(ref)) === law &&
      place?.section === ref.section &&
      place.subsection === ref.subsection &&
      place.item === ref.item
    );
  });
}
