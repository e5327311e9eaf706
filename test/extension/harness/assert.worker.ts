/** The part of `node:assert/strict` that the suite uses, for the web extension host, which has no Node. */
function assert(value: unknown, message?: string): asserts value {
  if (!value) throw new Error(message ?? `Not true: ${show(value)}`);
}

function show(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value, undefined, 2);
}

/** JSON with sorted keys, so that two values can be compared by what they hold. */
function canonical(value: unknown): string {
  const sorted = (_key: string, part: unknown): unknown =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part;
  return value === undefined ? 'undefined' : JSON.stringify(value, sorted);
}

assert.ok = (value: unknown, message?: string): void => {
  assert(value, message);
};
assert.equal = (actual: unknown, expected: unknown, message?: string): void => {
  assert(Object.is(actual, expected), message ?? `Expected ${show(expected)}, got ${show(actual)}`);
};
assert.notEqual = (actual: unknown, expected: unknown, message?: string): void => {
  assert(!Object.is(actual, expected), message ?? `Expected anything but ${show(expected)}`);
};
assert.deepEqual = (actual: unknown, expected: unknown, message?: string): void => {
  assert(canonical(actual) === canonical(expected), message ?? `Expected ${show(expected)}, got ${show(actual)}`);
};
assert.match = (actual: string, pattern: RegExp, message?: string): void => {
  assert(pattern.test(actual), message ?? `Expected ${String(pattern)} to match ${show(actual)}`);
};
assert.doesNotMatch = (actual: string, pattern: RegExp, message?: string): void => {
  assert(!pattern.test(actual), message ?? `Expected ${String(pattern)} not to match ${show(actual)}`);
};
assert.fail = (message?: string): never => {
  throw new Error(message ?? 'Failed');
};
assert.rejects = async (promise: Promise<unknown>): Promise<void> => {
  let rejected = false;
  await promise.catch(() => {
    rejected = true;
  });
  assert(rejected, 'Expected a rejection');
};

// eslint-disable-next-line no-restricted-exports -- it stands in for a module that has a default export
export default assert;
