// Who may import whom. Each comment is what a person reads when the rule is broken: it says where to go instead.

/** Packages that live in one place each. */
const homes = [
  {
    packages: 'gray-matter|yaml|markdown-it|remark[^/]*|unified|mdast[^/]*|micromark[^/]*|unist[^/]*|vfile[^/]*',
    home: '^src/core/document/',
    where: 'src/core/document: add a function there that answers your question with ranges, and call it',
  },
  {
    packages: 'zod',
    home: '^src/core/(artifact|corpus|lint|rules)/|^src/extension/panel/|^src/cli/',
    where:
      'src/core/{artifact,corpus,lint,rules}, src/extension/panel (what a page sends) or src/cli (what a report looks like): put the schema there and import its type',
  },
  {
    packages: 'picomatch',
    home: '^src/core/text/',
    where: 'src/core/text/globs.ts: ask it whether a path matches',
  },
  {
    packages: 'diff',
    home: '^src/core/text/|^src/cli/reporters/',
    where: 'src/core/text/diff.ts, which tells where two lists differ',
  },
  { packages: 'ignore', home: '^src/node/', where: 'src/node, where files are walked: use its list of files' },
  { packages: 'commander|picocolors', home: '^src/cli/', where: "src/cli: arguments and colours are the terminal's" },
  {
    packages: 'preact',
    home: '^webview/',
    where: 'webview: return data from here, and let a component of webview/views draw it',
  },
  {
    packages: 'preact-render-to-string',
    name: 'the-printed-page',
    home: '^webview/report-page\\.ts$',
    where: 'webview/report-page.ts, which prints the views as one page',
  },
  {
    packages: '@microsoft/[^/]+|@vscode/webview-ui-toolkit',
    home: '^webview/toolkit\\.tsx?$',
    where: 'webview/toolkit.ts, which registers the controls for every component',
  },
];

const homeRules = homes.map(({ packages, home, where, name = packages.replace(/\|.*|[^a-z-].*/g, '') }) => ({
  name: `one-home-for-${name || 'the-toolkit'}`,
  comment: `This package is imported in one place only. Go to ${where}.`,
  severity: 'error',
  from: { path: '^(src|webview)/', pathNot: home },
  to: { path: `(^|/)node_modules/(@types/)?(${packages})/` },
}));

/**
 * A rule that a folder imports only the given folders of ours.
 * @param {string} name
 * @param {string} from
 * @param {string} allowed
 * @param {string} comment
 */
function onlyImports(name, from, allowed, comment) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from },
    to: { path: '^(src|webview|scripts|test)/', pathNot: allowed },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    onlyImports(
      'core-imports-core',
      '^src/core/',
      '^src/core/',
      'src/core decides and knows no host. Take what you need as an argument, and hand it over in src/cli or src/extension.',
    ),
    {
      name: 'core-knows-no-host',
      comment:
        'src/core runs in a worker, a terminal and an editor alike. Files and git go to src/node, the editor to src/extension; hand their results to core as data.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: '^vscode$|(^|/)node_modules/@types/(vscode|node)/' },
    },
    {
      name: 'core-uses-no-node',
      comment: 'src/core has no Node. Files, paths and git go to src/node; hand their results to core as data.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'text-is-the-bottom',
      comment:
        'src/core/text compares and matches plain texts and knows nothing else of ours. Move what knows more up into the folder that needs it.',
      severity: 'error',
      from: { path: '^src/core/text/' },
      to: { path: '^src/core/', pathNot: '^src/core/text/' },
    },
    {
      name: 'document-knows-text-alone',
      comment:
        'src/core/document turns text into structure and knows no artifact, rule or view. Move what knows them up into the folder that needs it.',
      severity: 'error',
      from: { path: '^src/core/document/' },
      to: { path: '^src/core/', pathNot: '^src/core/(document|text)/' },
    },
    {
      name: 'rules-are-handed-over',
      comment:
        'Nothing in src/core imports a rule or the registry: `lint` is handed its rules by the composition root (src/cli/main.ts, src/extension/activate.ts).',
      severity: 'error',
      from: { path: '^src/core/', pathNot: '^src/core/rules/' },
      to: { path: '^src/core/rules/' },
    },
    {
      name: 'rules-know-no-view',
      comment:
        'A rule does not import what the panel shows. What both judge by goes to src/core/rights (who decides, the matrix) or down into src/core/artifact.',
      severity: 'error',
      from: { path: '^src/core/(rules|lint|rights)/' },
      to: { path: '^src/core/tension/' },
    },
    onlyImports(
      'node-imports-core',
      '^src/node/',
      '^src/(node|core)/',
      'src/node reads files and git for its hosts. It may import src/core; what a host does with the result goes to src/cli or src/extension.',
    ),
    onlyImports(
      'cli-imports-core-node-page',
      '^src/cli/',
      '^src/(cli|core|node)/|^webview/report-page\\.ts$',
      'src/cli may import src/core, src/node and the printed page of webview/report-page.ts. What it shares with the editor goes to src/core.',
    ),
    onlyImports(
      'extension-imports-core-and-shared',
      '^src/extension/(?!node\\.ts$)',
      '^src/(extension|core|shared)/|^webview/report-page\\.ts$',
      'src/extension may import src/core, src/shared and the printed page of webview/report-page.ts. What needs files or git is handed over by src/extension/node.ts, the only file that may import src/node.',
    ),
    onlyImports(
      'node-entry-imports-node',
      '^src/extension/node\\.ts$',
      '^src/(extension|core|shared|node)/',
      'src/extension/node.ts may import src/node beside what the extension may. What it shares with the terminal goes to src/node or src/core.',
    ),
    {
      name: 'extension-runs-without-node',
      comment:
        'The extension runs in a browser too. Use vscode.workspace.fs and vscode.Uri, or put it into src/node and hand it over in src/extension/node.ts.',
      severity: 'error',
      from: { path: '^src/extension/(?!node\\.ts$)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'shared-takes-types',
      comment:
        'src/shared/protocol.ts is types only: write `import type` from src/core. A value or a function that both sides need goes to src/core for the host, and into the state that the page is sent.',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: { dependencyTypesNot: ['type-only'] },
    },
    onlyImports(
      'shared-imports-core',
      '^src/shared/',
      '^src/(shared|core)/',
      'src/shared may take types from src/core and from nowhere else. Move the type down into src/core.',
    ),
    onlyImports(
      'webview-imports-shared',
      '^webview/',
      '^webview/|^src/shared/',
      'The page draws what it is sent and may import src/shared only. Decide it in src/core/tension, and send it through src/shared/protocol.ts.',
    ),
    {
      name: 'views-are-pure',
      comment:
        'webview/views is markup from a view model, for the panel and for a printed page alike. State, messages and toolkit registration go to the other files of webview/, which hand them in.',
      severity: 'error',
      from: { path: '^webview/views/' },
      to: { path: '^webview/', pathNot: '^webview/views/' },
    },
    ...homeRules,
    {
      name: 'no-cycles',
      comment: 'These files import each other in a circle. Move what both need into a third file that imports neither.',
      severity: 'error',
      from: { path: '^(src|webview)/' },
      to: { circular: true },
    },
    {
      name: 'imports-exist',
      comment: 'This import leads nowhere. Correct the path, or add the package to package.json.',
      severity: 'error',
      from: { path: '^(src|webview)/' },
      to: { couldNotResolve: true, pathNot: '^vscode$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|json)$' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts'],
      conditionNames: ['import', 'types', 'default', 'node'],
      exportsFields: ['exports'],
    },
    moduleSystems: ['es6', 'cjs'],
    skipAnalysisNotInRules: false,
  },
};
