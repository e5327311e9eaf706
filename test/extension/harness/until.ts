/**
 * Asks again until the answer is neither `undefined`, `null` nor `false`, and returns it; fails with the
 * sentence given when that takes too long. What a person does reaches the extension only after a while.
 */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  milliseconds = 8000,
): Promise<NonNullable<Exclude<T, false>>> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) {
      return answer as NonNullable<Exclude<T, false>>;
    }
    if (Date.now() > end) throw new Error(`Waited ${String(milliseconds)} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
