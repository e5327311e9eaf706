import picomatch from 'picomatch';

const longest = 200;
const mostStarsInSegment = 3;
const mostSpanningSegments = 4;

/** Tells whether a path matches one of the globs. A glob that could take long to match matches nothing. */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const safe = globs.filter(isQuick);
  if (safe.length === 0) return () => false;
  const matches = picomatch(safe, { noextglob: true, nonegate: true, dot: true });
  return (path) => matches(path);
}

/** False for a glob whose stars could make a hostile file name match for seconds. */
function isQuick(glob: string): boolean {
  if (glob.length > longest) return false;
  const segments = glob.split('/');
  if (segments.filter((segment) => segment.includes('**')).length > mostSpanningSegments) return false;
  return segments.every((segment) => (segment.match(/[*{[(+]/g) ?? []).length <= mostStarsInSegment);
}
