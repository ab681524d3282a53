import { expect, it } from 'vitest';
import { contrast, hex, lightenedFor, parseColour, readableOnWhite } from '../src/colour.ts';

it('reads six digits and three, and nothing else', () => {
  expect(parseColour('#1a5276')).toEqual([26, 82, 118]);
  expect(parseColour(' #FC0 ')).toEqual([255, 204, 0]);
  for (const wrong of ['1a5276', '#12345', 'rød', '#gggggg', '']) expect(parseColour(wrong)).toBeUndefined();
});

it('knows the contrasts that WCAG gives as examples', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBe(21);
  // The lightest grey that passes on white.
  expect(readableOnWhite([118, 118, 118])).toBe(true);
  expect(readableOnWhite([119, 119, 119])).toBe(false);
});

it('lightens a dark colour for dark paper and leaves a light one', () => {
  const paper = [18, 24, 29] as const;
  expect(contrast(lightenedFor([26, 82, 118], paper), paper)).toBeGreaterThanOrEqual(4.5);
  expect(hex(lightenedFor([139, 211, 230], paper))).toBe('#8bd3e6');
});
