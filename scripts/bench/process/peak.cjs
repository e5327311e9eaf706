// Preloaded into every measured process: on exit, it adds the process's peak memory in KB to a file.
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  process.on('exit', () => {
    const { appendFileSync, readFileSync } = require('node:fs');
    let peak;
    try {
      // What the system counts in `maxRSS` includes the parent's memory at the moment of the start.
      peak = Number(/^VmHWM:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
    } catch {
      peak = process.resourceUsage().maxRSS;
    }
    appendFileSync(process.env.CUTLINE_BENCH_PEAK, `${peak}\n`);
  });
}
