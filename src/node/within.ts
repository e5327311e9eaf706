import { isAbsolute, relative, sep } from 'node:path';

/** The path of a file relative to a root, with `/`; null where it lies outside. The root itself is ''. */
export function pathWithin(root: string, absolute: string): string | null {
  const path = relative(root, absolute);
  if (path === '..' || path.startsWith(`..${sep}`)) return null;
  // From one drive to another there is no relative path.
  return isAbsolute(path) ? null : slashed(path);
}

/** A path with `/` between its folders, whatever the system writes. */
export function slashed(path: string): string {
  return path.split(sep).join('/');
}
