/** Files that each break one rule, and the place to go that the message must name. */
export const broken: readonly { file: string; text: string; rule: string; goTo: RegExp }[] = [
  {
    file: 'src/core/lint/a.ts',
    text: "import '../../node/target.js';",
    rule: 'core-imports-core',
    goTo: /as an argument.*src\/cli or src\/extension/,
  },
  { file: 'src/core/lint/b.ts', text: "import 'node:fs';", rule: 'core-uses-no-node', goTo: /go to src\/node/ },
  {
    file: 'src/core/lint/c.ts',
    text: "import type { Uri } from 'vscode';\nexport type A = Uri;",
    rule: 'core-knows-no-host',
    goTo: /the editor to src\/extension/,
  },
  {
    file: 'src/core/document/d.ts',
    text: "import '../lint/target.js';",
    rule: 'document-knows-text-alone',
    goTo: /Move what knows them up/,
  },
  {
    file: 'src/core/text/a.ts',
    text: "import '../lint/target.js';",
    rule: 'text-is-the-bottom',
    goTo: /Move what knows more up/,
  },
  {
    file: 'src/core/lint/e.ts',
    text: "import '../rules/target.js';",
    rule: 'rules-are-handed-over',
    goTo: /src\/cli\/main\.ts, src\/extension\/activate\.ts/,
  },
  {
    file: 'src/core/rules/a.ts',
    text: "import '../tension/target.js';",
    rule: 'rules-know-no-view',
    goTo: /src\/core\/rights.*src\/core\/artifact/,
  },
  {
    file: 'src/node/a.ts',
    text: "import '../cli/target.js';",
    rule: 'node-imports-core',
    goTo: /src\/cli or src\/extension/,
  },
  {
    file: 'src/cli/a.ts',
    text: "import '../extension/target.js';",
    rule: 'cli-imports-core-node-page',
    goTo: /goes to src\/core/,
  },
  {
    file: 'src/cli/b.ts',
    text: "import '../../webview/target.js';",
    rule: 'cli-imports-core-node-page',
    goTo: /webview\/report-page/,
  },
  {
    file: 'src/extension/a.ts',
    text: "import '../node/target.js';",
    rule: 'extension-imports-core-and-shared',
    goTo: /src\/extension\/node\.ts/,
  },
  {
    file: 'src/extension/b.ts',
    text: "import 'node:path';",
    rule: 'extension-runs-without-node',
    goTo: /vscode\.workspace\.fs/,
  },
  {
    file: 'src/extension/node.ts',
    text: "import '../cli/target.js';",
    rule: 'node-entry-imports-node',
    goTo: /src\/node or src\/core/,
  },
  {
    file: 'src/shared/a.ts',
    text: "import { target } from '../core/lint/target.js';\nexport const a = target;",
    rule: 'shared-takes-types',
    goTo: /import type/,
  },
  {
    file: 'src/shared/b.ts',
    text: "import type { Target } from '../node/target.js';\nexport type B = Target;",
    rule: 'shared-imports-core',
    goTo: /down into src\/core/,
  },
  {
    file: 'webview/a.ts',
    text: "import type { Target } from '../src/core/lint/target.js';\nexport type A = Target;",
    rule: 'webview-imports-shared',
    goTo: /src\/shared\/protocol\.ts/,
  },
  {
    file: 'webview/views/a.tsx',
    text: "import '../target.js';",
    rule: 'views-are-pure',
    goTo: /other files of webview/,
  },
  {
    file: 'src/core/artifact/f.ts',
    text: "import 'gray-matter';",
    rule: 'one-home-for-gray-matter',
    goTo: /src\/core\/document/,
  },
  {
    file: 'src/core/artifact/g.ts',
    text: "import type { Root } from 'mdast';\nexport type G = Root;",
    rule: 'one-home-for-gray-matter',
    goTo: /src\/core\/document/,
  },
  {
    file: 'webview/b.ts',
    text: "import * as z from 'zod';\nexport const b = z;",
    rule: 'one-home-for-zod',
    goTo: /src\/extension\/panel/,
  },
  {
    file: 'src/core/tension/a.ts',
    text: "import 'preact';",
    rule: 'one-home-for-preact',
    goTo: /component of webview\/views/,
  },
  {
    file: 'webview/c.ts',
    text: "import '@vscode/webview-ui-toolkit';",
    rule: 'one-home-for-the-toolkit',
    goTo: /webview\/toolkit\.ts/,
  },
  { file: 'src/core/lint/h.ts', text: "import './i.js';", rule: 'no-cycles', goTo: /third file/ },
  { file: 'src/cli/c.ts', text: "import './nowhere.js';", rule: 'imports-exist', goTo: /Correct the path/ },
];

/** Files that break nothing: what every broken one imports, and one of each import that is allowed. */
export const sound: Readonly<Record<string, string>> = {
  'src/core/lint/target.ts': 'export type Target = string;\nexport const target = 1;',
  'src/core/lint/i.ts': "import './h.js';",
  'src/core/rules/target.ts': "import { target } from '../lint/target.js';\nexport const rule = target;",
  'src/core/rights/sound.ts': "import '../artifact/sound.js';",
  'src/core/tension/target.ts': "import '../rights/sound.js';",
  'src/core/document/sound.ts': "import 'gray-matter';\nimport 'yaml';\nimport 'markdown-it';\nimport 'unified';",
  'src/core/artifact/sound.ts': "import 'zod';\nimport '../document/sound.js';",
  'src/node/target.ts': "import 'node:fs';\nimport '../core/lint/target.js';\nexport type Target = string;",
  'src/cli/target.ts':
    "import '../core/rules/target.js';\nimport '../node/target.js';\nimport '../../webview/report-page.js';",
  'src/extension/target.ts':
    "import type { Uri } from 'vscode';\nimport '../core/rules/target.js';\nexport type A = Uri;",
  'src/shared/target.ts': "import type { Target } from '../core/lint/target.js';\nexport type Shared = Target;",
  'webview/target.ts': "import type { Shared } from '../src/shared/target.js';\nexport type A = Shared;",
  'webview/views/target.tsx': "import 'preact';",
  'webview/report-page.ts': "import './views/target.js';",
  'webview/toolkit.ts': "import '@vscode/webview-ui-toolkit';",
};
