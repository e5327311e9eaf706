/** The folder of a path, without a slash at its end; empty for a path at the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** A link's path from the root, resolved against the folder of the file that holds it; null where it leaves the root. */
export function resolvePath(target: string, from: string): string | null {
  const base = target.startsWith('/') ? [] : folderOf(from).split('/').filter(Boolean);
  for (const part of decoded(target).split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') base.push(part);
    else if (base.pop() === undefined) return null;
  }
  return base.join('/');
}

/** A link's target without anchor and query; null for an address, an anchor alone or a path of another machine. */
export function localPath(target: string): string | null {
  if (/^[a-z][a-z\d+.-]*:/i.test(target) || target.startsWith('//') || target.startsWith('\\\\')) return null;
  const path = target.replace(/[#?].*$/s, '');
  return path === '' ? null : path;
}

/** The folder in which records are numbered together: that of the file, or the one above a folder per record. */
export function numberingFolder(path: string): string {
  const folder = folderOf(path);
  return /(?:^|\/)(?:readme|index)\.[a-z]+$/i.test(path) ? folderOf(folder) : folder;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
