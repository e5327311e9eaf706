import type { Output } from './host.js';

/** Milliseconds after which somebody who waits wants to know how far it is. */
const patience = 400;

/** Milliseconds between two looks at the clock that change the line. */
const pace = 100;

/** Takes the steps of a long work and says on a terminal how far it is; a pipe or a log hears nothing. */
export function withProgress<Made>(steps: Generator<void, Made>, total: number, stream: Output): Made {
  const started = Date.now();
  let said = 0;
  for (let count = 1; ; count++) {
    const step = steps.next();
    if (step.done) {
      if (said > 0) stream.write('\r\u001B[K');
      return step.value;
    }
    const now = Date.now();
    if (stream.isTTY !== true || now - started < patience || now - said < pace) continue;
    said = now;
    stream.write(`\r\u001B[KReading ${String(count)} of ${String(total)} files`);
  }
}
