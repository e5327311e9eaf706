import 'mocha/mocha.js';

/** Mocha's class, which its browser build leaves as a global, for the web extension host. */
const WorkerMocha = (globalThis as unknown as { Mocha: typeof Mocha }).Mocha;

export default WorkerMocha;
