import { defineConfig, globalIgnores } from 'eslint/config';
import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

const relativeWithoutExtension = {
  selector: 'ImportDeclaration[source.value=/^\\.{1,2}\\/(?!.*\\.(js|mjs|css|json)$)/]',
  message: 'Write relative imports with their extension: ./name.js.',
};

const barrel = {
  selector: 'ExportAllDeclaration',
  message: 'No barrels: import from the file that has it.',
};

const rawHtml = {
  selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"], MemberExpression[property.name=/^(inner|outer)HTML$/]',
  message: 'Text is set as text: a document must never become markup of the page.',
};

const ownClock = {
  selector:
    'NewExpression[callee.name="Date"][arguments.length=0], MemberExpression[object.name="Date"][property.name="now"], MemberExpression[object.name="Math"][property.name="random"]',
  message: 'The core has no clock and no chance: take the day as an argument (`today`).',
};

const localeOfTheMachine = {
  selector: 'MemberExpression[property.name=/^(localeCompare|toLocale\\w+)$/]',
  message: 'Results must be the same in every locale: compare with < and >, and use toLowerCase().',
};

export default defineConfig(
  globalIgnores([
    'dist/',
    'coverage/',
    '.cache/',
    '.vscode-test/',
    'samples/',
    'test/fixtures/',
    'scripts/host/node_modules/',
  ]),
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-undef': 'off', // TypeScript knows better, in the scripts too.
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      'no-restricted-syntax': ['error', relativeWithoutExtension, barrel],
      'object-shorthand': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // Text is walked by code point on purpose, where it is walked at all.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // An empty string often stands for nothing: an environment variable, a title.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/**', 'webview/**'],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  {
    // Lists of words, and nothing else.
    files: ['src/core/artifact/headings/*.ts', 'src/core/artifact/*-words.ts', 'src/core/words/{en,fr,de,es,pt}.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['src/core/**'],
    rules: {
      'no-restricted-syntax': ['error', relativeWithoutExtension, barrel, ownClock, localeOfTheMachine],
    },
  },
  {
    files: ['webview/**'],
    rules: { 'no-restricted-syntax': ['error', relativeWithoutExtension, barrel, rawHtml] },
  },
  {
    files: ['test/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['scripts/**', '*.config.mjs', '*.cjs'],
    rules: {
      // The scripts that read TypeScript run through tsx, which wants its own extension.
      'no-restricted-syntax': ['error', barrel],
      // The scripts are JavaScript whose JSON and child processes carry `any`; the types project checks them as far as that goes.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    files: ['*.config.mjs'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['**/*.cjs', 'scripts/companion/**'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
