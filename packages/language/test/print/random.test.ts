import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/features/formatting/layout.ts';
import { lostInPrint } from '../../src/print/lost-in-print.ts';
import { printDocument } from '../../src/print/print-document.ts';
import { standards } from './random-standard.ts';

const RUNS = 60;

describe('any standard', () => {
  it('says the same when its text is read again', () => {
    fc.assert(
      fc.property(standards, (model) => {
        const text = printDocument(model);
        const lost = lostInPrint(model, text);
        if (lost.length > 0) throw new Error(`${lost.join('\n')}\n\n${text}`);
        expect(layOut(text, 'kvast')).toBe(text);
      }),
      { numRuns: RUNS },
    );
  });
});
