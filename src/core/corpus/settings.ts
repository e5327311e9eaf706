import { headingMatcher } from '../artifact/headings/match.js';
import type { PathHints } from '../artifact/classify.js';
import { globMatcher } from '../text/globs.js';
import { codeOwnersOf } from './code-owners.js';
import type { Config } from './config.js';
import { inherited } from './inherit.js';
import { baselineName, isConfig, isSetting } from './inputs.js';
import { namedDirectories, type NamedDirectory } from './named-directories.js';
import { folderOf, resolvePath } from './paths.js';
import { readConfig } from './read-config.js';
import type { Configured, InputFile, Settings } from './types.js';

/** Reads every file that says how others are read. */
export function settingsOf(inputs: ReadonlyMap<string, InputFile>, above: string): Settings {
  const named = [...inputs.values()].flatMap((input) =>
    'text' in input && isSetting(input.path) ? namedDirectories(input.path, input.text) : [],
  );
  const configured = configuredFolders(inputs);
  const configuredFor = nearest(configured);
  const hintsOf = new Map([...configured.values()].map((each) => [each, pathHints(each.config, named, above)]));
  const nothing: PathHints = { configured: null, namedBy: null, above };
  return {
    above,
    configured,
    configuredFor,
    codeOwners: codeOwnersOf(inputs),
    baselinePath: baselinePathOf(configuredFor(baselineName).config),
    hints: (path) => hintsOf.get(configuredFor(path))?.(path) ?? nothing,
  };
}

/** What each configuration says for its folder; the root has one in any case. */
function configuredFolders(inputs: ReadonlyMap<string, InputFile>): ReadonlyMap<string, Configured> {
  const reads = new Map<string, ReturnType<typeof readConfig> | null>();
  const read = (path: string): ReturnType<typeof readConfig> | null => {
    const input = inputs.get(path);
    const known = reads.get(path) ?? (input && 'text' in input ? readConfig(path, input.text) : null);
    reads.set(path, known);
    return known;
  };
  const usual = headingMatcher();
  const configured = new Map<string, Configured>([
    ['', { path: null, folder: '', config: {}, lost: [], match: usual, file: null }],
  ]);
  const paths = [...inputs.keys()].filter(isConfig);
  for (const path of paths.sort((a, b) => depthOf(a) - depthOf(b))) {
    const own = read(path);
    // A folder that the configuration above leaves alone has no say.
    if (!own || isLeftAlone(path, nearest(configured)(path).config)) continue;
    const { config, lost } = inherited(path, (base) => (isConfig(base) ? (read(base)?.config ?? null) : null));
    const match = config.headings ? headingMatcher(config.headings) : usual;
    configured.set(folderOf(path), { path, folder: folderOf(path), config, lost, match, file: own.file });
  }
  return configured;
}

function depthOf(path: string): number {
  return path.split('/').length;
}

function isLeftAlone(path: string, { artifacts }: Config): boolean {
  return path.includes('/') && globMatcher(artifacts?.none ?? [])(path);
}

/** Finds the configuration of the folder that is nearest above a path; each folder is looked up once. */
function nearest(configured: ReadonlyMap<string, Configured>): (path: string) => Configured {
  const known = new Map<string, Configured>();
  return (path) => {
    const start = folderOf(path);
    const before = known.get(start);
    if (before) return before;
    let folder = start;
    while (folder !== '' && !configured.has(folder)) folder = folderOf(folder);
    const found = configured.get(folder);
    if (!found) throw new Error('The root is always configured.');
    known.set(start, found);
    return found;
  };
}

function baselinePathOf({ baseline = true }: Config): string | null {
  if (typeof baseline === 'boolean') return baseline ? baselineName : null;
  return resolvePath(baseline, baselineName);
}

/** Makes the hints that a configuration and named directories give for any path. */
function pathHints(config: Config, named: readonly NamedDirectory[], above: string): (path: string) => PathHints {
  const globs = config.artifacts ?? {};
  const tests = (['none', 'adr', 'prd', 'decision-log'] as const).map((kind) => ({
    kind,
    test: globMatcher(globs[kind] ?? []),
  }));
  return (path) => ({
    configured: tests.find(({ test }) => test(path))?.kind ?? null,
    namedBy:
      named.find(({ directory }) => path.startsWith(`${directory}/`) && folderOf(path).length >= directory.length)
        ?.by ?? null,
    above,
  });
}
