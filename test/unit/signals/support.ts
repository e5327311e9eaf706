import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCorpus, updateCorpus } from '../../../src/core/corpus/build.js';
import type { Corpus } from '../../../src/core/corpus/types.js';
import { review } from '../../../src/core/review/review.js';
import type { Changes } from '../../../src/core/signals/signal.js';
import { signalsTab, type SignalsTab } from '../../../src/core/tension/signals-tab.js';

/** The day on which every fixture is judged. */
export const today = '2026-04-20';

/** A folder of `test/fixtures/signals`: documents that show a signal, or nearly do. */
export interface SignalCase {
  /** The signal or failure mode that it is about. */
  readonly id: string;
  readonly name: string;
  readonly folder: string;
}

/** Every case, by signal and name. */
export function signalCases(): SignalCase[] {
  const root = join(import.meta.dirname, '..', '..', 'fixtures', 'signals');
  return readdirSync(root)
    .sort()
    .flatMap((id) =>
      readdirSync(join(root, id))
        .sort()
        .map((name) => ({ id, name, folder: join(root, id, name) })),
    );
}

/** What the panel says of a case, with what changed since its base where it has one. */
export function tabOf({ folder }: SignalCase): SignalsTab {
  if (!existsSync(join(folder, 'head'))) return signalsTab(corpusIn(join(folder, 'repo')), { today, changes: null });
  const after = corpusIn(join(folder, 'head'));
  return signalsTab(after, { today, changes: changesSince(after, filesIn(join(folder, 'base'))) });
}

/** What changed between the files of a base and a corpus. */
export function changesSince(after: Corpus, base: Readonly<Record<string, string>>): Changes {
  const gone = [...after.sources.inputs.keys()].filter((path) => !(path in base));
  const before = updateCorpus(after, [
    ...Object.entries(base).map(([path, text]) => ({ path, text })),
    ...gone.map((path) => ({ path, removed: true as const })),
  ]);
  return review({ before, after });
}

function corpusIn(folder: string): Corpus {
  const files = filesIn(folder);
  return buildCorpus({
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    paths: Object.keys(files),
  });
}

function filesIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}
