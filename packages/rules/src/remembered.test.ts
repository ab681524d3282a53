import { describe, expect, it } from 'vitest';
import { remembered } from './remembered.ts';

describe('remembered', () => {
  it('works out the answer once for each object, and anew for an equal one', () => {
    let asked = 0;
    const size = remembered((part: { readonly of: readonly string[] }) => {
      asked++;
      return part.of.length;
    });
    const one = { of: ['a', 'b'] };
    expect([size(one), size(one), size({ of: ['c'] }), asked]).toEqual([2, 2, 1, 2]);
  });

  it('remembers that there is no answer', () => {
    let asked = 0;
    const nothing = remembered((_part: object): string | undefined => {
      asked++;
      return undefined;
    });
    const one = {};
    nothing(one);
    expect([nothing(one), asked]).toEqual([undefined, 1]);
  });
});
