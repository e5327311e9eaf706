/** Does all the steps of a piece of work at once, for a host that may be held up. */
export function finished<Made>(steps: Generator<void, Made>): Made {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
