import picomatch from 'picomatch';

/** Makes a test of paths against globs. Globs are untrusted: extended patterns are off and their length is bounded by the schema. */
export function globTest(globs: readonly string[]): (path: string) => boolean {
  const tests = globs.map((glob) =>
    picomatch(glob.replace(/^\.?\//, ''), { dot: true, noextglob: true, nonegate: true, maxLength: 250 }),
  );
  return (path) => tests.some((test) => test(path));
}
