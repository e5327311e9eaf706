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
    // The copies in other bytes say the same again.
    grep: '^(?!.*, as (?:CRLF|BOM|tabs)$)',
  },
  coverageAnalysis: 'perTest',
  // What runs only while a file is loaded, such as the texts of messages: a break there needs a fresh start for every test.
  ignoreStatic: true,
  disableTypeChecks: false,
  concurrency: 2,
  ignorePatterns: ['.cache', '.vscode-test', 'coverage', 'dist', 'media', 'test/extension', 'test/corpus', 'test/cli'],
  tempDirName: '.cache/stryker',
  reporters: ['clear-text', 'json'],
  clearTextReporter: { reportTests: false, allowColor: false },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  thresholds: { high: 95, low: 85, break: 85 },
};
