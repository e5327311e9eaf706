/** Longest time in milliseconds that work may hold the extension host before it lets others run. */
export const longestSlice = 25;

/** Lets everything else that waits in the extension host run. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Takes steps one after the other and breathes in between; null where it is told to stop before the last one. */
export async function inSlices<Made>(steps: Generator<void, Made>, isStopped: () => boolean): Promise<Made | null> {
  let end = Date.now() + longestSlice;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (Date.now() < end) continue;
    await breathe();
    if (isStopped()) return null;
    end = Date.now() + longestSlice;
  }
}
