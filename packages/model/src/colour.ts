/** Red, green and blue, each 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** `#1a5276` or `#abc`; undefined for anything else. */
export function parseColour(text: string): Rgb | undefined {
  const [, six, three] = /^#(?:([0-9a-f]{6})|([0-9a-f]{3}))$/i.exec(text.trim()) ?? [];
  const digits = six ?? three?.replaceAll(/./g, '$&$&');
  if (digits === undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
  return [red, green, blue];
}

export function hex(colour: Rgb): string {
  return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** Contrast after WCAG 2.2, from 1 (the same) to 21 (black on white). Text needs 4.5. */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The contrast that WCAG 2.2 AA asks of text. */
export const READABLE = 4.5;

const WHITE: Rgb = [255, 255, 255];

/** Can text in this colour be read on white? */
export function readableOnWhite(colour: Rgb): boolean {
  return contrast(colour, WHITE) >= READABLE;
}

/** The colour mixed with white, in whole parts as it will be shown, until it can be read on `paper`, which is dark. */
export function lightenedFor(colour: Rgb, paper: Rgb): Rgb {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = colour.map((part, i) => Math.round(part + ((WHITE[i] ?? 255) - part) * share)) as unknown as Rgb;
    if (contrast(mixed, paper) >= READABLE) return mixed;
  }
  return WHITE;
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
