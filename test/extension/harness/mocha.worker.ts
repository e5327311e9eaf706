import 'mocha/mocha.js';

/** Mocha's class, which its browser build leaves as a global, for the web extension host. */
const WorkerMocha = (globalThis as unknown as { Mocha: typeof Mocha }).Mocha;

// eslint-disable-next-line no-restricted-exports -- it stands in for a module that has a default export
export default WorkerMocha;
