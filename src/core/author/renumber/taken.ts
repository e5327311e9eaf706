import { nameId, withoutZeros } from '../../artifact/ids.js';
import type { Artifact } from '../../artifact/types.js';
import type { Corpus } from '../../corpus/types.js';
import { nextNumber } from '../new/next-number.js';
import { moveTo, numberedIn } from './numbered.js';

/** The path of whatever has a number already among the records that an artifact is numbered with; null where it is free. */
export function takenBy(corpus: Corpus, artifact: Artifact, number: string): string | null {
  const plain = withoutZeros(number);
  const holder = besides(corpus, artifact).find((other) => numbersOf(other).includes(plain));
  if (holder) return holder.path;
  const to = moveTo(artifact.path, number)?.to;
  return to !== undefined && corpus.has(to) ? to : null;
}

/** The number that a record gets when nobody asks for another one; `taken` are those of other branches. */
export function freeNumber(corpus: Corpus, artifact: Artifact, taken: Iterable<number>): number {
  const numbers = [artifact, ...besides(corpus, artifact)]
    .flatMap(numbersOf)
    .map((number) => Number.parseInt(number, 10));
  return nextNumber([...numbers, ...taken].filter((number) => number < 1_000_000));
}

/** Records of the same kind that are numbered in the same folder. */
function besides(corpus: Corpus, artifact: Artifact): Artifact[] {
  const folder = numberedIn(artifact.path);
  return corpus.artifacts.filter(
    (other) => other !== artifact && other.kind === artifact.kind && numberedIn(other.path) === folder,
  );
}

function numbersOf({ id, path }: Artifact): string[] {
  return [...new Set([id?.number, nameId(path)?.number])].filter(
    (number): number is string => number !== undefined && /^\d+[a-z]?$/.test(number),
  );
}
