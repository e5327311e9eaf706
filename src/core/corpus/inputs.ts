import { sideFileNames } from '../artifact/dialects.js';

/** The name of the configuration file. */
export const configName = '.cutline.yaml';

/** The usual name of the file that lists known findings; a configured one ends in `cutline-baseline.json` too. */
export const baselineName = '.cutline-baseline.json';

/** A name that people expect to be read as the configuration, and that is not. */
const misnamed = '.cutline.yml';

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
  return isMarkdown(path) || isSideFile(path) || isSetting(path) || isBaseline(path);
}

/** True for a markdown file, by its name. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}

/** True for a file that holds the metadata of the README beside it. */
export function isSideFile(path: string): boolean {
  return sideFileNames.has(path.slice(path.lastIndexOf('/') + 1));
}

/** True for a file that may list known findings. */
export function isBaseline(path: string): boolean {
  return path.endsWith('cutline-baseline.json');
}

/** True for a configuration, by its name. */
export function isConfig(path: string): boolean {
  return nameOf(path) === configName;
}

/** True for a configuration under the name that is not read. */
export function isMisnamed(path: string): boolean {
  return nameOf(path) === misnamed;
}

/** True for a file that says how other files are read, or who is on which side. */
export function isSetting(path: string): boolean {
  const name = nameOf(path);
  return isConfig(path) || isMisnamed(path) || name === 'CODEOWNERS' || namingFiles.has(name);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
