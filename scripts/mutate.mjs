// npm run mutate [-- some-rule other-rule shared lint]: breaks the code in small ways, one at a time, and counts the
// breaks that no test notices. Without names it takes everything, and a long time.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { toolPath } from './checks/tools.mjs';
import { runCommand } from './lib/cleanup.mjs';
import { Problem } from './lib/problem.mjs';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

/** What is no rule, with the rules whose fixtures judge it. @type {Readonly<Record<string, { files: string, by: string }>>} */
const parts = {
  shared: { files: 'src/core/rules/shared/*.ts', by: 'all' },
  lint: {
    files: 'src/core/lint/*.ts',
    by: 'invalid-config,merge-conflict,unexplained-suppression,unused-suppression,placeholder-value,missing-final-call',
  },
};

await runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const unknown = positionals.find((name) => !parts[name] && !existsSync(`${root}/src/core/rules/${name}.ts`));
  if (unknown) throw new Problem(`There is no rule "${unknown}". Name rules, "shared" or "lint".`);
  const files = positionals.map((name) => parts[name]?.files ?? `src/core/rules/${name}.ts`);
  const chosen = files.length > 0 ? ['--mutate', files.join(',')] : [];
  const judges = positionals.length > 0 ? positionals.map((name) => parts[name]?.by ?? name) : ['all'];
  const env = { ...process.env, CUTLINE_FIXTURES_OF: judges.join(',') };
  return (await run(process.execPath, [toolPath('stryker'), 'run', ...chosen], { cwd: root, env, show: true })).code;
});
