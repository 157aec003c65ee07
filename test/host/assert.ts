// `node:assert/strict` for tests that run in a web worker, where Node's own does not exist: as much of it as they need.

function assert(value: unknown, message?: string): asserts value {
  if (!value) throw new Error(message ?? `${show(value)} is not true`);
}

const ok: typeof assert = assert;

function equal<T>(actual: unknown, expected: T, message?: string): asserts actual is T {
  if (!Object.is(actual, expected)) throw new Error(message ?? `${show(actual)} is not ${show(expected)}`);
}

function notEqual(actual: unknown, expected: unknown, message?: string): void {
  if (Object.is(actual, expected)) throw new Error(message ?? `both are ${show(actual)}`);
}

/** Good for what a test compares: plain data. */
function deepEqual<T>(actual: unknown, expected: T, message?: string): asserts actual is T {
  equal(show(actual), show(expected), message);
}

function match(actual: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(actual)) throw new Error(message ?? `${show(actual)} does not match ${pattern}`);
}

function fail(message = 'failed'): never {
  throw new Error(message);
}

async function rejects(work: Promise<unknown> | (() => Promise<unknown>), message?: string): Promise<void> {
  const failed = await (typeof work === 'function' ? work() : work).then(
    () => false,
    () => true,
  );
  assert(failed, message ?? 'did not reject');
}

const show = (value: unknown): string => JSON.stringify(value, undefined, 2) ?? String(value);

export default Object.assign(assert, { ok, equal, strictEqual: equal, notEqual, deepEqual, match, fail, rejects });
