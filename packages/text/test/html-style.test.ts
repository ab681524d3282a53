import { contrast, hex, parseColour, READABLE, type Rgb, readableOnWhite } from '@kvast/model/colour';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pageStyle } from '../src/html-style.ts';

const byte = fc.integer({ min: 0, max: 255 });

/** The value of a custom property in the last rule of a colour scheme that sets it. */
function shown(style: string, scheme: 'light' | 'dark', property: string): Rgb {
  const rules = [...style.matchAll(/^(?:@media [^{]*: (\w+)\) \{ )?:root \{([^}]*)\}|:root \{([^}]*)\}/gm)];
  const dark = style.indexOf('prefers-color-scheme: dark');
  const values = rules.flatMap(({ 0: rule, index }) => {
    const isDark = /scheme: dark\)/.test(rule) || (index > dark && index - dark < 60);
    const isLight = /prefers-color-scheme: light/.test(rule);
    const found = new RegExp(`--${property}: (#[0-9a-f]{6})`).exec(rule)?.[1];
    return found && (scheme === 'dark' ? !isLight : !isDark) ? [found] : [];
  });
  const colour = parseColour(values.at(-1) ?? '');
  if (!colour) throw new Error(`${property} is not set`);
  return colour;
}

it('any colour that a municipality may use can be read on the page, in light and in dark', () => {
  fc.assert(
    fc.property(
      fc.tuple(byte, byte, byte).filter((rgb) => readableOnWhite(rgb)),
      (rgb) => {
        const style = pageStyle(hex(rgb));
        for (const scheme of ['light', 'dark'] as const) {
          const accent = shown(style, scheme, 'accent');
          for (const ground of ['paper', 'tint'] as const)
            expect(contrast(accent, shown(style, scheme, ground)), `${hex(rgb)}, ${scheme}`).toBeGreaterThanOrEqual(
              READABLE,
            );
        }
      },
    ),
    { numRuns: 500 },
  );
});
