/** Files that say where a repository keeps its decisions. They are evidence, not artifacts. */
const namingFiles: ReadonlySet<string> = new Set([
  '.adr-dir',
  '.log4brains.yml',
  '.log4brains.yaml',
  '.madrlintrc.json',
  'adr.config.json',
  'adrs.toml',
]);

/** Metadata files that belong to the markdown beside them. */
const sideFiles: ReadonlySet<string> = new Set(['kep.yaml', 'kep.yml']);

/** True for a file whose text the core wants to see: markdown, configuration, and what stands beside them. */
export function isInput(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return isMarkdown(name) || name === '.cutline.yaml' || sideFiles.has(name) || namingFiles.has(name);
}

function isMarkdown(name: string): boolean {
  const lower = name.toLowerCase();
  return lower.endsWith('.md') || lower.endsWith('.markdown');
}
