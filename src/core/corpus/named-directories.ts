import { readYaml } from '../document/yaml.js';
import { resolvePath } from './paths.js';
import { plain } from './plain.js';

/** A directory that a tool's settings file names as the home of ADRs. */
export interface NamedDirectory {
  readonly directory: string;
  readonly by: string;
}

/** Reads the directories that a settings file of another tool names; none for any other file. */
export function namedDirectories(path: string, text: string): NamedDirectory[] {
  const name = path.split('/').at(-1) ?? '';
  return foldersIn(name, text).flatMap((folder) => {
    // Tools write them on Windows too, where such a path may also lead out of the repository.
    const directory = resolvePath(folder.replaceAll('\\', '/'), path);
    return directory === null || directory === '' || directory.includes('\\') ? [] : [{ directory, by: name }];
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
