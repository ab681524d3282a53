/** What the suite uses of node:assert/strict, for an extension host that is a browser's worker. */
function assert(value: unknown, message = 'expected something true'): asserts value {
  if (!value) throw new Error(message);
}

assert.equal = (actual: unknown, expected: unknown, message?: string): void => {
  if (!Object.is(actual, expected)) throw new Error(message ?? `expected ${shown(expected)}, and got ${shown(actual)}`);
};

assert.match = (text: string, pattern: RegExp, message?: string): void => {
  if (!pattern.test(text)) throw new Error(message ?? `${pattern} does not match ${shown(text)}`);
};

assert.doesNotMatch = (text: string, pattern: RegExp, message?: string): void => {
  if (pattern.test(text)) throw new Error(message ?? `${pattern} matches ${shown(text)}`);
};

assert.deepEqual = (actual: unknown, expected: unknown, message?: string): void => {
  if (shown(actual) !== shown(expected))
    throw new Error(message ?? `expected ${shown(expected)}, and got ${shown(actual)}`);
};

assert.rejects = async (work: Promise<unknown> | (() => Promise<unknown>), expected?: RegExp): Promise<void> => {
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    if (expected) assert.match(String(error), expected);
    return;
  }
  throw new Error('expected a refusal');
};

assert.ok = assert;

function shown(value: unknown): string {
  return JSON.stringify(value, undefined, 1) ?? String(value);
}

export default assert;
