import { headingMatcher } from '../artifact/headings/match.js';
import { readYaml } from '../document/yaml.js';
import type { PathHints } from '../artifact/classify.js';
import { codeOwnersOf } from './code-owners.js';
import type { Config } from './config.js';
import { folderOf, resolvePath } from './paths.js';
import { globMatcher } from '../text/globs.js';
import { configName, isSetting } from './inputs.js';
import { plain, readConfig } from './read-config.js';
import type { InputFile, Settings } from './types.js';

/** Reads every file that says how others are read. */
export function settingsOf(inputs: ReadonlyMap<string, InputFile>, above: string): Settings {
  const configFile = inputs.get(configName);
  const read = configFile && 'text' in configFile ? readConfig(configName, configFile.text) : null;
  const config = read?.config ?? {};
  const named = [...inputs.values()].flatMap((input) =>
    'text' in input && isSetting(input.path) ? namedDirectories(input.path, input.text) : [],
  );
  return {
    above,
    config,
    codeOwners: codeOwnersOf(inputs),
    file: read?.file ?? null,
    match: headingMatcher(config.headings ?? {}),
    hints: pathHints(config, named, above),
  };
}

/** A directory that a tool's settings file names as the home of ADRs. */
interface NamedDirectory {
  readonly directory: string;
  readonly by: string;
}

/** Reads the directories that a settings file of another tool names; none for any other file. */
function namedDirectories(path: string, text: string): NamedDirectory[] {
  const name = path.split('/').at(-1) ?? '';
  return foldersIn(name, text).flatMap((folder) => {
    const directory = resolvePath(folder, path);
    return directory === null || directory === '' ? [] : [{ directory, by: name }];
  });
}

function foldersIn(name: string, text: string): string[] {
  if (name === '.adr-dir') return [text.trim().split(/\r?\n/)[0] ?? ''].filter(Boolean);
  if (/^\.log4brains\.ya?ml$/.test(name)) return folders(plain(readYaml(text).value));
  const quoted = /^(?:adrs\.toml|adr\.config\.json|\.madrlintrc\.json)$/.test(name)
    ? text.matchAll(/"?(?:adr_?dir|adrs?_?directory|directory|path|adr_?folder)"?\s*[:=]\s*"([^"\n]{1,200})"/gi)
    : [];
  return [...quoted].flatMap((match) => match[1] ?? []);
}

function folders(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(folders);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'adrFolder' && typeof inner === 'string' ? [inner] : folders(inner),
  );
}

/** Makes the hints that configuration and named directories give for any path. */
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
