/** Folders that are never looked into. */
export const skippedFolders: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** Files beside the markdown that the core wants to see: configuration, side files, and what names a folder of decisions. */
const others: ReadonlySet<string> = new Set([
  '.cutline.yaml',
  'kep.yaml',
  '.adr-dir',
  '.log4brains.yml',
  '.log4brains.yaml',
  '.madrlintrc.json',
  'adr.config.json',
  'adrs.toml',
]);

/** True for a file whose text the core wants to see. */
export function isInput(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return others.has(name) || isMarkdown(name);
}

/** True for a markdown file, by its name. */
export function isMarkdown(path: string): boolean {
  return /\.(md|markdown)$/i.test(path);
}

/** True for a path inside a folder that is never looked into. */
export function isSkipped(path: string): boolean {
  return path.split('/').some((part) => skippedFolders.has(part));
}
