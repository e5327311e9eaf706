/** Folders that are never looked into. */
export const skippedFolders: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** True for a path inside a folder that is never looked into. */
export function isSkipped(path: string): boolean {
  return path.split('/').some((part) => skippedFolders.has(part));
}
