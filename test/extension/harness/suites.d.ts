/** Made by the bundler of the suite (`scripts/host/bundle-suite.mjs`): every test file beside `index.ts`. */
declare module 'cutline-suites' {
  /** Loads all test files, which register themselves with mocha's globals. */
  export function loadSuites(): void;
}
