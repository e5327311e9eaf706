import { folderOf } from '../../corpus/paths.js';
import { pathFrom } from '../../text/paths.js';

interface Moved {
  readonly before: string;
  readonly after: string;
}

/** What a path in a text is about. */
export interface Written {
  /** The file that it stands in. */
  readonly file: Moved;
  readonly target: Moved;
  readonly isFromRoot: boolean;
  /** It may hold spaces and brackets as they are. */
  readonly isBracketed: boolean;
}

/** A path as it is written, made to lead to where its target is after a move; in its own form as far as that goes. */
export function rewritten(written: string, { file, target, isFromRoot, isBracketed }: Written): string {
  const isEncoded = written.includes('%');
  const encode = (path: string): string =>
    isEncoded || !isBracketed
      ? (isEncoded ? encodeURI(path) : path).replace(/[\s()<>]/g, (sign) => escapes[sign] ?? '%20')
      : path;
  if (folderOf(file.before) === folderOf(file.after) || isFromRoot) {
    const inPlace = withOnePart(written, target, encode);
    if (inPlace !== null) return inPlace;
  }
  const hasEnding = !/\.(?:md|markdown)$/i.test(target.before) || /\.(?:md|markdown)$/i.test(written);
  const after = hasEnding ? target.after : target.after.replace(/\.(?:md|markdown)$/i, '');
  const slash = written.endsWith('/') ? '/' : '';
  if (isFromRoot) return (written.startsWith('/') ? '/' : '') + encode(after) + slash;
  const path = encode(pathFrom(file.after, after)) + slash;
  // Unchanged in substance: the way it is written stays.
  if (pathFrom(file.after, target.after) === pathFrom(file.before, target.before)) return written;
  return written.startsWith('./') && !path.startsWith('../') ? `./${path}` : path;
}

const escapes: Readonly<Record<string, string>> = { ' ': '%20', '(': '%28', ')': '%29', '<': '%3C', '>': '%3E' };

/** The same path with one part renamed; null where more than one differs. */
function withOnePart(written: string, target: Moved, encode: (path: string) => string): string | null {
  const [before, after] = [target.before.split('/').reverse(), target.after.split('/').reverse()];
  const differing = before.flatMap((part, at) => (part === after[at] ? [] : [at]));
  const [at] = differing;
  if (before.length !== after.length || differing.length > 1) return null;
  if (at === undefined) return written;
  const parts = written.replace(/\/$/, '').split('/').reverse();
  const ending = /\.(?:md|markdown)$/i;
  const [old = '', next = ''] = [before[at], after[at]];
  const own = decoded(parts[at] ?? '');
  if (own !== old && own !== old.replace(ending, '')) return null;
  parts[at] = encode(own === old ? next : next.replace(ending, ''));
  return parts.reverse().join('/') + (written.endsWith('/') ? '/' : '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
