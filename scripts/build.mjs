// npm run build [-- --production]: makes dist/, with source maps, or minified and without.
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll } from './build/run.mjs';
import { root } from './lib/paths.mjs';
import { describe } from './lib/problem.mjs';

try {
  const { values } = parseArgs({ options: { production: { type: 'boolean', default: false } } });
  const started = Date.now();
  const folder = join(root, 'dist');
  const built = await buildAll({ folder, production: values.production });
  for (const { file, bytes } of built) {
    console.log(`${relative(root, join(folder, file)).padEnd(22)} ${Math.round(bytes / 1000)} KB`);
  }
  console.log(`Built in ${Date.now() - started} ms.`);
} catch (error) {
  if (!isBuildFailure(error)) console.error(describe(error));
  process.exitCode = 1;
}

/** esbuild has already shown its errors. @param {unknown} error */
function isBuildFailure(error) {
  return error instanceof Error && 'errors' in error;
}
