import { definitionOfDoneOf } from './definition-of-done.js';
import { builtInMatrix, matrixOf, matrixTables } from './matrix.js';
import type { Configured, Policy, Settings, SourceFile } from './types.js';

/** What holds in each configured folder, now that the documents are read; the root's policy is the first. */
export function policiesOf(
  settings: Settings,
  files: ReadonlyMap<string, SourceFile>,
): ReadonlyMap<Configured, Policy> {
  const policies = new Map<Configured, Policy>();
  const tables = matrixTables(files.values());
  const folders = [...settings.configured.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1));
  for (const configured of folders) {
    const { path, folder, config, match } = configured;
    const own = tables.filter(({ file }) => settings.configuredFor(file.path) === configured);
    const root = [...policies.values()][0];
    // A table is the whole repository's; only a folder with one of its own leaves it.
    const above = root?.matrixTables[0] ? root.matrix : null;
    const found = matrixOf(config, path, own, files) ?? above;
    policies.set(configured, {
      path,
      folder,
      config,
      strict: config.extends === 'strict',
      matrix: found ?? builtInMatrix,
      matrixTables: config.matrix ? [] : own.map(({ file, table }) => ({ path: file.path, range: table.range })),
      definitionOfDone: definitionOfDoneOf(config, filesOf(configured), match),
      adopted: path !== null || (found?.path ?? null) !== null,
    });
  }
  return policies;

  function* filesOf(configured: Configured): Generator<SourceFile> {
    for (const file of files.values()) if (settings.configuredFor(file.path) === configured) yield file;
    if (configured.folder === '') return;
    for (const file of files.values()) if (settings.configuredFor(file.path).folder === '') yield file;
  }
}
