// The last line of .ci/run: tests and checks together. What left no result has failed.
import { readResult, sum } from './results.mjs';

const results = await Promise.all(
  ['test', 'validate'].map(async (name) => (await readResult(name)) ?? { passed: 0, failed: 1, skipped: 0 }),
);
const { passed, failed } = sum(results);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
