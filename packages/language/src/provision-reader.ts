/** What a run of text says about provisions, before any catalogue is asked: `SEL §§ 82 a og b, stk. 1`. */
export interface ProvisionText {
  /** Offset just after the last character that belongs to the reference. */
  readonly end: number;
  /** `servicelovens`, exactly as written; undefined where only `§ 85` stands. */
  readonly law?: string;
  readonly places: readonly { readonly section: string; readonly subsection?: number; readonly item?: number }[];
}

// "lov om … §", "barnets lov §", "servicelovens §", "SEL §", or a bare "§". Case matters for the abbreviation only.
const START =
  /(?:([Ll]ov(?:en)? om [^\n§,:;()"[\]]{1,80}?|(?:\p{L}+s )?\p{L}*[Ll]ov(?:en|ens|s)?|[A-ZÆØÅ]{2,5}),?[ \t]*)?§(?:[ \t]?§)?[ \t]*(?=\d)/uy;
const NUMBER = /(\d+)(?:[ \t]?([a-h])(?![\p{L}])|([A-H])(?![\p{L}])|([a-h]{2,4})(?!\p{L}))?/uy;
const DEPTH = /,?[ \t]*(stk|nr)\.?[ \t]*(\d+)/y;
const SUBSECTION_RANGE = /[ \t]*[-–][ \t]*(\d{1,2})(?![\d\p{L}])/uy;
// One digit after "stk. 1 og" is a subsection, unless something is counted.
const NEXT_SUBSECTION = /[ \t]+og[ \t]+(?:stk\.[ \t]*)?(\d)(?![\d.,\p{L}]|[ \t]+\p{L}{3,})/uy;
const LETTER_RANGE = /[ \t]*[-–][ \t]*([a-h])(?!\p{L})/uy;
const NUMBER_RANGE = /[ \t]*[-–][ \t]*(\d{2,3})(?![\d\p{L}])/uy;
const NEXT_NUMBER = /[ \t]*(?:,|og|eller|samt|\+|\/)[ \t]*(?:§{1,2}[ \t]*)?(?=\d{2,3}(?!\d))(?!\d+[.,]\d)/y;
// After §§ a number of one digit is a paragraph too, unless something is counted: "§§ 3 og 4", but "§§ 83 og 85, 4 timer".
const NEXT_OF_SEVERAL =
  /[ \t]*(?:,|og|eller|samt|\+|\/)[ \t]*(?:§{1,2}[ \t]*)?(?=\d{1,3}(?!\d))(?!\d+[.,]\d)(?!\d[ \t]+(?:time|dag|hverdag|uge|måned|år|gang|minut|kr))/y;
const NEXT_LETTER = /[ \t]*(?:,|og|eller|samt|\+|\/)[ \t]*([a-h])(?!\p{L})/uy;

/**
 * Reads the reference that begins at `offset`, in any spelling that people use: `serviceloven § 82 b`, `§§ 82 a og 82 b`,
 * `§82b`, `SEL § 85, stk. 1, nr. 2`, `§§ 82abd`, `barnets lov §§ 113-116`.
 * @returns undefined where no reference begins there. A run of more than 60 paragraphs is not expanded.
 */
export function readProvisions(text: string, offset: number): ProvisionText | undefined {
  const start = matchAt(START, text, offset);
  if (!start) return undefined;
  const places: { section: string; subsection?: number; item?: number }[] = [];
  let at = offset + start[0].length;
  const several = /§[ \t]?§/.test(start[0]);
  let number = '';
  let letter: string | undefined;

  const add = (section: string) => places.push({ section });
  /** "stk. 1-3" and "stk. 1 og 2" are several places of one paragraph. */
  const moreSubsections = (section: string, first: number) => {
    const run = matchAt(SUBSECTION_RANGE, text, at);
    const last = Number(run?.[1]);
    if (run && last > first && last - first < 20) {
      for (let n = first + 1; n <= last; n++) places.push({ section, subsection: n });
      at += run[0].length;
    }
    const next = run ? undefined : matchAt(NEXT_SUBSECTION, text, at);
    if (next) {
      places.push({ section, subsection: Number(next[1]) });
      at += next[0].length;
    }
  };
  const depth = () => {
    for (let found = matchAt(DEPTH, text, at); found; found = matchAt(DEPTH, text, at)) {
      const last = places[places.length - 1];
      if (!last) return;
      if (found[1] === 'stk') {
        last.subsection = Number(found[2]);
        at += found[0].length;
        moreSubsections(last.section, Number(found[2]));
        continue;
      } else last.item = Number(found[2]);
      at += found[0].length;
    }
  };
  const readNumber = (): boolean => {
    const found = matchAt(NUMBER, text, at);
    if (!found?.[1]) return false;
    number = found[1];
    letter = found[2] ?? found[3]?.toLowerCase();
    at += found[0].length;
    if (found[4]) for (const each of found[4]) add(`${number} ${each}`);
    else add(letter ? `${number} ${letter}` : number);
    return true;
  };
  const range = () => {
    const letters = letter ? matchAt(LETTER_RANGE, text, at) : undefined;
    if (letter && letters?.[1]) {
      for (let code = letter.charCodeAt(0) + 1; code <= letters[1].charCodeAt(0); code++)
        add(`${number} ${String.fromCharCode(code)}`);
      at += letters[0].length;
      return;
    }
    const numbers = matchAt(NUMBER_RANGE, text, at);
    const last = Number(numbers?.[1]);
    if (numbers && last > Number(number) && last - Number(number) <= 60) {
      for (let n = Number(number) + 1; n <= last; n++) add(String(n));
      at += numbers[0].length;
    }
  };

  if (!readNumber()) return undefined;
  for (;;) {
    range();
    depth();
    const nextNumber = matchAt(several ? NEXT_OF_SEVERAL : NEXT_NUMBER, text, at);
    if (nextNumber) {
      at += nextNumber[0].length;
      if (readNumber()) continue;
    }
    const nextLetter = letter || places.length > 1 ? matchAt(NEXT_LETTER, text, at) : undefined;
    if (!nextLetter?.[1]) break;
    letter = nextLetter[1];
    at += nextLetter[0].length;
    add(`${number} ${letter}`);
  }
  return { end: at, law: start[1], places };
}

/** `Servicelovens` → `serviceloven`; the genitive and capitals are spelling, not another law. */
export function lawNameKey(name: string): string {
  const lower = name.toLowerCase().replace(/\s+/g, ' ').trim();
  return lower.replace(/lovens$/, 'loven').replace(/^lovs$/, 'lov');
}

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text) ?? undefined;
}
