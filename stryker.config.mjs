// npm run mutate: breaks the rules in small ways, one at a time, and counts the breaks that no test notices.
export default {
  mutate: ['src/core/rules/**/*.ts', 'src/core/lint/**/*.ts', '!src/core/rules/registry.ts'],
  testRunner: 'mocha',
  mochaOptions: {
    config: '.mocharc.json',
    // Those that run one rule each. What runs all rules at once would have every break judged by every fixture.
    spec: [
      'test/meta/fixtures.test.ts',
      'test/meta/pages.test.ts',
      'test/meta/yaml-suggestions.test.ts',
      'test/unit/lint/**/*.test.ts',
      'test/unit/rules/**/*.test.ts',
    ],
    // Time is not to be measured in code that counts its own steps.
    grep: '^(?!.* takes as much longer)',
  },
  coverageAnalysis: 'perTest',
  // What runs only while a file is loaded, such as the texts of messages: a break there needs a fresh start for every test.
  ignoreStatic: true,
  // Endless loops are counted, not timed; a busy machine must not be taken for one.
  timeoutMS: 60000,
  disableTypeChecks: false,
  concurrency: 2,
  ignorePatterns: ['.cache', '.vscode-test', 'coverage', 'dist', 'media', 'test/extension', 'test/corpus', 'test/cli'],
  tempDirName: '.cache/stryker',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { reportTests: false, allowColor: false },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  thresholds: { high: 95, low: 85, break: 85 },
};
