import picomatch from 'picomatch';

const longest = 1_000;
const mostStars = 4;
const mostStarsInSegment = 3;
const mostSpanningSegments = 3;

/** Tells whether a path matches one of the globs. One that could take long to match, or is empty, matches nothing. */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const safe = globs
    .filter(isQuick)
    .map((glob) => glob.replace(/^\.?\//, ''))
    .filter((glob) => glob !== '');
  if (safe.length === 0) return () => false;
  const matches = picomatch(safe, { noextglob: true, nonegate: true, dot: true });
  return (path) => matches(path);
}

/** A glob of a folder as the root sees it. */
export function anchoredGlob(glob: string, folder: string): string {
  const own = glob.replace(/^\.?\//, '');
  return folder === '' ? own : `${folder.replace(/[\\*?[\]{}()!+@]/g, '\\$&')}/${own}`;
}

/** False for a glob whose stars could make a hostile file name match for seconds: each star multiplies the time. */
export function isQuick(glob: string): boolean {
  if (glob.length > longest) return false;
  const segments = glob.replace(/\\./g, '').split('/');
  if (segments.filter((segment) => segment.includes('**')).length > mostSpanningSegments) return false;
  const stars = segments
    .filter((segment) => segment !== '**')
    .map((segment) => (segment.match(/[*{[(+]/g) ?? []).length);
  return (
    stars.every((count) => count <= mostStarsInSegment) && stars.reduce((sum, count) => sum + count, 0) <= mostStars
  );
}
