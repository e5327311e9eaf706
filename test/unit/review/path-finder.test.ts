import assert from 'node:assert/strict';
import { pathFinder } from '../../../src/core/review/path-finder.js';
import { globMatcher } from '../../../src/core/text/globs.js';

const paths = [
  ...[
    'src',
    'src/a.ts',
    'src/b.ts',
    'src/cart/a.ts',
    'src/cart/deep/b.tsx',
    'src-old/a.ts',
    'srcs',
    'a.ts',
    'lib/src/a.ts',
  ],
  ...[
    '.github/workflows/ci.yml',
    'app/[id]/page.tsx',
    'app/(shop)/page.tsx',
    'app/@modal/page.tsx',
    'a b/c$d^.ts',
    'é/a.ts',
  ],
];

const globs = [
  ...['src', 'src/**', 'src/*', 'src/*.ts', 'src/**/*.ts', 'src*', 'src*/a.ts', 's?c/a.ts', 'src/[ab].ts', 'src/a.ts'],
  ...[
    '**',
    '*',
    '**/*',
    '**/*.ts',
    '**/a.ts',
    '**/cart/**',
    '**/src',
    '*.ts',
    '**a.ts',
    'src/{a,b}.ts',
    '{src,lib}/**',
  ],
  ...[
    './src/**',
    '/src/**',
    '././src/**',
    './/src/**',
    'src//a.ts',
    '../src/**',
    'src/(a|b).ts',
    'src/"a".ts',
    '.github/**',
  ],
  ...[
    'app/[id]/**',
    'app/\\[id\\]/**',
    'app/(shop)/**',
    'app/@modal/*',
    'src/+(a).ts',
    '!src/**',
    'é/*',
    '**/c$d^.ts',
    '',
  ],
  ...['src/[a.ts', 'src/**/', '*'.repeat(50), '**/**/**/**/a.ts'],
];

describe('what a glob matches among many paths', () => {
  it('is what it matches one by one', () => {
    const find = pathFinder(paths);
    for (const glob of [...globs, ...globs]) {
      const matches = globMatcher([glob]);
      assert.deepEqual([...find(glob)].sort(), paths.filter((path) => matches(path)).sort(), glob);
    }
  });
});
