// Runs the extension's suite inside a real VS Code: the desktop one where it can be downloaded and
// shown, else one that is served from npm packages. See --help.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleSuite } from './host/bundle-suite.mjs';
import { runCommand } from './lib/cleanup.mjs';
import { root, sampleFolder } from './lib/paths.mjs';
import { copyAsRepository } from './lib/workspace.mjs';
import { runSuite } from './host/run-suite.mjs';

const usage = `Usage: node scripts/test-extension.mjs [options]

  --grep PATTERN      run only tests whose full title matches
  --web               run in the web extension host, on the "browser" entry
  --restricted        run in Restricted Mode: the workspace is not trusted
  --german            run in a window whose language is German: what is said in German, unless --grep says otherwise
  --extension DIR     the extension under test (default: this repository)
  --suite DIR         the suite (default: test/extension/suite)
  --workspace DIR     the folder to open a copy of (default: samples/checkout)
  --help

Environment:
  CUTLINE_HOST        served or desktop; else the desktop where there is a display
  CUTLINE_CODE_SERVER another code-server version for the served host, such as 4.103.2
  CUTLINE_TEST_RESULT a file for the totals, as JSON {passed, failed, pending, durationMs, failures}
  CUTLINE_TEST_TIMEOUT seconds for the whole suite (default 900)
  CUTLINE_TEST_VERBOSE show every console line of the window`;

await runCommand(async (defer) => {
  const { values } = parseArgs({
    options: {
      grep: { type: 'string' },
      web: { type: 'boolean', default: false },
      restricted: { type: 'boolean', default: false },
      german: { type: 'boolean', default: false },
      extension: { type: 'string', default: root },
      suite: { type: 'string', default: join(root, 'test', 'extension', 'suite') },
      workspace: { type: 'string', default: sampleFolder },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const extension = resolve(values.extension);
  // Inside the extension's folder, for VS Code runs a suite in the host of the extension that it is part of.
  const out = join(extension, '.cache', 'test-extension');
  // One of its own for each run, so that two runs at once do not take each other's.
  const bundles = join(out, `run-${process.pid}`);
  const result = resolve(process.env['CUTLINE_TEST_RESULT'] ?? join(out, 'result.json'));
  await mkdir(out, { recursive: true });
  await rm(result, { force: true });
  const tests = await bundleSuite({ suite: resolve(values.suite), out: bundles, worker: values.web });
  defer(() => rm(bundles, { recursive: true, force: true }));
  const workspace = await copyAsRepository(resolve(values.workspace));
  defer(workspace.remove);

  const grep = values.grep ?? (values.german ? 'what Cutline says in German' : undefined);
  const code = await runSuite(
    { extension, tests, folder: workspace.folder },
    {
      mode: values.web ? 'web' : values.restricted ? 'restricted' : values.german ? 'german' : 'default',
      ...(grep === undefined ? {} : { grep }),
      extension: await extensionId(extension),
      pictures: join(out, 'pictures'),
      result,
      timeoutSeconds: Number(process.env['CUTLINE_TEST_TIMEOUT'] ?? 900),
    },
  );
  return code;
});

/** @param {string} folder */
async function extensionId(folder) {
  /** @type {{ publisher: string, name: string }} */
  const { publisher, name } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  return `${publisher}.${name}`;
}
