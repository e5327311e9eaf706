/** The name of the configuration file. */
export const configName = '.cutline.yaml';

/** Files that say where a repository keeps its decisions. They are evidence, not artifacts. */
const namingFiles: ReadonlySet<string> = new Set([
  '.adr-dir',
  '.log4brains.yml',
  '.log4brains.yaml',
  '.madrlintrc.json',
  'adr.config.json',
  'adrs.toml',
]);

/** True for a file whose text the core wants to see: markdown, configuration, and what stands beside them. */
export function isInput(path: string): boolean {
  return isMarkdown(path) || isSideFile(path) || isSetting(path);
}

/** True for a markdown file, by its name. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}

/** True for a file that holds the metadata of the README beside it. */
export function isSideFile(path: string): boolean {
  return /(?:^|\/)kep\.ya?ml$/.test(path);
}

/** True for a file that says how other files are read, or who is on which side. */
export function isSetting(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name === configName || name === 'CODEOWNERS' || namingFiles.has(name);
}
